"""The engine of Tradewinds: model, scenarios, analyses and exports. It knows no window."""
