"""What is remembered: accounts and keys, generations, images."""
