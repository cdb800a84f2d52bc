// Values of the signature language: wire bytes ↔ JavaScript values.
// A decoder is a function reader → value; an encoder is a function (writer, value) that throws a Mismatch where the
// value is not of the type.
"use strict";
const nodes = require("./nodes.js");

// `path`: the indexes that lead to the value, outermost first; null where `found` is the whole message.
class Mismatch extends Error {
  constructor(found, path = []) {
    super(found);
    this.found = found;
    this.path = path;
  }
}

// A value and its type, for a message: null, 1.5 (number), "a" (string).
function describe(value) {
  if (value === null || value === undefined) return String(value);
  if (typeof value === "function" || typeof value === "symbol") return "a " + typeof value;
  if (value instanceof Promise) return "a promise";
  let text;
  try {
    text = typeof value === "bigint" ? value + "n" : typeof value === "number" ? String(value) : JSON.stringify(value);
  } catch {
    text = undefined;
  }
  const type = Array.isArray(value) ? "array" : typeof value;
  if (text === undefined) return "a value of type " + type;
  return (text.length <= 60 ? text : text.slice(0, 57) + "…") + " (" + type + ")";
}

// LeetCode's long is a number. Where that is not exact it is a BigInt, all of an array's elements alike.
const plain = (value) => (Number.isSafeInteger(Number(value)) ? Number(value) : value);

function decodeLongs(reader) {
  const all = reader.all(BigInt64Array);
  const values = [];
  let exact = true;
  for (let i = 0; i < all.length; ++i) {
    values[i] = Number(all[i]);
    exact = exact && Number.isSafeInteger(values[i]);
  }
  for (let i = 0; !exact && i < all.length; ++i) values[i] = all[i];
  return values;
}

function scalarsDecoder(Typed) {
  return (reader) => {
    const all = reader.all(Typed);
    const values = [];
    for (let i = 0; i < all.length; ++i) values[i] = all[i];
    return values;
  };
}

function arrayDecoder(decodeElement) {
  return (reader) => {
    const values = [];
    for (let i = 0, count = reader.u32(); i < count; ++i) values[i] = decodeElement(reader);  // push may be the submission's
    return values;
  };
}

function encodeBool(out, value) {
  if (typeof value !== "boolean" && value !== 0 && value !== 1) throw new Mismatch(describe(value));
  out.u8(value ? 1 : 0);
}

function encodeInt(out, value) {
  if (typeof value === "bigint" && BigInt.asIntN(32, value) === value) value = Number(value);
  if (typeof value !== "number" || !Number.isInteger(value)) throw new Mismatch(describe(value));
  if (value !== (value | 0)) throw new Mismatch(describe(value) + ", which does not fit in 32 bits");
  out.i32(value);
}

// Whether all are; one that is not ends it, so that a length that was only assigned costs nothing.
function areInts(values) {
  for (let i = 0; i < values.length; ++i) {
    const value = values[i];
    if (typeof value !== "number" || value !== (value | 0)) return false;
  }
  return true;
}

function encodeInts(out, value) {
  if (!Array.isArray(value) || !areInts(value)) {
    encodeEachInt(out, value);
    return;
  }
  const all = new Int32Array(value.length);
  for (let i = 0; i < all.length; ++i) all[i] = value[i];
  out.u32(all.length);
  out.all(all);
}

function encodeLong(out, value) {
  if (typeof value === "number" && Number.isInteger(value)) {
    if (!Number.isSafeInteger(value)) {
      throw new Mismatch(describe(value) + ", which a number does not hold exactly (beyond 2^53 return a BigInt)");
    }
    value = BigInt(value);
  }
  if (typeof value !== "bigint") throw new Mismatch(describe(value));
  if (BigInt.asIntN(64, value) !== value) throw new Mismatch(describe(value) + ", which does not fit in 64 bits");
  out.i64(value);
}

function encodeDouble(out, value) {
  if (typeof value !== "number") throw new Mismatch(describe(value));
  out.f64(value);
}

function encodeChar(out, value) {
  if (typeof value !== "string" || value.length !== 1 || value.charCodeAt(0) > 255) throw new Mismatch(describe(value));
  out.u8(value.charCodeAt(0));
}

function encodeString(out, value) {
  if (typeof value !== "string") throw new Mismatch(describe(value));
  out.string(value);
}

function encodeJson(out, value) {
  let text;
  try {
    text = JSON.stringify(value);
  } catch (error) {
    throw new Mismatch("a value that is not JSON: " + error.message);
  }
  encodeString(out, text === undefined ? "null" : text);
}

function arrayEncoder(encodeElement) {
  return (out, value) => {
    if (!Array.isArray(value) && !ArrayBuffer.isView(value)) throw new Mismatch(describe(value));
    out.u32(value.length);
    for (let i = 0; i < value.length; ++i) {
      try {
        encodeElement(out, value[i]);
      } catch (error) {
        if (error instanceof Mismatch && error.path) error.path.unshift(i);
        throw error;
      }
    }
  };
}

const encodeEachInt = arrayEncoder(encodeInt);

const DECODERS = {
  bool: (reader) => reader.u8() !== 0, int: (reader) => reader.i32(), long: (reader) => plain(reader.i64()),
  double: (reader) => reader.f64(), char: (reader) => String.fromCharCode(reader.u8()),
  string: (reader) => reader.string(), json: (reader) => JSON.parse(reader.string()), "long[]": decodeLongs,
  "int[]": scalarsDecoder(Int32Array), "double[]": scalarsDecoder(Float64Array),
};
const ENCODERS = {
  bool: encodeBool, int: encodeInt, long: encodeLong, double: encodeDouble, char: encodeChar, string: encodeString,
  json: encodeJson, void: () => {}, "int[]": encodeInts,
  ListNode: nodes.encodeList(Mismatch, describe, encodeInt), TreeNode: nodes.encodeTree(Mismatch, describe, encodeInt),
};

// types: ListNode and TreeNode → the class whose instances the submission gets.
function decoder(type, types) {
  if (DECODERS[type]) return DECODERS[type];
  if (type.endsWith("[]")) return arrayDecoder(decoder(type.slice(0, -2), types));
  return type === "ListNode" ? nodes.decodeList(types.ListNode) : nodes.decodeTree(types.TreeNode);
}

function encoder(type) {
  return ENCODERS[type] || arrayEncoder(encoder(type.slice(0, -2)));
}

module.exports = { Mismatch, describe, decoder, encoder };
