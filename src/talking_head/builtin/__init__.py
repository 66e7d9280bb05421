"""The built-in face: needs no downloaded weights. Puppets that are drawn, moved by sound."""
