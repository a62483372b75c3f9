"""A view box with a value axis and a time axis: what a chart needs of pyqtgraph's PlotItem.

That one builds the widgets of a menu which is never shown, which takes longer than all else in a chart.
"""

import pyqtgraph as pg
from PySide6.QtWidgets import QGraphicsGridLayout, QSizePolicy


class Plot(pg.GraphicsWidget):
    """Axes at the left and below; column 2 of the upper row is free for labels."""

    def __init__(self, value: pg.AxisItem, time: pg.AxisItem) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.value_axis = value
        self.box = pg.ViewBox(parent=self, enableMenu=False)
        self.box.setMouseEnabled(x=False, y=False)
        self.box.setDefaultPadding(0)
        self.box.disableAutoRange()
        self.box.setBorder(None)
        self.grid = QGraphicsGridLayout()
        self.grid.setContentsMargins(1, 1, 1, 1)
        self.grid.setSpacing(0)
        self.grid.addItem(self.box, 0, 1)
        for axis, row, column in ((value, 0, 0), (time, 1, 1)):
            self.grid.addItem(axis, row, column)
            axis.linkToView(self.box)
            axis.setZValue(0.5)
        self.grid.setRowStretchFactor(0, 100)
        self.grid.setColumnStretchFactor(1, 100)
        self.setLayout(self.grid)
