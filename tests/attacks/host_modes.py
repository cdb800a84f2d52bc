"""Other machines than the one at hand: one without cgroups, an ordinary user on it, one that has no user namespaces either.

Each mode is a child of this process, which has to be root. The child is in a group of its own that limits its processes where that can be had: what is judged here counts on no cgroup to do so.
"""
import contextlib
import ctypes
import os
import pathlib
import shutil
import sys
import tempfile
import traceback

WITHOUT_CGROUPS, ORDINARY_USER, WITHOUT_NAMESPACES = MODES = ("without-cgroups", "ordinary-user", "without-namespaces")
NOBODY = 65534
MOST_PROCESSES = 600
NEW_MOUNTS, PRIVATE, BIND_ALL, DETACH = 0x20000, 0x44000, 0x5000, 2
HERE = pathlib.Path(__file__).resolve().parent

libc = ctypes.CDLL(None, use_errno=True)


def check(result, what):
    if result != 0:
        raise OSError(ctypes.get_errno(), what)


def mounts_of_cgroups():
    lines = pathlib.Path("/proc/self/mountinfo").read_text(encoding="utf-8").splitlines()
    return [line.split()[4] for line in reversed(lines) if " - cgroup" in line]


def own_mounts():
    check(libc.unshare(NEW_MOUNTS), "a mount namespace of one's own")
    check(libc.mount(None, b"/", None, PRIVATE, None), "private mounts")


def lose_cgroups():
    """As on a machine that mounts none."""
    own_mounts()
    for mount in mounts_of_cgroups():
        libc.umount2(mount.encode(), DETACH)


def lose_user_namespaces(root):
    """The kernel gives ordinary users none in a chroot; nothing else changes, as the root is bound to that folder."""
    check(libc.mount(b"/", os.fsencode(root), None, BIND_ALL, None), "bind /")
    os.chroot(root)
    os.chdir("/")


def become_nobody():
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


def own_group(name):
    """A group that limits processes, None where there can be none."""
    for line in pathlib.Path("/proc/self/cgroup").read_text(encoding="utf-8").splitlines():
        _, controllers, path = line.split(":", 2)
        mount = "/sys/fs/cgroup" + (f"/{controllers}" if controllers else "")
        for parent in (mount + path, mount):
            group = pathlib.Path(parent) / name
            with contextlib.suppress(OSError):
                group.mkdir()
                with contextlib.suppress(OSError):
                    (group / "pids.max").write_text(str(MOST_PROCESSES))
                    return group
                group.rmdir()
    return None


def make_place(judge, cache, user):
    """A folder that every user may read, with copies of the judge, of these tests, and of the cache for that user."""
    place = pathlib.Path(tempfile.mkdtemp(prefix="judge-elsewhere-"))
    place.chmod(0o755)
    (place / "bin").mkdir()
    for file in pathlib.Path(judge).parent.glob("judge*"):
        shutil.copy2(file, place / "bin")
    shutil.copytree(HERE, place / "attacks", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copytree(cache, place / "cache")
    (place / "root").mkdir()
    (place / "tmp").mkdir()
    for path in (place / "tmp", place / "cache", *(place / "cache").rglob("*")):
        os.chown(path, user, user, follow_symlinks=False)
    for path in (*(place / "attacks").rglob("*"), *(place / "bin").iterdir()):
        path.chmod(path.stat().st_mode | (0o555 if path.is_dir() or path.parent.name == "bin" else 0o444))
    return place


def become(mode, place):
    if mode in (WITHOUT_CGROUPS, WITHOUT_NAMESPACES):
        lose_cgroups()
    if mode == WITHOUT_NAMESPACES:
        lose_user_namespaces(place / "root")
    if mode != WITHOUT_CGROUPS:
        become_nobody()


def run(mode, judge, cache, work):
    """work(place) is done in a child that is there, with a judge in place/bin, tests in place/attacks and a cache in
    place/cache; the result is what it returns. It is not another program: that user may not be let near this Python."""
    place = make_place(judge, cache, 0 if mode == WITHOUT_CGROUPS else NOBODY)
    group = own_group(f"judge-attacks-{os.getpid()}")
    b"".decode("latin-1")  # imports what could not be found later
    sys.stdout.flush()
    child = os.fork()
    if child == 0:
        status = 3
        try:
            if group:
                (group / "cgroup.procs").write_text("0")
            become(mode, place)
            tempfile.tempdir = str(place / "tmp")
            status = work(place)
        except Exception:  # pylint: disable=broad-except
            traceback.print_exc()
        finally:
            sys.stdout.flush()
            os._exit(status)
    status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
    if group:
        with contextlib.suppress(OSError):
            group.rmdir()
    shutil.rmtree(place, ignore_errors=True)
    return status
