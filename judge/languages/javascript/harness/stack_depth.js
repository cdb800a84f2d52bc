// How much stack a call needs: the least at which it still works. The stack is filled with frames of our own, all but the
// last few, and the call made on top of them; V8 (--jitless) looks at each frame, before it begins it, whether there is room.
"use strict";

const WIDE = 1000;  // more variables in a large frame than in a small one
const VARIABLE = 8;  // bytes
const MANY = 2 ** 30;
const NEAR = 2;  // large frames that are left free at least
const COMPILING = 20;  // as many: V8 compiles functions at their first call, and wants 40 KB for it
const ROUGHLY = 32;  // deep calls are told to a part of so many

let reached = 0;

function small(frames, work) {
  reached = frames;
  return frames === 0 ? work() : small(frames - 1, work);
}

const names = Array.from({ length: WIDE }, (_, i) => "a" + i);
const large = new Function("return function large(frames, work, tell) { tell(frames); " +
                           `let ${names.map((name) => name + " = frames").join(", ")}; ` +
                           "return frames === 0 ? work() : large(frames - 1, work, tell); }")();
const noted = (frames) => { reached = frames; };
const nowhere = () => {};

// At some jumps back V8 looks whether anybody wants anything, and needs a little stack for that.
function busy() {
  let sum = 0;
  for (let i = 0; i < 10000; ++i) sum += i;
  return sum;
}

function fits(fill) {
  try {
    fill();
    return true;
  } catch {
    return false;
  }
}

class StackDepth {
  constructor() {
    this.room = new Map();  // large frames → how many small ones fit on top of them
    fits(() => large(MANY, nowhere, noted));
    this.most = MANY - reached;
    this.roomAbove(this.most - COMPILING);
    const near = this.roomAbove(this.most - NEAR);
    const far = this.roomAbove(this.most - 3 * NEAR);
    this.perLarge = (far - near) / (2 * NEAR);
    this.frame = Math.round(WIDE / (this.perLarge - 1)) * VARIABLE;  // bytes of a small one
    this.suffices(COMPILING * this.perLarge, busy);
    this.least = this.framesOf(() => busy, 0);
  }

  roomAbove(larges) {
    if (!this.room.has(larges)) {
      large(larges, () => fits(() => small(MANY, nowhere)), nowhere);
      this.room.set(larges, MANY - reached);
    }
    return this.room.get(larges);
  }

  // Whether the work gets by with so many small frames.
  suffices(frames, work) {
    const larges = this.most - NEAR - Math.ceil(frames / this.perLarge);
    if (larges < 0) return false;
    const filled = this.roomAbove(larges) - frames;
    return fits(() => large(larges, () => small(filled, work), nowhere));
  }

  // makeWork: gives the work anew for each try. `near`: what is expected. Null: more than there is.
  framesOf(makeWork, near) {
    const works = (frames) => this.suffices(frames, makeWork());
    const all = Math.floor((this.most - NEAR - 1) * this.perLarge);
    let low = -1, high = near;  // low is not enough, high is
    if (works(high)) {
      for (let step = 1; high > 0; step *= 2) {
        const tried = Math.max(0, high - step);
        if (!works(tried)) { low = tried; break; }
        high = tried;
      }
    } else {
      low = high;
      for (let step = 1; !works(high = low + step); step *= 2) {
        low = high;
        if (low > all) return null;
      }
    }
    while (high - low > 1 + high / ROUGHLY) {
      const middle = Math.floor((low + high) / 2);
      if (works(middle)) high = middle; else low = middle;
    }
    return high;
  }

  // What any call may need is part of it, for it comes and goes.
  bytes(frames) { return Math.max(frames, this.least) * this.frame; }
}

module.exports = { StackDepth };
