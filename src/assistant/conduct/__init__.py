"""What becomes of turns: the conversation's inner side, behind conversation.py."""
