"""Sweeps: a grid over some inputs, each point run once or for many draws, here or on a cluster."""
