"""The panel of inputs."""
