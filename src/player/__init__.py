"""Shows and sounds blocks in step, on the sound card's clock. Knows no chat and no engine."""
