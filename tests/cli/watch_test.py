#!/usr/bin/env python3
"""judge test --watch: watch_test.py JUDGE. A save, in place or by rename, of the file or of the
cases runs the test again; a broken file is told and waited for; Ctrl-C ends it with 130.
"""
import os
import pathlib
import queue
import signal
import subprocess
import sys
import tempfile
import threading

HERE = pathlib.Path(__file__).resolve().parent
PATIENCE = 60  # seconds
RIGHT = "class Solution:\n    def doubleIt(self, nums):\n        return [2 * x for x in nums]\n"
WRONG = RIGHT.replace("2 * x", "x")


class Watched:
    def __init__(self, judge, folder, base):
        cache = os.environ.get("JUDGE_TEST_CACHE", str(base / "cache"))
        env = {"PATH": os.environ["PATH"], "HOME": str(base), "TMPDIR": str(base),
               "XDG_CACHE_HOME": cache, "LC_ALL": "C.UTF-8"}
        self.process = subprocess.Popen(
            [judge, "test", "--watch", "--problems", str(HERE / "problems")], cwd=folder, env=env,
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        self.lines = queue.Queue()
        threading.Thread(target=self.read, daemon=True).start()

    def read(self):
        for line in self.process.stdout:
            self.lines.put(line)

    def next_run(self):
        """What is printed up to the next waiting for a change."""
        text = ""
        while "waiting for a change" not in text:
            text += self.lines.get(timeout=PATIENCE)
        return text


def expect(text, needle):
    if needle not in text:
        sys.exit(f"expected {needle!r} in:\n{text}")


def main():
    judge = os.path.abspath(sys.argv[1])
    with tempfile.TemporaryDirectory() as base:
        folder = pathlib.Path(base) / "double-it"
        folder.mkdir()
        solution = folder / "solution.py"
        solution.write_text(WRONG)
        watched = Watched(judge, folder, pathlib.Path(base))
        expect(watched.next_run(), "Wrong answer")
        solution.write_text(RIGHT)
        expect(watched.next_run(), "Accepted")
        (folder / ".solution.swp").write_text("nothing to do with it")
        (folder / "new").write_text(WRONG)
        os.rename(folder / "new", solution)
        expect(watched.next_run(), "Wrong answer")
        (folder / "cases.jsonl").write_text("{")
        expect(watched.next_run(), "cases.jsonl:1")
        (folder / "cases.jsonl").write_text('{"nums": [21]}\n')
        expect(watched.next_run(), "[42]")
        watched.process.send_signal(signal.SIGINT)
        code = watched.process.wait(timeout=PATIENCE)
        if code != 130:
            sys.exit(f"exit code: expected 130, got {code}")


main()
