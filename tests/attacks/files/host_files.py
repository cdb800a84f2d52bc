import os
import sys

PLACES = [
    "@CANARY_FILE@", "@PROBLEM@/cases/secret.jsonl", "@PROBLEM@/problem.json", "@CACHE@", "@HOST_TMPDIR@",
    "/etc/passwd", "/etc/shadow", "/etc/hostname", "/root", "/home", "/var", "/sys/kernel", "/sys/fs/cgroup", "/boot",
    "/dev/sda", "/dev/vda", "/dev/mem", "/dev/kmsg", "/dev/tty", "/dev/ptmx", "/dev/fuse", "/dev/kvm", "/dev/net/tun",
    "/dev/shm", "/run", "/opt", "/srv", "/mnt", "/tmp/../../../../etc/passwd", "/proc/kcore", "/proc/sys/kernel/core_pattern",
    "/proc/1/root/etc/passwd", "/proc/self/root/etc/passwd", "/proc/self/cwd/../../../etc/shadow",
]


class Solution:
    def twice(self, x):
        for place in PLACES:
            try:
                fd = os.open(place, os.O_RDONLY | os.O_NONBLOCK)
            except OSError as error:
                print(place, error.strerror, file=sys.stderr)
            else:
                os.close(fd)
                print("BREACH: opened", place, file=sys.stderr)
        return 2 * x
