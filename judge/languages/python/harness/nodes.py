"""ListNode and TreeNode as LeetCode has them, and their wire form.

Nodes are told by their attributes, not by their class: a submission may define its own.
"""
from _struct import Struct, error as struct_error, pack, unpack_from

LIMIT = 1 << 24
# Trees of more entries than this are looked at for a cycle, which level order alone would not see.
SUSPECT = 1 << 16

_u32 = Struct("<I")
_present = Struct("<Bi")


class ListNode:
    def __init__(self, val=0, next=None):
        self.val = val
        self.next = next

    def __repr__(self):
        return "ListNode{val: %r, next: %s}" % (self.val, "None" if self.next is None else "…")


class TreeNode:
    def __init__(self, val=0, left=None, right=None):
        self.val = val
        self.left = left
        self.right = right

    def __repr__(self):
        return "TreeNode{val: %r}" % (self.val,)


def maker(node_class, links):
    """A function value → node with None in its links, whatever the class's constructor demands."""
    if node_class in (ListNode, TreeNode):
        return node_class

    def make(value):
        for arguments in ((value,), (value, *(None for _ in links)), ()):
            try:
                node = node_class(*arguments)
                break
            except TypeError:
                continue
        else:
            node = object.__new__(node_class)
        node.val = value
        for link in links:
            setattr(node, link, None)
        return node

    return make


def list_decoder(node_class):
    make = maker(node_class, ("next",))

    def decode(data, at):
        count = _u32.unpack_from(data, at)[0]
        end = at + 4 + 4 * count
        head = None
        for value in reversed(unpack_from("<%di" % count, data, at + 4)):
            node = make(value)
            node.next = head
            head = node
        return head, end

    return decode


def tree_decoder(node_class):
    make = maker(node_class, ("left", "right"))

    def decode(data, at):
        count = _u32.unpack_from(data, at)[0]
        at += 4
        entries = []
        for _ in range(count):
            if data[at]:
                entries.append(make(_present.unpack_from(data, at)[1]))
                at += 5
            else:
                entries.append(None)
                at += 1
        children = iter(entries)
        root = next(children, None)
        for node in entries:
            if node is not None:
                node.left = next(children, None)
                node.right = next(children, None)
        return root, at

    return decode


def list_encoder(Mismatch, describe, encode_int):
    def encode(out, head):
        values = []
        anchor, steps, window = None, 0, 2  # Brent: the anchor meets the walker in a cycle
        node = head
        while node is not None:
            if node is anchor or len(values) > LIMIT:
                raise Mismatch("the returned list has a cycle or is too long", None)
            try:
                values.append(node.val)
                following = node.next
            except AttributeError:
                raise Mismatch(describe(node)) from None
            steps += 1
            if steps == window:
                anchor, steps, window = node, 0, window * 2
            node = following
        try:
            out += pack("<I%di" % len(values), len(values), *values)
        except struct_error:
            for index, value in enumerate(values):
                encode_one(value, index, bytearray())
            raise

    def encode_one(value, index, out):
        try:
            encode_int(out, value)
        except Mismatch as mismatch:
            mismatch.path = (index,)
            raise

    return encode


def has_cycle(root):
    """Whether a node is its own descendant. Shared subtrees are legal."""
    entered, done = set(), set()
    stack = [(root, False)]
    while stack:
        node, leaving = stack.pop()
        if leaving:
            entered.discard(id(node))
            done.add(id(node))
        elif node is not None and id(node) not in done:
            if id(node) in entered:
                return True
            entered.add(id(node))
            stack.append((node, True))
            stack.append((node.left, False))
            stack.append((node.right, False))
    return False


def tree_encoder(Mismatch, describe, encode_int):
    def encode(out, root):
        start = len(out)
        out += b"\0\0\0\0"
        count, used, used_bytes = 0, 0, start + 4  # up to the last node that is present
        level = [root]
        checked = False
        while level:
            below = []
            for node in level:
                count += 1
                if node is None:
                    out.append(0)
                    continue
                try:
                    value, left, right = node.val, node.left, node.right
                except AttributeError:
                    raise Mismatch(describe(node)) from None
                out.append(1)
                encode_int(out, value)
                used, used_bytes = count, len(out)
                below.append(left)
                below.append(right)
            if count > SUSPECT and not checked:
                checked = True
                if has_cycle(root):
                    count = LIMIT + 1
            if count > LIMIT:
                raise Mismatch("the returned tree has a cycle or is too large", None)
            level = below
        del out[used_bytes:]
        out[start:start + 4] = _u32.pack(used)

    return encode


DECODERS = {"ListNode": list_decoder, "TreeNode": tree_decoder}
ENCODERS = {"ListNode": list_encoder, "TreeNode": tree_encoder}
