"""RealESRGAN: pictures at twice or four times the size. Optional: needs torch and its weights."""
