import os
import sys


class Solution:
    def twice(self, x):
        count = 0
        try:
            while count < 1_000_000:
                os.close(os.open("/work/%d-%d" % (x, count), os.O_CREAT | os.O_WRONLY))
                count += 1
            print("BREACH: a million files", file=sys.stderr)
        except OSError as error:
            print("files:", error.strerror, file=sys.stderr)
        return 2 * x
