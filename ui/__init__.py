"""The window of Tradewinds. It may use planner; nothing uses it."""
