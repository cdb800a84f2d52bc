import os
import sys

OUTSIDE = ["@CANARY_FILE@", "@PROBLEM@/cases/secret.jsonl", "/etc/shadow", "/proc/1/environ", "/proc/1/root", "@CACHE@"]


class Solution:
    def twice(self, x):
        for number, target in enumerate(OUTSIDE):
            for way, make in (("symbolic", os.symlink), ("hard", os.link)):
                name = "/work/%s%d-%d" % (way, number, x)
                try:
                    make(target, name)
                    with open(name, "rb") as file:
                        file.read(1)
                except OSError as error:
                    print(way, "link:", error.strerror, file=sys.stderr)
                else:
                    print("BREACH:", way, "link to", target, file=sys.stderr)
        try:
            os.link("/proc/self/exe", "/work/program", follow_symlinks=True)
            print("BREACH: a hard link to a program of the host", file=sys.stderr)
        except OSError as error:
            print("program:", error.strerror, file=sys.stderr)
        return 2 * x
