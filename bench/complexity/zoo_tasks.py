"""The zoo's tasks (bench/complexity/zoo/<task>/): reading them strictly, and making a problem folder of each."""
import hashlib
import json
import pathlib
import runpy
import shutil

import accuracy

ZOO = pathlib.Path(__file__).resolve().parent / "zoo"
LANGUAGES = {language: extension for extension, language in accuracy.EXTENSIONS.items()}
HALVES = ("tuned", "held-out")
TASK_KEYS = {"about", "signature", "size", "constraints", "checker", "generators", "samples", "invalid", "limits", "functions"}
OPTIONAL_KEYS = {"checker", "limits"}
FUNCTION_KEYS = {"time", "space", "why", "languages", "in"}


class Broken(Exception):
    """A task that is not as docs/benchmarks.md says; its words name the place, the expectation and the finding."""


def require(holds, place, expectation):
    if not holds:
        raise Broken(f"{place}: {expectation}")


def half_of(name):
    """By the name alone, so that nobody chooses: odd and even hashes."""
    return HALVES[hashlib.md5(name.encode()).digest()[0] % 2]


class Function:
    """One way to solve a task: in most languages with the same classes."""

    def __init__(self, identifier, description):
        self.id = identifier
        self.description = description
        self.languages = description.get("languages", sorted(LANGUAGES))

    def truth(self, language):
        """{"time": class, "space": class} in that language's common implementation."""
        return {**{d: self.description[d] for d in accuracy.DIMENSIONS}, **self.description.get("in", {}).get(language, {})}


class Task:
    def __init__(self, folder):
        self.folder = folder
        self.name = folder.name
        self.half = half_of(self.name)
        self.description = read_task(folder)
        self.functions = [Function(key, value) for key, value in self.description["functions"].items()]

    def file(self, function, language):
        return self.folder / f"{function.id}.{LANGUAGES[language]}"

    def submissions(self):
        """(function, language, file), function by function."""
        for function in self.functions:
            for language in function.languages:
                yield function, language, self.file(function, language)

    def check_generator(self):
        """Each family makes the parameters' values, and the same ones when asked again. Raises Broken."""
        generate = runpy.run_path(str(self.folder / "generator.py"))["generate"]
        names = [param["name"] for param in self.description["signature"]["params"]]
        for family in self.description["generators"]:
            made = generate(family["family"], 7, 1)
            place = f"{self.folder / 'generator.py'} {family['family']}"
            require(sorted(made) == sorted(names), place, f"expected {names}, got {list(made)}")
            require(made == generate(family["family"], 7, 1), place, "expected the same for the same n and seed")
        require(any("ladder" in one["use"] for one in self.description["generators"]), self.folder, "no family for the ladder")

    def write_problem(self, catalog):
        """Makes the problem folder catalog/<task>; its target is the last function. The expected answers of the
        generated cases come from the last function's Python, and the samples check that."""
        problem = catalog / self.name
        accepted = problem / "submissions" / "accepted"
        accepted.mkdir(parents=True)
        (problem / "cases").mkdir()
        task = self.description
        approaches = [{"id": f.id, **f.truth("")} for f in self.functions]
        write_json(problem / "problem.json", {
            "format": 1, "id": self.name, "title": {"en": self.name, "zh": self.name}, "difficulty": "medium", "tags": ["zoo"],
            "approaches": approaches, "target": self.functions[-1].truth(""), "checker": {"name": "exact"},
            **{key: task[key] for key in TASK_KEYS - {"about", "samples", "invalid", "functions"} if key in task}})
        for language in ("en", "zh"):
            (problem / f"statement.{language}.md").write_text(f"# {self.name}\n\n{task['about']}\n")
        write_lines(problem / "cases" / "sample.jsonl", task["samples"][:1])
        write_lines(problem / "cases" / "secret.jsonl", task["samples"][1:])
        write_lines(problem / "cases" / "invalid.jsonl", [{"note": "breaks a constraint", "input": i} for i in task["invalid"]])
        shutil.copy(self.folder / "generator.py", problem)
        for _, _, file in self.submissions():
            shutil.copy(file, accepted)


def write_json(file, value):
    file.write_text(json.dumps(value))


def write_lines(file, values):
    file.write_text("".join(json.dumps(value) + "\n" for value in values))


def unique_keys(pairs):
    require(len({key for key, _ in pairs}) == len(pairs), "an object", "expected each key once")
    return dict(pairs)


def read_task(folder):
    """task.json, and that the folder has exactly the files it speaks of. Raises Broken."""
    place = folder / "task.json"
    try:
        task = json.loads(place.read_text(), object_pairs_hook=unique_keys)
    except (OSError, ValueError, Broken) as error:
        raise Broken(f"{place}: {error}") from None
    require(isinstance(task, dict), place, "expected an object")
    require(not set(task) - TASK_KEYS, place, f"unknown keys {sorted(set(task) - TASK_KEYS)}")
    missing = sorted(TASK_KEYS - OPTIONAL_KEYS - set(task))
    require(not missing, place, f"expected the keys {missing}")
    require(len(task["samples"]) >= 2, f"{place} /samples", "expected at least two, with expected answers")
    require(task["functions"], f"{place} /functions", "expected at least one")
    for name, function in task["functions"].items():
        check_function(f"{place} /functions/{name}", function)
    check_files(folder, task["functions"])
    return task


def check_function(place, function):
    require(not set(function) - FUNCTION_KEYS, place, f"unknown keys {sorted(set(function) - FUNCTION_KEYS)}")
    require(set(accuracy.DIMENSIONS) <= set(function), place, "expected time and space")
    for language in function.get("languages", []):
        require(language in LANGUAGES, f"{place}/languages", f"expected one of {sorted(LANGUAGES)}, got {language!r}")
    others = function.get("in", {})
    for language, truth in others.items():
        require(language in function.get("languages", LANGUAGES), f"{place}/in", f"it has no {language!r}")
        require("why" in truth and set(truth) - {"why"}, f"{place}/in/{language}", "expected time or space, and why")
        require(not set(truth) - {"time", "space", "why"}, f"{place}/in/{language}", "expected time, space and why only")
    for truth in (function, *others.values()):
        for dimension in set(truth) & set(accuracy.DIMENSIONS):
            require(truth[dimension] in accuracy.CLASSES, f"{place}/{dimension}", f"no class: {truth[dimension]!r}")


def check_files(folder, functions):
    expected = {"task.json", "generator.py"}
    for name, function in functions.items():
        expected |= {f"{name}.{LANGUAGES[language]}" for language in function.get("languages", LANGUAGES)}
    found = {one.name for one in folder.iterdir() if one.name != "__pycache__"}
    require(not expected - found, folder, f"expected the files {sorted(expected - found)}")
    require(not found - expected, folder, f"nothing in task.json speaks of {sorted(found - expected)}")
    for name in expected:
        require((folder / name).stat().st_size, folder / name, "expected something, found an empty file")


def tasks(names=(), half="both", zoo=ZOO):
    """The tasks by name; all where no names are given. Raises Broken."""
    folders = sorted(one for one in zoo.iterdir() if one.is_dir())
    unknown = sorted(set(names) - {folder.name for folder in folders})
    require(not unknown, zoo, f"there is no {unknown}")
    chosen = [folder for folder in folders if (not names or folder.name in names) and half in ("both", half_of(folder.name))]
    return [Task(folder) for folder in chosen]
