"""Makes what of the docs follows from declarations, and checks the pages.

Every sentence goes through ``say``, so the same pages come out in another language.
"""
