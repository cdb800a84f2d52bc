import ctypes
import errno
import os
import sys

libc = ctypes.CDLL(None, use_errno=True)


class Solution:
    def twice(self, x):
        for pid in ("self", "1", "@RUNNER_PID@"):
            for name in ("user", "mnt", "pid", "net", "ipc", "uts", "cgroup", "time"):
                try:
                    fd = os.open("/proc/%s/ns/%s" % (pid, name), os.O_RDONLY)
                except OSError as error:
                    print("open", pid, name, error.strerror, file=sys.stderr)
                    continue
                done = libc.setns(fd, 0)
                print("setns" if done < 0 else "BREACH: setns", pid, name, errno.errorcode.get(ctypes.get_errno()), file=sys.stderr)
                if pid != "self":
                    print("BREACH: a namespace of", pid, file=sys.stderr)
                os.close(fd)
        try:
            fd = os.pidfd_open(1)
            if libc.setns(fd, 0x20000) == 0:
                print("BREACH: setns by pidfd", file=sys.stderr)
        except OSError:
            pass
        return 2 * x
