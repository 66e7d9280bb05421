"""The command line of visavis: one file for each command."""
