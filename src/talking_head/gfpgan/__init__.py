"""GFPGAN: faces restored. Optional: needs torch, and weights that are in part non-commercial."""
