"""SyncNet: whether lips and sound agree, as papers on talking faces measure it (LSE-D, LSE-C)."""
