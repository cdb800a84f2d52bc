import sys


class Solution:
    def twice(self, x):
        block = b"t" * (1 << 20)
        for name in range(10):
            with open("/tmp/part%d" % name, "wb") as file:
                for _ in range(32):
                    file.write(block)
        print("BREACH: 320 MiB in files", file=sys.stderr)
        return 2 * x
