"""Measurements, each printed with the machine it was taken on."""
