"""The conversations, kept on this computer: store, recorder, export. Knows no Qt and no engine."""

from assistant.archive.store import Archive, Line, Stretch, Summary

__all__ = ["Archive", "Line", "Stretch", "Summary"]
