"""The window. With player/widget.py the only place that knows Qt."""
