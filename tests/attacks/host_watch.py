"""What a run may not leave on the host, and what nothing in a box may reach there.

A Host is the surroundings of one runner: private folders, canaries that notice being touched, and checks that say in a
line each what is left. Several runners may work at the same time: whatever is looked for is recognised as this
runner's own, by descent, by the judge's process id, or by the name and key attacks must use for what they make (@MARK@, @IPC_KEY@).
"""
import contextlib
import ctypes
import hashlib
import os
import pathlib
import re
import secrets
import select
import shutil
import socket
import stat
import struct
import threading
import time

PATIENCE = 10.0  # seconds; a machine under load is slow to reap
PUBLIC_FOLDERS = ("/", "/tmp", "/var/tmp", "/dev", "/dev/shm", "/dev/mqueue", "/run", "/etc", "/usr", "/home", "/root",
                  "/var", "/work", "/proc/sys/kernel", "/sys/fs/cgroup")
PR_SET_CHILD_SUBREAPER = 36
IN_ACCESS, IN_MODIFY, IN_ATTRIB, IN_OPEN = 0x1, 0x2, 0x4, 0x20
IN_MOVED_FROM, IN_DELETE, IN_CREATE, IN_MOVED_TO = 0x40, 0x200, 0x100, 0x80
CACHE_ENTRY = re.compile(r"(harness|prepared)/[0-9a-f]{32}(/.*)?|cases(/[a-z0-9-]+\.jsonl)?|"
                         r"builds/[0-9a-f]{32}(/(main|submission\.(?:bundle|js|cache)|lines\.json|\.diagnostics|\.manifest))?")
CACHE_COUNTER = ".growth"  # grows with what the judge stores, and begins anew
LARGE = 8 << 20  # files above are compared by size, time and inode only

libc = ctypes.CDLL(None, use_errno=True)


def settled(condition, patience=PATIENCE):
    """Whether the condition comes to hold in time: guards may still be cleaning up."""
    end = time.monotonic() + patience
    while not condition():
        if time.monotonic() > end:
            return False
        time.sleep(0.002)
    return True


def adopt_orphans():
    """Whatever is started from here on and loses its parent becomes a child of this process."""
    if libc.prctl(PR_SET_CHILD_SUBREAPER, 1, 0, 0, 0) != 0:
        raise OSError(ctypes.get_errno(), "prctl")


def no_children():
    try:
        while os.waitpid(-1, os.WNOHANG)[0]:
            pass
        return False  # some live
    except ChildProcessError:
        return True


def children():
    pids = (pathlib.Path(f"/proc/{os.getpid()}/task/{task}/children").read_text().split()
            for task in os.listdir("/proc/self/task"))
    found = []
    for pid in (pid for some in pids for pid in some):
        with contextlib.suppress(OSError):
            found.append(f"{pid} ({pathlib.Path(f'/proc/{pid}/comm').read_text().strip()})")
    return found


def mounts():
    return set(pathlib.Path("/proc/self/mountinfo").read_text().splitlines())


def cgroups(of_judge, mark):
    """Groups of that judge process, and whatever has the mark in its name."""
    found = []
    for folder, names, _ in os.walk("/sys/fs/cgroup"):
        found += [os.path.join(folder, name) for name in names
                  if name.startswith(f"judge-box-p{of_judge}-") or mark in name]
    return found


def marked_files(mark):
    found = []
    for folder in PUBLIC_FOLDERS:
        with contextlib.suppress(OSError):
            found += [os.path.join(folder, name) for name in os.listdir(folder) if mark in name]
    return found


def ipc_objects(wanted_key):
    """System V objects with that key; POSIX ones are files."""
    found = []
    for kind in ("shm", "msg", "sem"):
        with contextlib.suppress(OSError):
            for line in pathlib.Path(f"/proc/sysvipc/{kind}").read_text().splitlines()[1:]:
                if int(line.split()[0]) & 0xFFFFFFFF == wanted_key:
                    found.append(f"{kind}: {line.strip()}")
    return found


