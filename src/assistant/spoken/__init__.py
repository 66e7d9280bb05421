"""From text as it is written to what can be said: markup out, numbers and dates in words."""
