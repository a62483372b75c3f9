"""What there is to know about the open scenario, beside the charts."""
