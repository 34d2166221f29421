"""``python -m cchc`` is ``cchc``."""

from cchc.cli import main

main()
