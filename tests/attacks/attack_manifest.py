"""The attacks as data: one folder a class, each with a manifest.json. Read strictly: an unknown key, a key twice, a
file that is not listed or not there, an unknown verdict are errors that name place, expectation and finding.

  {"class": "memory", "attacks": [
    {"file": "heap.cpp", "tries": "…one line…", "verdict": "memory_limit_exceeded", "needles": ["…"], "forbid": ["…"]}]}

file      a submission; its ending tells the language
tries     what it tries, one line
verdict   what the judge must say ("refused": it will not even read the file, exit code 2), or an array of harmless outcomes; these need "because", one line
problem   a slug; without it "twice", which is made for attacks
again     true: it is submitted twice, and the second must end like the first: nothing of the first may be there
needles   texts that must be in the report: evidence that the attack ran and was held for the right reason
without_cgroups  in every --mode (none has cgroups) the verdict, or an array, may be this as well; "not promised": what only cgroups hold (docs/sandbox.md)
elsewhere  {MODE: …} for modes of host_modes.py in which the attack ends otherwise: {"because": "…one line…"} and any of "verdict": the
          verdict, or an array, may be this as well; "needles": these instead of the others, maybe none; "promised": false: left out there
forbid    texts that must not be in it. "BREACH" is forbidden everywhere: an attack prints it when it succeeds
"""
import dataclasses
import difflib
import json
import pathlib

import host_modes

HERE = pathlib.Path(__file__).resolve().parent
DEFAULT_PROBLEM = "twice"
MANIFEST = "manifest.json"
VERDICTS = ("accepted", "wrong_answer", "time_limit_exceeded", "memory_limit_exceeded", "output_limit_exceeded",
            "run_time_error", "compile_error", "refused")  # never judge_error: that is a fault of ours
NOT_ATTACKS = {"problems", "__pycache__"}


class ManifestError(Exception):
    pass


@dataclasses.dataclass(frozen=True)
class Attack:
    group: str
    path: pathlib.Path
    tries: str
    verdicts: tuple
    because: str = ""
    problem: str = DEFAULT_PROBLEM
    again: bool = False
    needles: tuple = ()
    forbid: tuple = ()
    without_cgroups: tuple | None = ()  # None: not promised there
    elsewhere: dict = dataclasses.field(default_factory=dict)

    @property
    def name(self):
        return self.group + "/" + self.path.name

    def promised(self, mode):
        """Whether it is to be held in that mode of host_modes.py (None: this machine as it is)."""
        return not mode or self.without_cgroups is not None and self.elsewhere.get(mode, {}).get("promised", True)

    def expected(self, mode):
        """(verdicts, needles) in that mode"""
        if not mode:
            return self.verdicts, self.needles
        other = self.elsewhere.get(mode, {})
        return self.verdicts + self.without_cgroups + other.get("verdict", ()), other.get("needles", self.needles)


def fail(place, expectation, finding):
    raise ManifestError(f"{place}: expected {expectation}, got {finding}")


def unique_keys(place):
    def build(pairs):
        keys = [key for key, _ in pairs]
        for key in keys:
            if keys.count(key) > 1:
                fail(place, "each key once", f'"{key}" twice')
        return dict(pairs)
    return build


def check_keys(place, found, required, optional=()):
    if not isinstance(found, dict):
        fail(place, "an object", json.dumps(found))
    for key in found:
        if key not in (*required, *optional):
            close = difflib.get_close_matches(key, (*required, *optional), 1)
            fail(place, "a known key" + (f' ("{close[0]}"?)' if close else ""), f'"{key}"')
    for key in required:
        if key not in found:
            fail(place, f'"{key}"', "none")


def one_line(place, value):
    if not isinstance(value, str) or not value.strip() or "\n" in value:
        fail(place, "one line of text", json.dumps(value))
    return value


def lines(place, value):
    if not isinstance(value, list) or not value:
        fail(place, "an array of texts, not empty", json.dumps(value))
    return tuple(one_line(f"{place}/{index}", item) for index, item in enumerate(value))


