"""Hearing while speaking: whose voice it is, whether a turn is over, who has the floor."""
