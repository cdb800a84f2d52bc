"""Frames of the harness protocol (docs/protocol.md) over plain blocking reads and writes."""
import posix
from _struct import Struct

FROM_JUDGE, TO_JUDGE, EVENT_LOG = 3, 4, 5
CASE, END = 0x10, 0x11
VERSION = 1
ERROR, OUT_OF_MEMORY, STACK_OVERFLOW = 0, 1, 2

_header = Struct("<IB")
_u32 = Struct("<I")
_result = Struct("<IBIQ")
_exception = Struct("<IB")
_space = Struct("<IBIQQQ")
_links = Struct("<IBI?Q")

_read, _write = posix.read, posix.write


def close_on_exec():
    for fd in (FROM_JUDGE, TO_JUDGE, EVENT_LOG):
        try:
            posix.set_inheritable(fd, False)
        except OSError:
            pass  # 5 is there for the concurrent forms only


def read_frame():
    """(kind, frame, position of the payload), or None where the judge has closed the pipe."""
    data = _read(FROM_JUDGE, 65536)
    while 0 < len(data) < 5:
        data += _read(FROM_JUDGE, 65536)
    if not data:
        return None
    length, kind = _header.unpack_from(data)
    missing = length + 4 - len(data)
    if missing > 0:
        pieces = [data]
        while missing > 0:
            piece = _read(FROM_JUDGE, min(missing, 1 << 20))
            if not piece:
                return None
            pieces.append(piece)
            missing -= len(piece)
        data = b"".join(pieces)
    return kind, data, 5


def _send(data):
    written = _write(TO_JUDGE, data)
    if written < len(data):
        rest = memoryview(data)[written:]
        while rest:
            rest = rest[_write(TO_JUDGE, rest):]


def text(string):
    data = string.encode("utf-8", "backslashreplace")[:65536]
    return _u32.pack(len(data)) + data


def send_hello():
    _send(_header.pack(5, 0x01) + _u32.pack(VERSION))


def send_result(sequence, nanoseconds, outputs):
    outputs[:0] = _result.pack(13 + len(outputs), 0x02, sequence, nanoseconds)
    _send(outputs)


def send_space(sequence, heap, stack):
    _send(_space.pack(29, 0x08, sequence, heap, heap, stack))


def send_links(sequence, read_end, reads_after_end):
    _send(_links.pack(14, 0x09, sequence, read_end, reads_after_end))


def send_exception(sequence, kind, type_name, message, lines):
    payload = _exception.pack(sequence, kind) + text(type_name) + text(message) + _u32.pack(len(lines))
    payload += b"".join([text(function) + _u32.pack(line) for function, line in lines])
    _send(_header.pack(len(payload) + 1, 0x03) + payload)


def send_unusable(message):
    payload = text(message)
    _send(_header.pack(len(payload) + 1, 0x04) + payload)


def send_uncompiled(diagnostics):
    payload = text(diagnostics)
    _send(_header.pack(len(payload) + 1, 0x07) + payload)


def send_done():
    _send(_header.pack(1, 0x06))
