#!/usr/bin/env python3
"""What judge does where it gets less isolation than asked for: isolation_test.py JUDGE. Runs it as an
ordinary user, and as one who is refused namespaces, and expects it to refuse with what is missing and
the command that enables it, or to judge and say what was in force.
"""
import ctypes
import json
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
CLONE_NEWUSER = 0x10000000
NOBODY = 65534
SOLUTION = "class Solution:\n    def doubleIt(self, nums):\n        return [2 * n for n in nums]\n"


def become_nobody():
    if os.geteuid() == 0:
        os.setgroups([])
        os.setgid(NOBODY)
        os.setuid(NOBODY)


def lose_namespaces():
    """A user namespace of its own, in which no further one may be made."""
    become_nobody()
    uid, gid = os.geteuid(), os.getegid()
    # A change of user takes the right to write to one's own /proc files.
    libc = ctypes.CDLL(None, use_errno=True)
    libc.prctl(4, 1, 0, 0, 0)  # PR_SET_DUMPABLE
    if libc.unshare(CLONE_NEWUSER) != 0:
        raise OSError(ctypes.get_errno(), "unshare")
    pathlib.Path("/proc/self/setgroups").write_text("deny")
    pathlib.Path("/proc/self/uid_map").write_text(f"4711 {uid} 1")
    pathlib.Path("/proc/self/gid_map").write_text(f"4711 {gid} 1")
    pathlib.Path("/proc/sys/user/max_user_namespaces").write_text("0")


class Place:
    """A copy of judge that any user can run, with a cache of its own."""

    def __init__(self, judge, base):
        self.base = base
        for name in ("judge", "judge-box"):
            shutil.copy(pathlib.Path(judge).parent / name, base / name)
        shutil.copytree(HERE / "problems", base / "problems")
        (base / "solution.py").write_text(SOLUTION)
        (base / "home").mkdir()
        for path in (base, *base.rglob("*")):
            path.chmod(0o755)
        if os.geteuid() == 0:
            shutil.chown(base / "home", NOBODY, NOBODY)

    def run(self, confine, *arguments):
        env = {"PATH": os.environ["PATH"], "HOME": str(self.base / "home"), "LC_ALL": "C.UTF-8"}
        return subprocess.run([self.base / "judge", *arguments, "--problems", self.base / "problems"],
                              preexec_fn=confine, env=env, cwd="/", capture_output=True, text=True,
                              stdin=subprocess.DEVNULL, check=False)

    def submit(self, confine, level):
        return self.run(confine, "submit", "double-it", str(self.base / "solution.py"),
                        "--format", "json", "--require-isolation", level)

    def doctor(self, confine):
        done = self.run(confine, "doctor", "--format", "json")
        return done.returncode, json.loads(done.stdout)


def check_ordinary_user(place, expect):
    code, health = place.doctor(become_nobody)
    isolation = health["isolation"]
    missing = [m for m in isolation["mechanisms"] if not m["in_force"]]
    expect(code == 0 and health["usable"], f"doctor: exit {code}, {health}")
    expect(isolation["level"] in ("basic", "strong"), f"level {isolation['level']}")
    expect(all(m["reason"] for m in isolation["mechanisms"]), "a mechanism without a reason")
    tried = {m["id"] for m in isolation["mechanisms"] if m["tried"] == "held"}
    expect({"user-ns", "mount-ns", "pid-ns", "net-ns", "seccomp", "no-capabilities", "rlimits"} <= tried,
           f"tried were only {tried}")

    basic = place.submit(become_nobody, "basic")
    expect(basic.returncode == 0, f"basic: exit {basic.returncode}: {basic.stderr}")
    report = json.loads(basic.stdout)
    expect(report["isolation"]["level"] == isolation["level"], f"reported {report['isolation']}")
    expect(report["isolation"]["memory_source"] == isolation["memory_source"], "another memory source")

    strong = place.submit(become_nobody, "strong")
    if isolation["level"] == "strong":
        expect(strong.returncode == 0, f"strong: exit {strong.returncode}: {strong.stderr}")
        return
    expect(strong.returncode == 4, f"strong: exit {strong.returncode}: {strong.stderr}")
    expect("expected isolation strong, got basic" in strong.stderr, strong.stderr)
    for mechanism in missing:
        expect(mechanism["id"] + ": " in strong.stderr, f"not named: {mechanism['id']}: {strong.stderr}")
    fixes = [m["enable"] for m in missing if m["enable"]]
    expect(not fixes or "fix: " + fixes[0] in strong.stderr, f"no fix: {strong.stderr}")


def check_landlocked(place, expect):
    """Where Landlock can be the barrier."""
    code, health = place.doctor(lose_namespaces)
    expect(code == 0 and health["usable"], f"doctor: exit {code}, {health}")
    expect(health["isolation"]["level"] == "basic", f"level {health['isolation']['level']}")
    missing = {m["id"]: m for m in health["isolation"]["mechanisms"] if not m["in_force"]}
    expect({"user-ns", "mount-ns", "pid-ns", "net-ns"} <= missing.keys(), f"missing are only {missing.keys()}")
    expect("sysctl -w user.max_user_namespaces=" in missing["user-ns"]["enable"], str(missing["user-ns"]))
    basic = place.submit(lose_namespaces, "basic")
    expect(basic.returncode == 0, f"basic: exit {basic.returncode}: {basic.stderr}")
    expect("landlock" in json.loads(basic.stdout)["isolation"]["mechanisms"], basic.stdout)
    strong = place.submit(lose_namespaces, "strong")
    expect(strong.returncode == 4, f"strong: exit {strong.returncode}: {strong.stderr}")
    expect("fix: sudo sysctl -w user.max_user_namespaces=" in strong.stderr, strong.stderr)


def has_landlock():
    """As much of it as takes to be the only barrier: Linux 6.12."""
    return ctypes.CDLL(None).syscall(444, None, 0, 1) >= 6


def check_without_namespaces(place, expect):
    if has_landlock():
        check_landlocked(place, expect)
        return
    code, health = place.doctor(lose_namespaces)
    expect(code == 4 and not health["usable"], f"doctor: exit {code}")
    expect(health["isolation"]["level"] == "none", f"level {health['isolation']['level']}")
    for level in ("strong", "basic", "none"):
        refused = place.submit(lose_namespaces, level)
        expect(refused.returncode == 4, f"{level}: exit {refused.returncode}: {refused.stderr}")
        expect("user.max_user_namespaces is 0" in refused.stderr, refused.stderr)
        expect("fix: sudo sysctl -w user.max_user_namespaces=" in refused.stderr, refused.stderr)


def main():
    failures = []

    def expect(holds, finding):
        if not holds:
            failures.append(finding)

    # Not below a folder of the developer's, which an ordinary user may not enter.
    with tempfile.TemporaryDirectory(prefix="judge-isolation-", dir="/tmp") as base:
        place = Place(sys.argv[1], pathlib.Path(base))
        check_ordinary_user(place, expect)
        check_without_namespaces(place, expect)
    for failure in failures:
        print("FAILED:", failure)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
