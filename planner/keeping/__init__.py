"""What keeps work from being lost: versions of open scenarios, backups of files, and who holds a file."""