def sockets(port, mark):
    """Sockets of the host's network on that port, and unix sockets with the mark in their name."""
    found = []
    for kind in ("tcp", "tcp6", "udp", "udp6"):
        with contextlib.suppress(OSError):
            for line in pathlib.Path(f"/proc/net/{kind}").read_text().splitlines()[1:]:
                if line.split()[1].endswith(f":{port:04X}"):
                    found.append(f"{kind}: {line.strip()}")
    with contextlib.suppress(OSError):
        found += [line for line in pathlib.Path("/proc/net/unix").read_text().splitlines() if mark in line]
    return found


def fingerprint(path):
    status = os.lstat(path)
    content = ""
    if path.is_symlink():
        content = os.readlink(path)
    elif path.is_file() and status.st_size <= LARGE:
        content = hashlib.sha256(path.read_bytes()).hexdigest()
    elif path.is_file():
        content = f"{status.st_mtime_ns} {status.st_ino}"
    return f"{status.st_mode:o} {status.st_uid} {status.st_size if path.is_file() else 0} {content}"


def tree(*roots):
    """path → what identifies its content"""
    found = {}
    for root in roots:
        for path in (root, *sorted(root.rglob("*"))):
            with contextlib.suppress(FileNotFoundError):
                found[str(path)] = fingerprint(path)
    return found


def difference(before, after):
    lines = [f"changed: {path}" for path in before if path in after and before[path] != after[path]]
    lines += [f"gone: {path}" for path in before if path not in after]
    return lines + [f"new: {path}" for path in after if path not in before]


class Listeners:
    """Sockets of the host that nothing in a box can reach; whoever connects or sends is noted."""

    def __init__(self, folder, token):
        self.touched = []
        self.abstract = f"judge-canary-{token}"
        self.path = folder / "socket"
        self.sockets = [self.tcp(), self.udp(), self.unix("\0" + self.abstract), self.unix(str(self.path))]
        self.port = self.sockets[0].getsockname()[1]
        self.udp_port = self.sockets[1].getsockname()[1]
        self.wake, self.woken = os.pipe()
        self.thread = threading.Thread(target=self.serve, daemon=True)
        self.thread.start()

    @staticmethod
    def tcp():
        server = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
        server.bind(("127.0.0.1", 0))
        server.listen()
        return server

    @staticmethod
    def udp():
        server = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
        server.bind(("127.0.0.1", 0))
        return server

    @staticmethod
    def unix(address):
        server = socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)
        server.bind(address)
        if not address.startswith("\0"):
            os.chmod(address, 0o777)
        server.listen()
        return server

    def serve(self):
        while True:
            ready, _, _ = select.select([*self.sockets, self.wake], [], [])
            if self.wake in ready:
                return
            for server in ready:
                if server.type == socket.SOCK_DGRAM:
                    server.recvfrom(64)
                else:
                    server.accept()[0].close()
                self.touched.append(f"reached {server.getsockname()!r} of the host")

    def take(self):
        taken, self.touched = self.touched, []
        return taken

    def close(self):
        os.close(self.woken)
        self.thread.join()
        for server in self.sockets:
            server.close()
        os.close(self.wake)


class CanaryFile:
    """A file of the host that everybody may read and write: opening it at all is noted, by its inode."""

    def __init__(self, folder, token):
        self.secret = f"CANARY-{token}"
        self.folder, self.path = folder, folder / "canary.txt"
        self.path.write_text(self.secret + "\n")
        self.path.chmod(0o666)
        self.inotify = libc.inotify_init1(os.O_NONBLOCK | os.O_CLOEXEC)
        mask = IN_ACCESS | IN_MODIFY | IN_ATTRIB | IN_OPEN
        made = IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO
        for path, what in ((self.path, mask), (folder, made)):
            if self.inotify < 0 or libc.inotify_add_watch(self.inotify, os.fsencode(path), what) < 0:
                raise OSError(ctypes.get_errno(), "inotify")

    def take(self):
        try:
            events = os.read(self.inotify, 1 << 16)
        except BlockingIOError:
            return []
        mask = 0
        while events:
            _, one, _, length = struct.unpack_from("iIII", events)
            mask |= one
            events = events[16 + length:]
        return [f"touched the host's file {self.path} (inotify {mask:#x})"]

    def close(self):
        os.close(self.inotify)


