"""What is inside files that have been made, read back from their bytes and painted small."""
