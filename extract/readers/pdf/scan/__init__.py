"""Scanned pages: their pictures made ready, read by Tesseract, and put right where the print leaves no doubt."""