class Host:
    def __init__(self, base, cache):
        """base: an empty folder of this runner's own; cache: a judge's cache to begin with."""
        self.base = base
        self.home, self.tmpdir, self.cache = base / "home", base / "tmpdir", base / "cache"
        for folder in (self.home, self.tmpdir, base / "submission"):
            folder.mkdir()
        os.chmod(base, 0o755)
        os.chmod(self.tmpdir, 0o1777)
        shutil.copytree(cache, self.cache)
        self.token = secrets.token_hex(8)
        self.mark, self.ipc_key = f"judge-attack-{self.token}", int(self.token[:7], 16) + 1
        self.file = CanaryFile(self.home, self.token)
        self.listeners = Listeners(base, self.token)
        with socket.socket() as free:
            free.bind(("127.0.0.1", 0))
            self.free_port = free.getsockname()[1]
        adopt_orphans()
        self.mounts = mounts()

    def close(self):
        self.listeners.close()
        self.file.close()

    def environment(self):
        return {"PATH": os.environ["PATH"], "HOME": str(self.home), "TMPDIR": str(self.tmpdir), "LC_ALL": "C.UTF-8",
                "XDG_CACHE_HOME": str(self.cache), "XDG_CONFIG_HOME": str(self.home / "config"),
                "XDG_STATE_HOME": str(self.home / "state"), "JUDGE_CANARY": self.file.secret}

    def places(self, problem):
        """What attacks are told about the host: they need not guess."""
        return {"CANARY_FILE": self.file.path, "MARK": self.mark, "IPC_KEY": self.ipc_key, "CANARY_PORT": self.listeners.port,
                "CANARY_UDP_PORT": self.listeners.udp_port, "CANARY_ABSTRACT": self.listeners.abstract,
                "CANARY_SOCKET": self.listeners.path, "FREE_PORT": self.free_port, "RUNNER_PID": os.getpid(),
                "HOST_TMPDIR": self.tmpdir, "CACHE": self.cache, "PROBLEM": problem}

    def left_behind(self, judge_pid, patience=PATIENCE):
        """A line for each thing that is still there although the judge has ended."""
        lines = []
        if not settled(no_children, patience):
            lines.append(f"processes are left: {children()}")
        for what, find in (("cgroups are left", lambda: cgroups(judge_pid, self.mark)),
                           ("mounts are left", lambda: sorted(mounts() - self.mounts)),
                           ("files are left in TMPDIR", lambda: sorted(map(str, self.tmpdir.iterdir()))),
                           ("files outside", lambda: marked_files(self.mark)),
                           ("System V objects are left", lambda: ipc_objects(self.ipc_key)),
                           ("sockets are left", lambda: sockets(self.free_port, self.mark))):
            if not settled(lambda find=find: not find(), patience):
                lines.append(f"{what}: {find()}")
        return lines

    def touched(self):
        return self.listeners.take() + self.file.take()

    def files(self, *more):
        """What must stay as it is (see changed_files)."""
        files = tree(self.cache, self.base / "submission", *more)
        for path in sorted(self.home.rglob("*")):  # not opened: the canary would notice
            files[str(path)] = str(os.lstat(path)[:10])
        return files

    def changed_files(self, before, *more):
        """A line a file that is not as it was. The cache may grow by entries of the judge's own making."""
        folder = f"{self.cache}/judge/"

        def entry(line):
            if line in (f"new: {folder}{CACHE_COUNTER}", f"changed: {folder}{CACHE_COUNTER}"):
                return stat.S_ISREG(os.lstat(folder + CACHE_COUNTER).st_mode)
            path = line.removeprefix(f"new: {folder}")
            plain = stat.S_IFMT(os.lstat(folder + path).st_mode) in (stat.S_IFREG, stat.S_IFDIR) if line != path else False
            return plain and CACHE_ENTRY.fullmatch(path) is not None
        return [line for line in difference(before, self.files(*more)) if not entry(line)]
