"""The press: turns the manuscripts of `corpus/manuscripts` into the sample documents of `corpus/documents`."""
