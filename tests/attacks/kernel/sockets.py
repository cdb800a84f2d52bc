import socket
import sys


def attempt(what, family, kind, action):
    try:
        with socket.socket(family, kind) as one:
            one.settimeout(1)
            action(one)
    except OSError as error:
        print(what, error.strerror, file=sys.stderr)
    else:
        print("BREACH:", what, file=sys.stderr)


class Solution:
    def twice(self, x):
        attempt("tcp", socket.AF_INET, socket.SOCK_STREAM, lambda s: s.connect(("127.0.0.1", int("@CANARY_PORT@"))))
        attempt("udp", socket.AF_INET, socket.SOCK_DGRAM, lambda s: s.sendto(b"x", ("127.0.0.1", int("@CANARY_UDP_PORT@"))))
        attempt("tcp6", socket.AF_INET6, socket.SOCK_STREAM, lambda s: s.connect(("::1", int("@CANARY_PORT@"))))
        attempt("listen", socket.AF_INET, socket.SOCK_STREAM, lambda s: (s.bind(("0.0.0.0", int("@FREE_PORT@"))), s.listen()))
        attempt("abstract", socket.AF_UNIX, socket.SOCK_STREAM, lambda s: s.connect("\0@CANARY_ABSTRACT@"))
        attempt("named", socket.AF_UNIX, socket.SOCK_STREAM, lambda s: s.connect("@CANARY_SOCKET@"))
        attempt("netlink", socket.AF_NETLINK, socket.SOCK_RAW, lambda s: s.bind((0, 0)))
        attempt("packet", socket.AF_PACKET, socket.SOCK_RAW, lambda s: None)
        attempt("vsock", socket.AF_VSOCK, socket.SOCK_STREAM, lambda s: s.connect((2, 1024)))
        attempt("alg", socket.AF_ALG, socket.SOCK_SEQPACKET, lambda s: None)
        return 2 * x
