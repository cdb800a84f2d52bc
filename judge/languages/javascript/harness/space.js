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

const LITTLE = 256;  // allocating less than this, how much was alive at once is not asked
const SAMPLES = 128;  // of what is allocated until when
const CLOSER = 32;  // and of it where much is allocated between two
const ROUNDS = 2;
const ALLOCATED = 8;  // looks, when one part more of it has been
const EVENLY = 4;  // looks, when one part more of the statements has run
const FOLLOWED = 6;  // statements after a look, whose allocation is told
const WARM = 5;
const ROOM = 8 << 20;  // of garbage in the young generation, beside which a call has room enough
const MUCH = 8 << 20;  // beside it a page does not matter, and what was collected may have become old
const SMALL_ANSWER = 64;  // bytes as it is sent
const MOST_PER_BYTE = 16;  // of the answer as it is sent

const collect = globalThis.gc;

function used() {
  const told = v8.getHeapStatistics();
  return told.used_heap_size + told.external_memory;
}

const young = () => v8.getHeapSpaceStatistics().find((space) => space.space_name === "new_space").space_used_size;

// Without the old objects' space: what is put there is code that a first call compiles, up to a page of it at once.
const FRESH = new Set(["new_space", "new_large_object_space", "large_object_space"]);

function fresh() {
  let bytes = v8.getHeapStatistics().external_memory;
  for (const space of v8.getHeapSpaceStatistics()) if (FRESH.has(space.space_name)) bytes += space.space_used_size;
  return bytes;
}

// What looking itself adds; the first times there is more.
function leastOf(look) {
  let least = Infinity;
  for (let i = 0; i < WARM; ++i) {
    const before = look();
    least = Math.min(least, look() - before);
  }
  return least;
}

const caller = (callable, given) => () => callable(...given);

// No tick. Small, as any tick is: where a field may be more, reading it allocates, at each tick of the call.
const NEVER = -1;

// Calls back at some ticks; what is called tells at which one next.
class Ticker {
  constructor() { this.tick = this.tick.bind(this); this.watch(NEVER, null); }
  watch(first, look) { this.count = 0; this.next = first; this.look = look; }
  tick() { if (++this.count === this.next) this.next = this.look(this.count); }
}

// samples: {tick, made}, rising: what had been allocated until then. More of them where much is allocated between two.
function closer(samples) {
  const all = samples[samples.length - 1].made;
  const ticks = [];
  let before = { tick: 0, made: 0 };
  for (const one of samples) {
    if (one.made - before.made > all / ALLOCATED) ticks.push(...between(before.tick, one.tick, CLOSER));
    before = one;
  }
  return ticks;
}

// A place in each of equal parts, never at the same distance from its beginning: a loop over as many rows as there are
// parts, or twice as many, would be looked at where a row begins, each time.
const GOLDEN = (Math.sqrt(5) - 1) / 2;
const place = (part) => part + (part * GOLDEN) % 1;

// Some of the ticks between these two.
function between(low, high, some) {
  const ticks = [];
  for (let part = 0; part < some; ++part) {
    const tick = Math.floor(low + place(part) * (high - low) / some);
    if (tick > (ticks.length > 0 ? ticks[ticks.length - 1] : low)) ticks.push(tick);
  }
  return ticks;
}

// How many of the places in `parts` parts are before this share of the whole.
function passed(share, parts) {
  let count = 0;
  while (count < parts && place(count) <= share * parts) ++count;
  return count;
}

// The ticks to look at: where another part of all that is allocated has just been, where another part of the statements has
// run, and the last one.
function chosen(samples, count) {
  const all = Math.max(1, samples[samples.length - 1].made);
  const at = [];
  let parts = 1, turns = 1;  // the first place is the beginning
  for (const { tick, made } of samples) {
    const part = passed(made / all, ALLOCATED);
    const turn = passed(tick / count, EVENLY);
    if (part > parts || turn > turns) at.push(tick);
    parts = Math.max(parts, part);
    turns = turn;
  }
  if (at[at.length - 1] !== count) at.push(count);
  return at;
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
    this.overhead = leastOf(used);
    this.freshOverhead = leastOf(fresh);
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
    const freshBefore = fresh();
    const returned = callable(...given);
    const freshMade = fresh() - freshBefore - this.freshOverhead;
    const made = used() - before - this.overhead;
    return { made: Math.max(0, made > MUCH ? made : freshMade), exact: young() >= youngBefore, returned };
  }

  heap(reader, answerBytes) {
    const large = answerBytes > SMALL_ANSWER;
    const form = this.plain();
    collect();
    const without = used();
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

  // look: called with what was in use before the call, gives what the ticker calls back; that lives while the call does, some
  // 50 bytes, so that nothing alive is told apart from looks that have found nothing. from: what need not be collected before
  // the call. Told is the number of ticks.
  ticked(reader, first, look, from) {
    const form = this.ticking();
    const given = form.decode(reader.again());
    const callable = form.find();
    if (young() > from) collect();
    this.ticker.watch(first, look && look(used()));
    callable(...given);
    const { count } = this.ticker;
    this.ticker.watch(NEVER, null);
    return count;
  }

  // What collections at some ticks of a call have found alive, and what the statement then allocates. Null: nobody can look.
  alive(reader, kept, most) {
    if (!this.ticking) return null;
    const count = this.ticked(reader, NEVER, null, Infinity);
    if (count === 0) return most;
    let samples = this.sampled(reader, between(0, count, SAMPLES).concat(count));
    for (let round = 0; round < ROUNDS; ++round) {
      const more = closer(samples);
      if (more.length === 0) break;
      samples = samples.concat(this.sampled(reader, more)).sort((a, b) => a.tick - b.tick);
    }
    return Math.max(0, this.mostAlive(reader, chosen(samples, count)) - kept);
  }

  // What had been allocated at these ticks.
  sampled(reader, ticks) {
    const samples = [];
    this.ticked(reader, ticks[0], () => {
      const before = fresh();
      return (tick) => {
        samples.push({ tick, made: fresh() - before - samples.length * this.freshOverhead });
        return samples.length < ticks.length ? ticks[samples.length] : NEVER;
      };
    }, ROOM);
    return samples;
  }

  mostAlive(reader, at) {
    let most = 0, i = 0, alive = 0, last = 0, followed = 0;
    this.ticked(reader, at[0], (before) => (tick) => {
      if (followed > 0) most = Math.max(most, alive + fresh() - last - this.freshOverhead);
      --followed;
      if (tick === at[i]) {
        ++i;
        collect();
        alive = used() - before;
        most = Math.max(most, alive);
        followed = FOLLOWED;
      }
      last = fresh();
      if (followed > 0) return tick + 1;
      return i < at.length ? at[i] : NEVER;
    }, -1);
    if (followed > 0) most = Math.max(most, alive + fresh() - last - this.freshOverhead);  // the last statement
    return most;
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
