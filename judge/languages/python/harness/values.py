"""Values of the signature language: wire bytes ↔ Python values.

A decoder is a function (data, position) → (value, next position); an encoder is a function (out, value) that appends to
the bytearray `out` and raises Mismatch where the value is not of the type.
"""
from _struct import Struct, error as struct_error, pack, unpack_from

from judge_harness import nodes

_u32 = Struct("<I")
_i32 = Struct("<i")
_i64 = Struct("<q")
_f64 = Struct("<d")


class Mismatch(Exception):
    """A value is not of its type. `path`: the indexes that lead to it, outermost first."""

    def __init__(self, found, path=()):
        self.found = found
        self.path = path


def describe(value):
    """A value and its type, for a message: None, 1.5 (float), ['a'] (list)."""
    if value is None:
        return "None"
    kind = type(value).__name__
    if kind == "coroutine":
        return "a coroutine that was not awaited"
    if not isinstance(value, (bool, int, float, str, bytes, list, tuple, dict, set)):
        return "a value of type " + kind
    try:
        text = repr(value)
    except Exception:
        return "a value of type " + kind
    return (text if len(text) <= 60 else text[:57] + "…") + " (" + kind + ")"


def _scalar(struct, convert=None):
    unpack, size = struct.unpack_from, struct.size
    if convert is None:
        return lambda data, at: (unpack(data, at)[0], at + size)
    return lambda data, at: (convert(unpack(data, at)[0]), at + size)


def decode_string(data, at):
    start = at + 4
    end = start + _u32.unpack_from(data, at)[0]
    return data[start:end].decode("utf-8", "surrogateescape"), end


def decode_json(data, at):
    import json

    text, end = decode_string(data, at)
    return json.loads(text), end


def _numbers(code, size):
    def decode(data, at):
        count = _u32.unpack_from(data, at)[0]
        end = at + 4 + count * size
        return list(unpack_from("<%d%s" % (count, code), data, at + 4)), end

    return decode


def _array(decode_element):
    def decode(data, at):
        count = _u32.unpack_from(data, at)[0]
        at += 4
        values = []
        for _ in range(count):
            value, at = decode_element(data, at)
            values.append(value)
        return values, at

    return decode


def _integer(struct, bits):
    limit = 1 << (bits - 1)

    def encode(out, value):
        if not isinstance(value, int):
            raise Mismatch(describe(value))
        if not -limit <= value < limit:
            raise Mismatch("%s, which does not fit in %d bits" % (describe(value), bits))
        out += struct.pack(value)

    return encode


def encode_bool(out, value):
    if value is not True and value is not False and not (type(value) is int and value in (0, 1)):
        raise Mismatch(describe(value))
    out.append(1 if value else 0)


def encode_double(out, value):
    if not isinstance(value, (float, int)):
        raise Mismatch(describe(value))
    try:
        out += _f64.pack(value)
    except OverflowError:
        raise Mismatch("an integer too large for a float") from None


def encode_char(out, value):
    if not isinstance(value, str) or len(value) != 1 or ord(value) > 255:
        raise Mismatch(describe(value))
    out.append(ord(value))


def encode_string(out, value):
    if not isinstance(value, str):
        raise Mismatch(describe(value))
    try:
        data = value.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        data = value.encode("utf-8", "surrogatepass")
    out += _u32.pack(len(data))
    out += data


def encode_json(out, value):
    import json

    try:
        encode_string(out, json.dumps(value, separators=(",", ":"), allow_nan=False))
    except (TypeError, ValueError, RecursionError) as error:
        raise Mismatch("a value that is not JSON: %s" % error) from None


def _encode_numbers(code, encode_element):
    slow = _encode_array(encode_element)

    def encode(out, value):
        if type(value) is list or type(value) is tuple:
            try:
                out += pack("<I%d%s" % (len(value), code), len(value), *value)
                return
            except struct_error:
                pass  # the slow way says what is wrong
        slow(out, value)

    return encode


def _encode_array(encode_element):
    def encode(out, value):
        if not isinstance(value, (list, tuple, range)):
            raise Mismatch(describe(value))
        out += _u32.pack(len(value))
        for index, element in enumerate(value):
            try:
                encode_element(out, element)
            except Mismatch as mismatch:
                mismatch.path = (index, *mismatch.path)
                raise

    return encode


def _encode_nothing(out, value):
    pass


_encode_int, _encode_long = _integer(_i32, 32), _integer(_i64, 64)
_DECODERS = {
    "bool": _scalar(Struct("<B"), bool), "int": _scalar(_i32), "long": _scalar(_i64), "double": _scalar(_f64),
    "char": _scalar(Struct("<B"), chr), "string": decode_string, "json": decode_json,
    "int[]": _numbers("i", 4), "long[]": _numbers("q", 8), "double[]": _numbers("d", 8), "bool[]": _numbers("?", 1),
}
_ENCODERS = {
    "bool": encode_bool, "int": _encode_int, "long": _encode_long, "double": encode_double, "char": encode_char,
    "string": encode_string, "json": encode_json, "void": _encode_nothing,
    "int[]": _encode_numbers("i", _encode_int), "long[]": _encode_numbers("q", _encode_long),
    "double[]": _encode_numbers("d", encode_double),
}


def decoder(wire_type, node_types):
    """node_types: "ListNode" and "TreeNode" → the class whose instances the submission gets."""
    if wire_type in _DECODERS:
        return _DECODERS[wire_type]
    if wire_type.endswith("[]"):
        return _array(decoder(wire_type[:-2], node_types))
    return nodes.DECODERS[wire_type](node_types[wire_type])


def encoder(wire_type):
    if wire_type in _ENCODERS:
        return _ENCODERS[wire_type]
    if wire_type.endswith("[]"):
        return _encode_array(encoder(wire_type[:-2]))
    return nodes.ENCODERS[wire_type](Mismatch, describe, _encode_int)
