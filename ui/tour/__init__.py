"""Six steps on the live window, each pointing to the real thing."""
