"""Charts on the screen and in pictures, both from the same figures."""
