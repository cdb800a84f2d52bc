"""What a submission is compared with: the same solution compiled and run by hand.

A folder bench/by_hand/<id>/ has a complete program whose line SOLUTION (a comment) stands for the solution, and by_hand.json:
  source    the program's file name
  commands  run in order in a folder with that file; the last one prints 6
  goals     cold_ratio: a submission never seen before against by hand; cached_ms: the same submission again
The solution is the reference kadane.<extension> of max-subarray. Languages are those of judge/languages/.
"""
import json
import pathlib
import re
import shutil

ROOT = pathlib.Path(__file__).resolve().parent.parent
PROBLEM = "max-subarray"
# Where the judge looks for toolchains too.
PATH = "/usr/local/bin:/usr/bin:/bin"


class Language:
    def __init__(self, folder):
        description = json.loads((folder / "language.json").read_text())
        self.id = folder.name
        self.name = description["name"]
        self.extension = description["extensions"][0]
        own = ROOT / "bench/by_hand" / self.id
        by_hand = json.loads((own / "by_hand.json").read_text())
        self.commands = by_hand["commands"]
        self.source = by_hand["source"]
        self.goals = by_hand["goals"]
        self.program = (own / self.source).read_text()
        reference = ROOT / f"problems/{PROBLEM}/submissions/accepted/kadane.{self.extension}"
        self.solution = reference.read_text() if reference.exists() else None
        self.comment = re.search(r"^(\S+) SOLUTION$", self.program, re.MULTILINE)[1]

    def marked(self, mark):
        """The solution with a comment, so that no cache has seen it before."""
        return f"{self.comment} {mark}\n{self.solution}"

    def write_program(self, folder, mark):
        text = self.program.replace(f"{self.comment} SOLUTION\n", self.marked(mark))
        (folder / self.source).write_text(text)

    def is_there(self):
        """Its programs are installed, and it has the reference."""
        return self.solution is not None and all("/" in command[0] or shutil.which(command[0], path=PATH) for command in self.commands)


def languages():
    return [Language(path.parent) for path in sorted((ROOT / "judge/languages").glob("*/language.json"))]
