"""PDF files: born digital by pdfium, scanned pages by Tesseract (``scan``)."""
