import glob
import os
import sys

PLACES = ["@CACHE@", "@CACHE@/judge/builds", *glob.glob("/artifact/*"), *glob.glob("/prepared/*"), *glob.glob("/harness/*"), *glob.glob("/src/*"),
          "/artifact", "/prepared", "/harness", "/src", "/usr/bin/python3", "/proc/self/exe"]


def attempt(what, path, action):
    try:
        action()
    except OSError as error:
        print(what, path, error.strerror, file=sys.stderr)
    else:
        print("BREACH:", what, path, file=sys.stderr)


class Solution:
    def twice(self, x):
        if x != 0:
            return 2 * x
        for path in PLACES:
            attempt("write", path, lambda: os.close(os.open(path, os.O_RDWR)))
            attempt("append", path, lambda: os.close(os.open(path, os.O_WRONLY | os.O_APPEND)))
            attempt("truncate", path, lambda: os.truncate(path, 0))
            attempt("mode", path, lambda: os.chmod(path, 0o777))
            attempt("owner", path, lambda: os.chown(path, os.getuid() + 1, -1))
            attempt("times", path, lambda: os.utime(path, (0, 0)))
            attempt("rename", path, lambda: os.rename(path, path + "-old"))
            attempt("remove", path, lambda: os.unlink(path))
            attempt("attribute", path, lambda: os.setxattr(path, "user.x", b"y"))
            attempt("file in", path, lambda: os.close(os.open(path + "/@MARK@", os.O_CREAT | os.O_WRONLY)))
            attempt("file over", path, lambda: os.replace("/work/evil", path))
            attempt("write again", path, lambda: self.reopened(path))
        return 2 * x

    def reopened(self, path):
        fd = os.open(path, os.O_RDONLY)
        try:
            os.close(os.open("/proc/self/fd/%d" % fd, os.O_RDWR))
        finally:
            os.close(fd)
