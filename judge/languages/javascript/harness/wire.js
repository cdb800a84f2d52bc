// Frames of the harness protocol (docs/protocol.md) over plain blocking reads and writes.
"use strict";
const { readSync, writeSync } = require("fs");

const FROM_JUDGE = 3, TO_JUDGE = 4;
const MOST_TEXT = 65536;
const CHANNEL_LOST = 70;
const exit = process.reallyExit.bind(process);

// The judge has closed the pipe, or the submission a descriptor: nobody can be told any more.
function endUnheard() { exit(CHANNEL_LOST); }

// What transfer() returns; a descriptor that does not block, which a submission can bring about, is asked again.
function patiently(transfer, fd, buffer, at) {
  for (;;) {
    try {
      return transfer(fd, buffer, at, buffer.length - at, null);
    } catch (error) {
      if (error.code !== "EAGAIN") endUnheard();
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1);
    }
  }
}

// Fills `buffer` whole.
function readWhole(buffer) {
  for (let at = 0; at < buffer.length;) {
    const got = patiently(readSync, FROM_JUDGE, buffer, at);
    if (got === 0) endUnheard();
    at += got;
  }
}

function writeWhole(fd, buffer) {
  for (let at = 0; at < buffer.length;) at += patiently(writeSync, fd, buffer, at);
}

// Reads scalars from a frame's payload, in order.
class Reader {
  constructor(buffer) {
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
    this.at = 0;
  }
  // Another reader of the same, which begins where this one is.
  again() {
    const other = new Reader(this.buffer);
    other.at = this.at;
    return other;
  }
  sequence() { return this.view.getUint32(0, true); }  // of a CASE
  u8() { return this.buffer[this.at++]; }
  u16() { this.at += 2; return this.view.getUint16(this.at - 2, true); }
  u32() { this.at += 4; return this.view.getUint32(this.at - 4, true); }
  i32() { this.at += 4; return this.view.getInt32(this.at - 4, true); }
  i64() { this.at += 8; return this.view.getBigInt64(this.at - 8, true); }
  f64() { this.at += 8; return this.view.getFloat64(this.at - 8, true); }
  // The elements of an array of scalars, as a typed array of its own: one step for all of them.
  all(Typed) {
    const begin = this.buffer.byteOffset + this.at + 4, bytes = this.u32() * Typed.BYTES_PER_ELEMENT;
    this.at += bytes;
    return new Typed(this.buffer.buffer.slice(begin, begin + bytes));
  }
  string() {
    const count = this.u32();
    this.at += count;
    return this.buffer.toString("utf8", this.at - count, this.at);
  }
}

// Grows as it is written to.
class Writer {
  constructor() { this.use(Buffer.allocUnsafe(256)); this.at = 0; }
  use(buffer) {
    this.buffer = buffer;
    this.view = new DataView(buffer.buffer, buffer.byteOffset, buffer.length);
  }
  room(bytes) {
    if (this.at + bytes > this.buffer.length) {
      const larger = Buffer.allocUnsafe(Math.max(2 * this.buffer.length, this.at + bytes));
      this.buffer.copy(larger, 0, 0, this.at);
      this.use(larger);
    }
    this.at += bytes;
    return this.at - bytes;
  }
  u8(value) { this.buffer[this.room(1)] = value; }
  u32(value) { const at = this.room(4); this.view.setUint32(at, value, true); }
  i32(value) { const at = this.room(4); this.view.setInt32(at, value, true); }
  u64(value) { const at = this.room(8); this.view.setBigUint64(at, value, true); }
  i64(value) { const at = this.room(8); this.view.setBigInt64(at, value, true); }
  f64(value) { const at = this.room(8); this.view.setFloat64(at, value, true); }
  // The elements alone, in one step.
  all(typed) {
    const at = this.room(typed.byteLength);
    this.buffer.set(new Uint8Array(typed.buffer), at);
  }
  bytes(bytes) {
    this.u32(bytes.length);
    const at = this.room(bytes.length);
    bytes.copy(this.buffer, at);
  }
  string(text) { this.bytes(Buffer.from(text, "utf8")); }
  capped(text) { this.bytes(Buffer.from(text, "utf8").subarray(0, MOST_TEXT)); }
  taken() { return this.buffer.subarray(0, this.at); }
}

// {kind, reader}
function readFrame() {
  const head = Buffer.allocUnsafe(5);
  readWhole(head);
  const payload = Buffer.allocUnsafe(head.readUInt32LE(0) - 1);
  readWhole(payload);
  return { kind: head[4], reader: new Reader(payload) };
}

function send(kind, fill) {
  const out = new Writer();
  out.u32(0);
  out.u8(kind);
  if (fill) fill(out);
  out.buffer.writeUInt32LE(out.at - 4, 0);
  writeWhole(TO_JUDGE, out.taken());
}

const sendHello = () => send(0x01, (out) => out.u32(1));
const sendDone = () => send(0x06);
const sendUnusable = (message) => send(0x04, (out) => out.capped(message));

const sendUncompiled = (diagnostics) => send(0x07, (out) => out.capped(diagnostics));

// outputs: a Writer
function sendResult(sequence, nanoseconds, outputs) {
  send(0x02, (out) => {
    out.u32(sequence);
    out.u64(nanoseconds);
    const at = out.room(outputs.at);
    outputs.buffer.copy(out.buffer, at, 0, outputs.at);
  });
}

// links: {readEnd, readsAfterEnd}
function sendLinks(sequence, links) {
  send(0x09, (out) => {
    out.u32(sequence);
    out.u8(links.readEnd ? 1 : 0);
    out.u64(BigInt(links.readsAfterEnd));
  });
}

function sendSpace(sequence, least, most, stack) {
  send(0x08, (out) => {
    out.u32(sequence);
    for (const bytes of [least, most, stack]) out.u64(BigInt(bytes));
  });
}

// told: {kind, type, message, lines: [{name, line}]}
function sendException(sequence, told) {
  send(0x03, (out) => {
    out.u32(sequence);
    out.u8(told.kind);
    out.capped(told.type);
    out.capped(told.message);
    out.u32(told.lines.length);
    for (const { name, line } of told.lines) {
      out.capped(name);
      out.u32(line);
    }
  });
}

module.exports = {
  CASE: 0x10, END: 0x11, ERROR: 0, OUT_OF_MEMORY: 1, STACK_OVERFLOW: 2, DEADLOCK: 3,
  Writer, readFrame, writeWhole, sendHello, sendDone, sendUnusable, sendUncompiled, sendResult, sendLinks, sendSpace,
  sendException,
};
