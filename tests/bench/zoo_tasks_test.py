#!/usr/bin/env python3
"""The check of the zoo's tasks catches what can be wrong with one: each fault is planted into a whole task."""
import json
import pathlib
import re
import sys
import tempfile
import unittest

sys.dont_write_bytecode = True
sys.path.insert(0, str(pathlib.Path(__file__).resolve().parent.parent.parent / "bench" / "complexity"))
import accuracy  # noqa: E402
import zoo_tasks  # noqa: E402

TASK = {"about": "Sum.", "signature": {"function": "sum", "params": [{"name": "nums", "type": "int[]"}], "returns": "int"},
        "size": "len(nums)", "constraints": [], "generators": [],
        "samples": [{"input": {"nums": [1]}, "expected": 1}, {"input": {"nums": [2]}, "expected": 2}], "invalid": [],
        "functions": {"loop": {"time": "O(n)", "space": "O(1)", "languages": ["c", "python"],
                               "in": {"python": {"space": "O(n)", "why": "because"}}}}}


def with_function(**changes):
    return {"functions": {"loop": {**TASK["functions"]["loop"], **changes}}}


class ATask(unittest.TestCase):
    def setUp(self):
        folder = tempfile.TemporaryDirectory()
        self.addCleanup(folder.cleanup)
        self.zoo = pathlib.Path(folder.name)
        self.folder = self.zoo / "sum"
        self.folder.mkdir()
        self.write(TASK)
        for name in ("generator.py", "loop.c", "loop.py"):
            (self.folder / name).write_text("something")

    def write(self, task):
        (self.folder / "task.json").write_text(json.dumps(task))

    def read(self):
        return zoo_tasks.tasks(zoo=self.zoo)

    def test_that_is_whole_is_read(self):
        (task,) = self.read()
        self.assertEqual([(f.id, language, file.name) for f, language, file in task.submissions()],
                         [("loop", "c", "loop.c"), ("loop", "python", "loop.py")])
        self.assertEqual(task.functions[0].truth("c")["space"], "O(1)")
        self.assertEqual(task.functions[0].truth("python")["space"], "O(n)")

    def test_with_a_fault_in_its_description_is_refused(self):
        faults = [
            ({"abuot": ""}, "unknown keys ['abuot']"),
            ({"samples": TASK["samples"][:1]}, "at least two"),
            ({"functions": {}}, "at least one"),
            (with_function(time="O(n*n)"), "no class: 'O(n*n)'"),
            (with_function(languages=["c", "pyhton"]), "got 'pyhton'"),
            (with_function(**{"in": {"rust": {"space": "O(n)", "why": "x"}}}), "it has no 'rust'"),
            (with_function(**{"in": {"c": {"space": "O(n)"}}}), "expected time or space, and why"),
        ]
        for change, words in faults:
            with self.subTest(words):
                self.write({**TASK, **change})
                with self.assertRaises(zoo_tasks.Broken) as caught:
                    self.read()
                self.assertIn(words, str(caught.exception))

    def test_without_a_key_is_refused(self):
        for key in zoo_tasks.TASK_KEYS - zoo_tasks.OPTIONAL_KEYS:
            with self.subTest(key):
                self.write({name: value for name, value in TASK.items() if name != key})
                self.assertRaises(zoo_tasks.Broken, self.read)

    def test_with_a_file_too_few_or_too_many_is_refused(self):
        (self.folder / "loop.rs").write_text("something")
        self.assertRaises(zoo_tasks.Broken, self.read)
        (self.folder / "loop.rs").unlink()
        (self.folder / "loop.c").write_text("")
        self.assertRaises(zoo_tasks.Broken, self.read)
        (self.folder / "loop.c").unlink()
        self.assertRaises(zoo_tasks.Broken, self.read)

    def test_with_a_generator_that_does_something_else_is_refused(self):
        self.write({**TASK, "generators": [{"family": "any", "use": ["ladder"]}]})
        generators = [
            ("def generate(family, n, seed): return {'nums': [seed] * n}", None),
            ("def generate(family, n, seed): return {'numbers': []}", "expected ['nums']"),
            ("import random\ndef generate(family, n, seed): return {'nums': [random.random()]}", "the same n and seed"),
        ]
        for source, words in generators:
            with self.subTest(words):
                (self.folder / "generator.py").write_text(source)
                (task,) = self.read()
                if words is None:
                    task.check_generator()
                else:
                    self.assertRaisesRegex(zoo_tasks.Broken, re.escape(words), task.check_generator)

    def test_belongs_to_a_half_by_its_name(self):
        halves = [zoo_tasks.half_of(f"task-{i}") for i in range(100)]
        self.assertEqual(halves, [zoo_tasks.half_of(f"task-{i}") for i in range(100)])
        self.assertTrue(all(30 <= halves.count(half) <= 70 for half in zoo_tasks.HALVES))


class AnAnswer(unittest.TestCase):
    def test_is_of_one_kind(self):
        said = [
            (("O(n)", "confident", ["O(n)"], "confident"), "right"),
            (("O(1)", "confident", ["O(1)"], "confident"), "confidently wrong"),
            (("O(n)", "between", ["O(n)", "O(n log n)"], "between O(n) and O(n log n)"), "between"),
            (("O(1)", "between", ["O(1)", "O(log n)"], "between O(1) and O(log n)"), "wrong"),
            ((None, "inconclusive", [], "inconclusive: nothing fits"), "inconclusive"),
            ((None, "inconclusive", [], "not measured"), "not measured"),
        ]
        for found, kind in said:
            found = dict(zip(("class", "status", "candidates", "words"), found))
            self.assertEqual(accuracy.kind_of(found, "O(n)"), kind)
        self.assertEqual(accuracy.kind_of(None, "O(n)"), "inconclusive")


unittest.main()
