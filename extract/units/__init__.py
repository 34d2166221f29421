"""Names of units in running text: heads, what a name is made of after its head, lists of them, and their one spelling."""
