"""How the built-in avatars are drawn; scripts/draw_avatars.py says who they are."""