def read_verdicts(place, value):
    verdicts = (value,) if isinstance(value, str) else lines(place, value)
    for verdict in verdicts:
        if verdict not in VERDICTS:
            fail(place, "one of " + " ".join(VERDICTS), verdict)
    return verdicts


def read_without_cgroups(place, value):
    if value == "not promised":
        return None
    return read_verdicts(place, value) if value else ()


def read_promised(place, value):
    if value is not False:
        fail(place, "false or nothing", json.dumps(value))
    return value


def read_elsewhere(place, value):
    readers = {"verdict": read_verdicts, "promised": read_promised,
               "needles": lambda at, texts: lines(at, texts) if texts != [] else ()}
    check_keys(place, value, (), host_modes.MODES)
    for mode, other in value.items():
        check_keys(f"{place}/{mode}", other, ("because",), tuple(readers))
        one_line(f"{place}/{mode}/because", other["because"])
    return {mode: {key: readers[key](f"{place}/{mode}/{key}", other[key]) for key in readers if key in other}
            for mode, other in value.items()}


def read_attack(place, folder, group, entry):
    check_keys(place, entry, ("file", "tries", "verdict"), ("because", "problem", "again", "needles", "forbid", "without_cgroups", "elsewhere"))
    path = folder / one_line(place + "/file", entry["file"])
    if not path.is_file() or path.parent != folder:
        fail(place + "/file", f"a file of {folder.name}/", entry["file"])
    verdicts = read_verdicts(place + "/verdict", entry["verdict"])
    if (len(verdicts) > 1) != ("because" in entry):
        fail(place, '"because" where there are several verdicts, and only there', json.dumps(entry["verdict"]))
    if entry.get("again", True) is not True:
        fail(place + "/again", "true or nothing", json.dumps(entry["again"]))
    optional = {key: lines(f"{place}/{key}", entry[key]) for key in ("needles", "forbid") if key in entry}
    return Attack(group, path, one_line(place + "/tries", entry["tries"]), verdicts,
                  one_line(place + "/because", entry["because"]) if "because" in entry else "",
                  one_line(place + "/problem", entry.get("problem", DEFAULT_PROBLEM)),
                  "again" in entry, **optional,
                  without_cgroups=read_without_cgroups(place + "/without_cgroups", entry.get("without_cgroups", [])),
                  elsewhere=read_elsewhere(place + "/elsewhere", entry.get("elsewhere", {})))


def read_class(folder):
    place = f"{folder.name}/{MANIFEST}"
    try:
        text = (folder / MANIFEST).read_text(encoding="utf-8")
        content = json.loads(text, object_pairs_hook=unique_keys(place))
    except (OSError, ValueError) as error:
        fail(place, "a JSON file", str(error))
    check_keys(place, content, ("class", "attacks"))
    if content["class"] != folder.name:
        fail(place + "/class", f'the folder\'s name "{folder.name}"', json.dumps(content["class"]))
    if not isinstance(content["attacks"], list):
        fail(place + "/attacks", "an array", json.dumps(content["attacks"]))
    attacks = [read_attack(f"{place}/attacks/{index}", folder, folder.name, entry)
               for index, entry in enumerate(content["attacks"])]
    listed = [attack.path.name for attack in attacks]
    for name in listed:
        if listed.count(name) > 1:
            fail(place, "each file once", f"{name} twice")
    present = {path.name for path in folder.iterdir()} - {MANIFEST} - NOT_ATTACKS
    if present != set(listed):
        fail(place, "every file of the folder", "none for " + ", ".join(sorted(present - set(listed))))
    return attacks


def classes(root=HERE):
    return sorted(path.name for path in root.iterdir() if path.is_dir() and path.name not in NOT_ATTACKS)


def read_attacks(root=HERE):
    return [attack for name in classes(root) for attack in read_class(root / name)]
