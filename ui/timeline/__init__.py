"""Shocks in time: bars to place, move and stretch."""
