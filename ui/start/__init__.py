"""The page that is seen at the first start: where one can begin."""
