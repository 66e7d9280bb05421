"""RetinaFace, the face detector of the published GFPGAN. Optional: needs torch and its weights."""
