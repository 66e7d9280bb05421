"""The models on this computer: fetched, checked, found again, removed. The list is ../models.py."""
