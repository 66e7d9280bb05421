"""What this machine can run: the plan and its reasons, predicted, measured and offered."""
