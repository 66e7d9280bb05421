"""Engines in a process of their own.

Large packages hold the interpreter's lock while they are imported, for hundreds of milliseconds
in which no window moves; and when one of them crashes, runs out of memory or hangs, it takes the
whole program with it. So they are imported in processes of their own: `process.Apart` starts one
with one engine in it, `worker.py` is what runs there, `wire.py` is what is said between the two,
`frames.py` the memory that both see, and `face.py` a Renderer of which all but this is over there.
"""
