"""The Wav2Lip face: the published network, exact, with nothing constant computed twice."""
