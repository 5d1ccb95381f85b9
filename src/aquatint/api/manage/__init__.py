"""The API below /manage, for those who have an administrator's key."""
