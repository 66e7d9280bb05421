"""S3FD, the face detector of the published Wav2Lip. Optional: needs torch and its weights."""
