"""The model held against observations."""

from ui.backtest.dialog import BacktestDialog

__all__ = ["BacktestDialog"]
