import sys

EVIL = (
    "\x1b[2J\x1b[H\x1b]0;owned\x07\x1b]52;c;cm0gLXJmIC8=\x07\x1bP+q544e\x1b\\\x9b31m\x1b[6n\x1b#8"
    "\u202ereversed\u202c\u2066isolated\u2069\x00\x08\x7f\r\v\f\u0085\u200b\ufeff"
)


class Solution:
    def twice(self, x):
        sys.stdout.write("here it comes: " + EVIL + "\n")
        sys.stderr.write(EVIL)
        raise ValueError("message with " + EVIL)
