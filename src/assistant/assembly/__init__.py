"""Builds the assistant from its settings: assistant.py the whole, the other files its parts."""
