%PDF-1.4 not a program @@@
