// Peak live auxiliary bytes of a call ("Space" in docs/protocol.md); loaded only where they are asked for.
// Each call is made by a submission that was loaded anew: what one leaves in its variables is not there for the next.
"use strict";
const vm = require("vm");
const v8 = require("v8");
const entry = require("./entry.js");
const { FunctionForm } = require("./forms.js");
const { StackDepth } = require("./stack_depth.js");
const { TICK, withTicks } = require("./ticking.js");
const { PARAMETERS } = require("./trailer.js");
const wire = require("./wire.js");

const LITTLE = 8192;  // allocating less than this, how much was alive at once is not asked
const SAMPLES = 6;
const FEW_TICKS = 64;  // statements: too few to leave much garbage
const WARM = 5;
const SMALL_ANSWER = 64;  // bytes as it is sent
const MOST_PER_BYTE = 16;  // of the answer as it is sent

const collect = globalThis.gc;

function used() {
  const told = v8.getHeapStatistics();
  return told.used_heap_size + told.external_memory;
}

const young = () => v8.getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_used_size;

const caller = (callable, given) => () => callable(...given);

// Calls back at every nth tick.
class Ticker {
  constructor() { this.tick = this.tick.bind(this); this.watch(Infinity, null); }
  watch(every, look) { this.count = 0; this.every = every; this.next = every; this.look = look; }
  tick() {
    if (++this.count < this.next) return;
    this.next += this.every;
    this.look();
  }
}

function tickingBody(text, ticker) {
  const ticked = withTicks(text);
  if (ticked === null) return null;
  const body = vm.compileFunction(ticked, [...PARAMETERS, TICK]);
  return function (...given) { return body.call(this, ...given, ticker.tick); };
}

class MeteredForm {
  constructor(submission, glue, file) {
    this.ticker = new Ticker();
    const ticking = { body: tickingBody(submission.text, this.ticker), text: submission.text };
    this.plain = () => new FunctionForm(entry.load(submission, file), glue, file);
    this.ticking = ticking.body && (() => new FunctionForm(entry.load(ticking, file), glue, file));
    this.plain();  // says so where it cannot be used
    this.depth = new StackDepth();
    caller(() => {}, [])();  // is compiled at its first call, for which V8 wants more stack than for the call
    this.frames = this.depth.least;
    this.overhead = 0;
    let least = Infinity;  // of looking; the first times there is more
    for (let i = 0; i < WARM; ++i) least = Math.min(least, this.allocated(() => {}, []).made);
    this.overhead = least;
  }

  decode(reader) { return reader; }

  call(reader) {
    const form = this.plain();
    const result = form.call(form.decode(reader.again()));
    if (typeof result.then !== "function") this.tell(reader, result.outputs.at);
    return result;
  }

  tell(reader, answerBytes) {
    const { made, kept, exact } = this.heap(reader, answerBytes);
    const most = Math.max(0, made - kept);
    const least = most <= LITTLE ? most : this.alive(reader, kept, most);
    const stack = this.stack(reader);
    if (exact && least !== null && stack !== null) {
      wire.sendSpace(reader.sequence(), Math.min(least, most), most, stack);
    }
  }

  // Collected by nobody meanwhile, what is used grows by what was allocated.
  allocated(callable, given) {
    const youngBefore = young();
    const before = used();
    const returned = callable(...given);
    const made = used() - before - this.overhead;
    return { made: Math.max(0, made), exact: young() >= youngBefore, returned };
  }

  heap(reader, answerBytes) {
    const large = answerBytes > SMALL_ANSWER;
    collect();
    const without = used();
    const form = this.plain();
    let given = form.decode(reader.again());
    if (large) collect();
    const arguments_ = used() - without;
    let { made, exact, returned } = this.allocated(form.find(), given);
    if (!large) return { made, exact, kept: 0 };
    collect();
    const after = used();
    returned = given = null;
    collect();
    const kept = Math.min(after - used() - arguments_, MOST_PER_BYTE * answerBytes);
    return { made, exact, kept: Math.max(0, kept) };
  }

  ticked(reader, every, look) {
    const form = this.ticking();
    const given = form.decode(reader.again());
    const callable = form.find();
    if (look) collect();
    const before = look ? used() : 0;
    this.ticker.watch(every, look && (() => look(before)));
    callable(...given);
    return this.ticker.count;
  }

  // What collections at some moments of the call have found alive. Null: nobody can look.
  alive(reader, kept, most) {
    if (!this.ticking) return null;
    const ticks = this.ticked(reader, Infinity, null);
    if (ticks <= FEW_TICKS) return most;
    let alive = 0;
    this.ticked(reader, Math.floor(ticks / SAMPLES), (before) => {
      collect();
      alive = Math.max(alive, used() - before);
    });
    this.ticker.watch(Infinity, null);
    return Math.max(0, alive - kept);
  }

  stack(reader) {
    const limit = Error.stackTraceLimit;
    Error.stackTraceLimit = 0;
    const frames = this.depth.framesOf(() => {
      const form = this.plain();
      const given = form.decode(reader.again());
      const callable = form.find();
      return caller(callable, given);
    }, this.frames);
    Error.stackTraceLimit = limit;
    if (frames === null) return null;
    this.frames = frames;
    return this.depth.bytes(frames);
  }
}

module.exports = { MeteredForm };
