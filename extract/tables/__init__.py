"""Tables of duties and targets: header, what each column holds, rows, cards."""
