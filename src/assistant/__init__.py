"""The conversation: hears, understands, answers, speaks, and shows a face."""
