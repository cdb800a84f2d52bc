// The concurrent forms: promises instead of threads, and the event log on fd 5.
"use strict";
const { fstatSync, writeSync } = require("fs");
const entry = require("./entry.js");
const forms = require("./forms.js");
const values = require("./values.js");
const { Writer } = require("./wire.js");

const EVENT_LOG = 5, RECORD = 32;
const INVOKE = 1, RESPONSE = 2, NOTE = 3;
const MEET_FAILED = 1, CALL_RETURNED = 2, TASKS_LEFT = 3;
const SLEEP = 0xffff;
const MEET_MS = 2000, TASKS_MAY_END_WITHIN_MS = 100;
const setTimer = setTimeout, clearTimer = clearTimeout, setNext = setImmediate;

const sleep = (ms) => new Promise((resolve) => setTimer(resolve, ms));

// Appends records to the shared memory file; restart() begins a case.
class Log {
  constructor() {
    this.size = fstatSync(EVENT_LOG).size;
    this.record = Buffer.alloc(RECORD);
    this.restart();
  }
  restart() {
    this.at = 0;
    this.started = forms.now();
  }
  append(phase, op, thread, a = 0, b = 0, c = 0) {
    if (this.at + RECORD > this.size) return;
    const record = this.record;
    record[0] = phase;
    record[1] = op;
    record.writeUInt16LE(thread & 0xffff, 2);
    record.writeInt32LE(a | 0, 4);
    record.writeInt32LE(b | 0, 8);
    record.writeInt32LE(c | 0, 12);
    record.writeBigUInt64LE(forms.now() - this.started, 16);
    writeSync(EVENT_LOG, record, 0, RECORD, this.at);
    this.at += RECORD;
  }
  note(which, a = 0, b = 0, c = 0) { this.append(NOTE, which, 0, a, b, c); }
}

const timers = () => process.getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;

// How many callbacks and timers of the submission are still there after 100 ms; polled, most end at once.
async function leftRunning(inside) {
  const left = () => Math.max(inside(), timers());
  const deadline = process.uptime() * 1000 + TASKS_MAY_END_WITHIN_MS;
  while (left() > 0 && process.uptime() * 1000 < deadline) await new Promise((resolve) => setNext(resolve));
  return left();
}

class ConcurrentForm {
  constructor() {
    this.log = new Log();
    this.inside = 0;  // callbacks that have been entered and not left
  }

  async call(given) {
    this.log.restart();
    this.inside = 0;
    forms.markStart();
    await this.run(given);
    const nanoseconds = forms.now() - this.log.started;
    forms.markStop();
    this.log.note(CALL_RETURNED);
    const left = await leftRunning(() => this.inside);
    if (left > 0) this.log.note(TASKS_LEFT, left);
    return { nanoseconds, outputs: new Writer() };
  }
}

// How one callback is slowed down in one case.
class Pace {
  constructor(reader) {
    this.delayMs = reader.u32() / 1000;
    this.meet = reader.u32();
    this.holdMs = reader.u32();
    this.actors = new Set();
    this.first = true;
    this.givenUp = false;
    this.met = new Promise((resolve) => { this.release = resolve; });
  }

  pauseMs() {
    const pause = this.delayMs + (this.first ? this.holdMs : 0);
    this.first = false;
    return pause;
  }

  async arrive(actor, log, index) {
    if (this.meet === 0 || this.givenUp || this.actors.has(actor)) return;
    this.actors.add(actor);
    if (this.actors.size >= this.meet) this.release();
    const timer = setTimer(() => {
      if (this.givenUp || this.actors.size >= this.meet) return;
      this.givenUp = true;
      log.note(MEET_FAILED, index, this.actors.size, this.meet);
      this.release();
    }, MEET_MS);
    await this.met;
    clearTimer(timer);
  }
}

class ConcurrentFunction extends ConcurrentForm {
  constructor(loaded, glue, file) {
    super();
    const types = entry.nodeTypes(loaded);
    this.find = entry.findFunction(loaded, glue, file);
    this.callbacks = glue.callbacks;
    this.decoders = glue.params.map((param) => (param.type === "callback" ? null : values.decoder(param.type, types)));
  }

  decode(reader) {
    const plain = this.decoders.map((decode) => decode && decode(reader));
    const paces = this.callbacks.map(() => new Pace(reader));
    return { plain, paces };
  }

  async run({ plain, paces }) {
    const threads = new Map();  // an actor of a callback stands for its task
    let index = 0;
    const given = this.decoders.map((decode, at) => {
      if (decode) return plain[at];
      const own = index++;
      return this.callback(own, paces[own], threads);
    });
    await this.find()(...given);
  }

  callback(index, pace, threads) {
    const { name, linear } = this.callbacks[index];
    const log = this.log, started = log.started;
    const call = async (...given) => {
      for (const value of given) {
        if (!Number.isInteger(value)) throw new TypeError(`${name} expects integers, got ${values.describe(value)}`);
      }
      const result = linear === null ? undefined : linear.reduce((sum, factor, at) => sum + factor * given[at], 0) | 0;
      if (log.started !== started) return result;  // a task of an earlier case
      const key = index + ":" + given[0];
      if (!threads.has(key)) threads.set(key, threads.size);
      const thread = threads.get(key);
      log.append(INVOKE, index, thread, ...given.slice(0, 3));
      ++this.inside;
      const pause = pace.pauseMs();
      if (pause > 0) await sleep(pause);
      await pace.arrive(given[0], log, index);
      if (log.started !== started) return result;
      --this.inside;
      log.append(RESPONSE, index, thread, result === undefined ? 0 : result);
      return result;
    };
    Object.defineProperty(call, "name", { value: name });
    return call;
  }
}

class ConcurrentClass extends ConcurrentForm {
  constructor(loaded, glue, file) {
    super();
    this.sequence = new forms.ClassForm(loaded, glue, file);
  }

  decode(reader) {
    const constructing = this.sequence.decoders.map((decode) => decode(reader));
    const scripts = [];
    for (let count = reader.u32(); count > 0; --count) scripts.push(this.decodeScript(reader));
    return { constructing, scripts };
  }

  // One task's operations; index -1 is a sleep.
  decodeScript(reader) {
    const script = [];
    for (let count = reader.u32(); count > 0; --count) {
      const index = reader.u16();
      if (index === SLEEP) {
        script.push({ index: -1, ms: reader.u32() });
      } else {
        script.push({ index, given: this.sequence.methods[index].decoders.map((decode) => decode(reader)) });
      }
    }
    return script;
  }

  async play(instance, thread, script) {
    for (const { index, ms, given } of script) {
      if (index < 0) {
        await sleep(ms);
        continue;
      }
      const method = this.sequence.methods[index];
      this.log.append(INVOKE, index, thread, ...given.filter(Number.isInteger).slice(0, 3));
      const returned = await instance[method.name](...given);
      this.sequence.encode(method, new Writer(), returned);
      this.log.append(RESPONSE, index, thread, method.type !== "void" && Number.isInteger(returned) ? returned : 0);
    }
  }

  async run({ constructing, scripts }) {
    const instance = new this.sequence.type(...constructing);
    await Promise.all(scripts.map((script, thread) => this.play(instance, thread, script)));
  }
}

function makeForm(loaded, glue, file) {
  return glue.form === "concurrent_function" ? new ConcurrentFunction(loaded, glue, file) : new ConcurrentClass(loaded, glue, file);
}

module.exports = { makeForm };
