"""Questions asked of many runs: how sure a number is, what moved it, what would move it."""
