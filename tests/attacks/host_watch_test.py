#!/usr/bin/env python3
"""The runner's own checks, against planted faults: whatever host_watch.py and run_attacks.py are there to notice is put
there, and must be named. Without this an attack could succeed and the suite stay green.
"""
import ctypes
import json
import os
import pathlib
import signal
import socket
import subprocess
import sys
import tempfile
import unittest

import attack_manifest
import host_watch
import run_attacks

SOON = 0.2  # seconds; what is planted stays
IPC_CREAT, IPC_EXCL, IPC_RMID = 0o1000, 0o2000, 0


class WithHost(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory(prefix="judge-hostile-test-")
        self.addCleanup(folder.cleanup)
        self.base = pathlib.Path(folder.name).resolve()
        cache = self.base / "warm"
        (cache / "judge" / "builds" / ("a" * 32)).mkdir(parents=True)
        (cache / "judge" / "builds" / ("a" * 32) / "main").write_text("program")
        (self.base / "own").mkdir()
        self.host = host_watch.Host(self.base / "own", cache)
        self.addCleanup(self.host.close)

    def expect_left(self, words, judge_pid=os.getpid()):
        lines = self.host.left_behind(judge_pid, SOON)
        self.assertEqual(len(lines), 1, lines)
        self.assertIn(words, lines[0])


class TheHostIsWatched(WithHost):
    def test_nothing_is_said_where_nothing_is_left(self):
        before = self.host.files()
        self.assertEqual(self.host.left_behind(os.getpid(), SOON), [])
        self.assertEqual(self.host.touched(), [])
        self.assertEqual(self.host.changed_files(before), [])

    def test_that_the_cache_counts_what_it_stores_is_no_change_and_a_link_in_its_place_is(self):
        counter = self.base / "own" / "cache" / "judge" / ".growth"
        before = self.host.files()
        counter.write_bytes(b"1")
        self.assertEqual(self.host.changed_files(before), [])
        before = self.host.files()
        counter.write_bytes(b"11")
        self.assertEqual(self.host.changed_files(before), [])
        counter.unlink()
        counter.symlink_to("/dev/null")
        self.assertEqual(len(self.host.changed_files(before)), 1)

    def test_a_process_that_was_orphaned_and_has_a_session_of_its_own_is_noticed(self):
        started = subprocess.run(["setsid", "sh", "-c", "sleep 60 >/dev/null & echo $!"], stdout=subprocess.PIPE,
                                 text=True, check=True)
        self.addCleanup(os.kill, int(started.stdout), signal.SIGKILL)
        self.expect_left("(sleep)")

    def test_a_mount_is_noticed(self):
        folder = self.base / "mounted"
        folder.mkdir()
        if subprocess.run(["mount", "-t", "tmpfs", "none", folder], stderr=subprocess.DEVNULL, check=False).returncode:
            self.skipTest("mounting is not allowed here")
        self.addCleanup(subprocess.run, ["umount", folder], check=True)
        self.expect_left("mounts are left")

    def test_a_cgroup_of_the_judge_and_one_an_attack_made_are_noticed(self):
        parent = next((path for path in [pathlib.Path("/sys/fs/cgroup"), *sorted(pathlib.Path("/sys/fs/cgroup").iterdir())]
                       if (path / "cgroup.procs").exists() and os.access(path, os.W_OK)), None)
        if parent is None:
            self.skipTest("no cgroups to write to here")
        for name, pid in (("judge-box-p123456789-t1-1", 123456789), (self.host.mark, 1)):
            folder = parent / name
            folder.mkdir()
            try:
                self.expect_left(name, pid)
                self.assertEqual([path for path in host_watch.cgroups(987654321, 'no mark') if name.startswith("judge-box-p1") and name in path],
                                 [], "another judge's group is not ours")
            finally:
                folder.rmdir()

    def test_a_temporary_file_and_a_file_in_a_public_folder_are_noticed(self):
        inside = self.host.tmpdir / "judge-src-1"
        inside.mkdir()
        self.expect_left("judge-src-1")
        inside.rmdir()
        with tempfile.NamedTemporaryFile(dir="/tmp", prefix=self.host.mark):
            self.expect_left("files outside")

    def test_a_shared_memory_segment_is_noticed(self):
        segment = host_watch.libc.shmget(self.host.ipc_key, 4096, IPC_CREAT | IPC_EXCL | 0o600)
        self.assertGreaterEqual(segment, 0, os.strerror(ctypes.get_errno()))
        self.addCleanup(host_watch.libc.shmctl, segment, IPC_RMID, None)
        self.expect_left("System V objects")

    def test_a_listening_socket_and_a_named_unix_socket_are_noticed(self):
        with socket.socket() as server:
            server.bind(("0.0.0.0", self.host.free_port))
            server.listen()
            self.expect_left("sockets are left: ['tcp:")
        with socket.socket(socket.AF_UNIX) as server:
            server.bind("\0" + self.host.mark)
            self.expect_left("sockets are left")


class TheCanariesSing(WithHost):
    def expect_touched(self, words):
        found = []
        def reached():
            found.extend(self.host.touched())
            return bool(found)
        self.assertTrue(host_watch.settled(reached), words)
        self.assertIn(words, found[0])

    def test_connecting_to_the_host_is_noticed_for_each_kind_of_socket(self):
        listeners = self.host.listeners
        for family, address in ((socket.AF_INET, ("127.0.0.1", listeners.port)), (socket.AF_UNIX, "\0" + listeners.abstract),
                                (socket.AF_UNIX, str(listeners.path))):
            with socket.socket(family) as client:
                client.connect(address)
            self.expect_touched("reached")
        with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as client:
            client.sendto(b"x", ("127.0.0.1", listeners.udp_port))
        self.expect_touched("reached")

    def test_reading_writing_and_renaming_the_canary_are_noticed(self):
        path = self.host.file.path
        for touch in (path.read_text, lambda: path.open("a").close(), lambda: os.chmod(path, 0o644),
                      lambda: path.rename(path.with_name("other"))):
            touch()
            self.expect_touched("canary.txt")


class AttacksHaveTeeth(WithHost):
    """The same files, run outside of any box: there they must succeed, say so, and be noticed."""

    def outside(self, name):
        attack = next(attack for attack in attack_manifest.read_attacks() if attack.name == name)
        text = run_attacks.Runner("judge", self.host).filled(attack, attack.path.read_text())
        done = subprocess.run([sys.executable, "-c", text + "\nSolution().twice(1)\n"], cwd=self.base, check=False,
                              stdin=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True)
        return done.stderr

    def test_an_attack_on_the_hosts_sockets_reaches_them(self):
        said = self.outside("kernel/sockets.py")
        for what in ("tcp", "udp", "listen", "abstract", "named"):
            self.assertIn("BREACH: " + what, said)
        reached = []
        def all_reached():
            reached.extend(self.host.touched())
            return len(reached) >= 4
        self.assertTrue(host_watch.settled(all_reached), reached)

    def test_an_attack_on_the_hosts_files_opens_the_canary(self):
        said = self.outside("files/host_files.py")
        self.assertIn(f"BREACH: opened {self.host.file.path}", said)
        self.assertIn("BREACH: opened /etc/passwd", said)
        self.assertEqual(len(self.host.touched()), 1)


class FilesAreCompared(WithHost):
    def expect_changed(self, change, *words):
        before = self.host.files()
        change()
        lines = self.host.changed_files(before)
        self.assertEqual(len(lines), len(words), lines)
        for line, word in zip(lines, words):
            self.assertIn(word, line)

    def test_a_poisoned_cache_is_noticed(self):
        builds = self.host.cache / "judge" / "builds"
        program = builds / ("a" * 32) / "main"
        status = program.stat()
        def poison():
            program.write_text("prigram")
            os.utime(program, ns=(status.st_atime_ns, status.st_mtime_ns))
        self.expect_changed(poison, "changed: ")
        self.expect_changed(lambda: (builds / ("a" * 32) / "main2").write_text(""), "new: ")
        self.expect_changed(lambda: (builds / "surprise").write_text(""), "new: ")
        self.expect_changed(program.unlink, "gone: ")

    def test_a_new_entry_of_the_judges_own_making_is_not(self):
        entry = self.host.cache / "judge" / "builds" / ("b" * 32)
        def store():
            entry.mkdir()
            (entry / "main").write_text("program")
        self.expect_changed(store)

    def test_a_link_in_the_place_of_an_entry_is_noticed(self):
        builds = self.host.cache / "judge" / "builds"
        self.expect_changed(lambda: (builds / ("c" * 32)).symlink_to("/etc"), "new: ")

    def test_a_file_in_the_home_folder_is_noticed(self):
        self.expect_changed(lambda: (self.host.home / ".bashrc").write_text("evil"), ".bashrc")


class Reports(unittest.TestCase):
    ATTACK = attack_manifest.Attack("memory", pathlib.Path("heap.cpp"), "x", ("memory_limit_exceeded",), needles=("64 MiB",))

    def faults(self, report, code=1, text="", stderr=""):
        judged = run_attacks.Judged.__new__(run_attacks.Judged)
        judged.hung, judged.report, judged.text, judged.stderr = False, report, text, stderr
        judged.stdout = json.dumps(report, ensure_ascii=False)
        judged.process = type("Process", (), {"returncode": code})
        host = type("Host", (), {"file": type("File", (), {"secret": "CANARY-1"}), "places": lambda self, problem: {}})()
        return run_attacks.Runner("judge", host).check_report(self.ATTACK, judged)

    def test_what_is_as_expected_is_not_a_fault(self):
        self.assertEqual(self.faults({"verdict": "memory_limit_exceeded", "message": "64 MiB"}), [])

    def test_each_deviation_is_named(self):
        good = {"verdict": "memory_limit_exceeded", "message": "64 MiB"}
        table = (
            ({**good, "verdict": "accepted"}, 0, "", "expected memory_limit_exceeded, got accepted"),
            ({**good, "verdict": "judge_error"}, 3, "", "the judge ended with 3"),
            (good, 0, "", "the judge ended with 0"),
            (good, -11, "", "the judge ended with -11"),
            ({}, 1, "", "verdict None"),
            ({**good, "message": "?"}, 1, "", "expected in the report: '64 MiB'"),
            ({**good, "cases": [{"stderr": "BREACH: x"}]}, 1, "", "must not be in the report: 'BREACH'"),
            ({**good, "cases": [{"stdout": "it says CANARY-1"}]}, 1, "", "must not be in the report: 'CANARY-1'"),
            (good, 1, "\x1b[2J", "text report has an unescaped"),
            (good, 1, "\u202e", "text report has an unescaped"),
            ({**good, "stdout": "\x9b31m"}, 1, "", "JSON has an unescaped"),
        )
        for report, code, text, words in table:
            with self.subTest(words):
                self.assertIn(words, "\n".join(self.faults(report, code, text)))


class ManifestsAreReadStrictly(unittest.TestCase):
    def read(self, text, files=("a.py",)):
        with tempfile.TemporaryDirectory() as folder:
            root = pathlib.Path(folder) / "memory"
            root.mkdir()
            for name in files:
                (root / name).write_text("")
            (root / "manifest.json").write_text(text)
            return attack_manifest.read_class(root)

    def test_a_whole_one(self):
        attack, = self.read('{"class": "memory", "attacks": [{"file": "a.py", "tries": "x", "verdict": "accepted"}]}')
        self.assertEqual((attack.name, attack.verdicts, attack.problem), ("memory/a.py", ("accepted",), "twice"))

    def test_what_is_wrong_is_named(self):
        entry = '{"file": "a.py", "tries": "x", "verdict": "accepted"}'
        whole = '{"class": "memory", "attacks": [%s]}'
        table = (
            ('{"class": "memory"', "a JSON file"),
            ('{"class": "files", "attacks": []}', 'the folder\'s name "memory"'),
            ('{"class": "memory", "class": "memory", "attacks": []}', '"class" twice'),
            (whole % "", "none for a.py"),
            (whole % (entry + "," + entry), "a.py twice"),
            (whole % entry.replace("tries", "trys"), '("tries"?), got "trys"'),
            (whole % entry.replace('"x"', '"x\\ny"'), "one line of text"),
            (whole % entry.replace("a.py", "b.py"), "got b.py"),
            (whole % entry.replace("a.py", "../memory/a.py"), "got ../memory/a.py"),
            (whole % entry.replace("accepted", "judge_error"), "got judge_error"),
            (whole % entry.replace('"accepted"', '["accepted", "run_time_error"]'), '"because"'),
            (whole % entry.replace('"x"', '"x", "because": "y"'), '"because"'),
            (whole % entry.replace('"x"', '"x", "needles": []'), "not empty"),
        )
        for text, words in table:
            with self.subTest(words), self.assertRaises(attack_manifest.ManifestError) as raised:
                self.read(text)
            self.assertIn(words, str(raised.exception))

    def test_the_suite_has_every_class_of_attack(self):
        attacks = attack_manifest.read_attacks()
        self.assertEqual(attack_manifest.classes(), ["compile_time", "cpu_time", "files", "harness", "kernel", "memory",
                                                     "output", "processes"])
        self.assertLessEqual({".cpp", ".go", ".py"}, {attack.path.suffix for attack in attacks})


if __name__ == "__main__":
    unittest.main()
