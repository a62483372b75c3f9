"""What leaves the program as files, other than pictures: those need a painter and live in ui."""
