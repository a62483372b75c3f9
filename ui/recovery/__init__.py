"""What was kept: offered after a crash, and to be had back later."""
