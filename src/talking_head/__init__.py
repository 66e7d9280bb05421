"""Sound and an avatar in, frames of a speaking face out. Knows no Qt, no chat, no microphone."""
