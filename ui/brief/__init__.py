"""A brief on paper: blocks into pieces, pieces onto pages."""
