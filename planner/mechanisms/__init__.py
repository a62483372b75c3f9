"""The laws of the model: plain scalars in, a plain scalar out, one topic per file."""
