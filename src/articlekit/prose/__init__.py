"""Running text in, positions out; knows no Article."""
