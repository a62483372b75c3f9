"""The map window: the measure over two inputs at once, with the scenario as a dot that can be moved."""
