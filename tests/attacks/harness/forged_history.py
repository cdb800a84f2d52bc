import os
import struct
import sys


class Solution:
    def run(self, producers, consumers, capacity, items, produce, consume):
        # The log of a perfect run, without running anything.
        records, clock = b"", 0
        for p in range(producers):
            for i in range(items):
                item = p * 100000 + i
                for phase, op, a, b in ((1, 0, p, i), (2, 0, item, 0), (1, 1, 0, item), (2, 1, 0, 0)):
                    clock += 1000
                    records += struct.pack("<BBHiiiQQ", phase, op, p if op == 0 else producers, a, b, 0, clock, 0)
        records += struct.pack("<BBHiiiQQ", 3, 2, 0, 0, 0, 0, clock + 1000, 0)
        for fd in range(3, 16):
            try:
                os.pwrite(fd, records, 0)
            except OSError:
                pass
        try:
            os.ftruncate(5, 0)
            print("BREACH: cut the log", file=sys.stderr)
        except OSError as error:
            print("cut:", error.strerror, file=sys.stderr)
