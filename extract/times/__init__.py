"""Dates, periods and what comes round, as text and cells print them."""
