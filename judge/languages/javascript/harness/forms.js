// The forms that answer with values: a function, and a class with a sequence of operations.
// A form has decode(reader) → case and call(case) → {nanoseconds, outputs: Writer} or a promise of it. What the
// submission throws passes through call(); a value of the wrong type is a WrongValue.
"use strict";
const { existsSync } = require("fs");
const entry = require("./entry.js");
const values = require("./values.js");
const { Writer } = require("./wire.js");

const now = process.hrtime.bigint;

class WrongValue extends Error {}

function wrongValue(what, mismatch, type) {
  if (mismatch.path === null) return new WrongValue(mismatch.found);
  if (mismatch.path.length === 0) return new WrongValue(`${what} ${mismatch.found}, expected ${type}`);
  const place = mismatch.path.map((index) => `[${index}]`).join("");
  return new WrongValue(`${what} a value with ${mismatch.found} at ${place}, expected ${type}`);
}

// For the counter that may be watching ("Counting" in docs/protocol.md).
const markStart = () => existsSync("/judge-mark/start");
const markStop = () => existsSync("/judge-mark/stop");

// Where instructions are counted a call begins with a young generation that is nearly empty, of which it has so much
// (language.json) that it need not be collected until the end: else some calls would pay for what the ones before left.
// Emptying takes V8 15 ms there, however little there is, so that it is not done for little.
const LITTLE = 32 << 20;

function collector() {
  const v8 = require("v8");
  const { getHeapSpaceStatistics } = v8;
  v8.setFlagsFromString("--expose-gc");
  const collect = require("vm").runInNewContext("gc");  // not in the submission's context
  return () => {
    for (const space of getHeapSpaceStatistics()) {
      if (space.space_name === "new_space" && space.space_used_size > LITTLE) collect({ type: "minor" });
    }
  };
}

const beginEmpty = process.env.JUDGE_COUNTING ? collector() : () => {};

const isPromise = (value) => value !== null && typeof value === "object" && typeof value.then === "function";

function encodeAs(encode, out, value, what, type) {
  try {
    encode(out, value);
  } catch (error) {
    throw error instanceof values.Mismatch ? wrongValue(what, error, type) : error;
  }
}

class FunctionForm {
  constructor(loaded, glue, file) {
    const types = entry.nodeTypes(loaded);
    this.find = entry.findFunction(loaded, glue, file);
    this.name = glue.name;
    this.decoders = glue.params.map((param) => values.decoder(param.type, types));
    this.outputs = glue.outputs.map((output) => ({ ...output, encode: values.encoder(output.type) }));
  }

  decode(reader) { return this.decoders.map((decode) => decode(reader)); }

  call(given) {
    beginEmpty();
    markStart();
    const start = now();
    const returned = this.find()(...given);
    if (isPromise(returned)) return this.answerLater(given, returned, start);
    return this.answer(given, returned, now() - start);
  }

  async answerLater(given, promise, start) {
    const returned = await promise;
    return this.answer(given, returned, now() - start);
  }

  answer(given, returned, nanoseconds) {
    markStop();
    const out = new Writer();
    for (const output of this.outputs) {
      let value = output.param < 0 ? returned : given[output.param];
      if (output.prefix) value = this.prefixOf(value, returned, output.name);
      const what = output.param < 0 ? `${this.name} returned` : `${this.name} made ${output.name}`;
      encodeAs(output.encode, out, value, what, output.type);
    }
    return { nanoseconds, outputs: out };
  }

  prefixOf(value, returned, name) {
    if (!Number.isInteger(returned)) {
      throw new WrongValue(`${this.name} returned ${values.describe(returned)}, expected int`);
    }
    if (returned < 0 || returned > value.length) {
      throw new WrongValue(`${this.name} returned ${returned}, but ${name} has ${value.length} elements`);
    }
    return value.slice(0, returned);
  }
}

class ClassForm {
  constructor(loaded, glue, file) {
    const types = entry.nodeTypes(loaded);
    this.type = entry.findClass(loaded, glue, file);
    this.name = glue.name;
    this.decoders = glue.params.map((param) => values.decoder(param.type, types));
    this.methods = glue.methods.map((method) => ({
      name: method.name, type: method.returns, encode: values.encoder(method.returns),
      decoders: method.params.map((param) => values.decoder(param.type, types)),
    }));
  }

  decode(reader) {
    const constructing = this.decoders.map((decode) => decode(reader));
    const operations = [];
    for (let count = reader.u32(); count > 0; --count) {
      const method = this.methods[reader.u16()];
      operations.push({ method, given: method.decoders.map((decode) => decode(reader)) });
    }
    return { constructing, operations };
  }

  call({ constructing, operations }) {
    const out = new Writer();
    markStart();
    const start = now();
    const instance = new this.type(...constructing);
    const nanoseconds = now() - start;
    markStop();
    return this.goOn(instance, operations, 0, out, nanoseconds);
  }

  // From the operation `at` on; what is returned is encoded at once: a later operation may change it.
  goOn(instance, operations, at, outputs, nanoseconds) {
    for (; at < operations.length; ++at) {
      const { method, given } = operations[at];
      markStart();
      const start = now();
      const returned = instance[method.name](...given);
      if (isPromise(returned)) {
        return this.goOnLater(instance, operations, at, outputs, nanoseconds, returned, start);
      }
      nanoseconds += now() - start;
      markStop();
      this.encode(method, outputs, returned);
    }
    return { nanoseconds, outputs };
  }

  async goOnLater(instance, operations, at, outputs, nanoseconds, promise, start) {
    const returned = await promise;
    nanoseconds += now() - start;
    markStop();
    this.encode(operations[at].method, outputs, returned);
    return this.goOn(instance, operations, at + 1, outputs, nanoseconds);
  }

  encode(method, outputs, returned) {
    encodeAs(method.encode, outputs, returned, `${this.name}.${method.name} returned`, method.type);
  }
}

module.exports = { FunctionForm, ClassForm, WrongValue, encodeAs, markStart, markStop, now };
