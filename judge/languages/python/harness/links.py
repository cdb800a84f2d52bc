"""How a call reads the links of the list it is given ("One pass" in docs/protocol.md); loaded only where that is asked for.

`next` becomes a property of the nodes' class, whoever defined it. Reads of the argument's nodes that find a node are counted
once the last node's has been read; nodes that the submission makes are not looked at.
"""
from judge_harness import entry, forms

MISSING = object()


def stored_by(node_class):
    """(how to read, how to write) `next` as the class keeps it itself."""
    own = next((vars(base)["next"] for base in node_class.__mro__ if "next" in vars(base)), MISSING)
    if hasattr(own, "__get__") and hasattr(own, "__set__"):  # of __slots__, or the submission's own property
        return (lambda node: own.__get__(node, node_class)), own.__set__

    def read(node):
        value = vars(node).get("next", own)
        if value is MISSING:
            raise AttributeError("%r object has no attribute 'next'" % node_class.__name__)
        return value

    def write(node, value):
        vars(node)["next"] = value

    return read, write


class Function(forms.Function):
    """Its call() leaves (whether the end was read, reads after that) in `links`."""

    def __init__(self, names, glue, file):
        super().__init__(names, glue, file)
        self.node_class = entry.node_types(names)["ListNode"]
        self.read, write = stored_by(self.node_class)
        self.node_class.next = property(self.count_and_read, write)
        self.given = None  # the argument's nodes by their ids, while they are watched
        self.last = 0
        self.links = False, 0
        find = self.find
        self.find = lambda: self.watched(find())

    def count_and_read(self, node):
        value = self.read(node)
        if self.given and id(node) in self.given:
            read_end, reads = self.links
            self.links = read_end or id(node) == self.last, reads + (read_end and value is not None)
        return value

    def watched(self, function):
        def watched(*arguments):
            given = {}
            for node in arguments:
                while isinstance(node, self.node_class):
                    given[id(node)] = node
                    self.last = id(node)
                    node = self.read(node)
            self.links = False, 0
            self.given = given
            try:
                returned = function(*arguments)
                return forms.wait_for(returned) if hasattr(returned, "cr_await") else returned
            finally:
                self.given = None

        return watched
