// What the judge is told about an exception: its type, its message and the candidate's own lines.
"use strict";
const wire = require("./wire.js");

const MOST_LINES = 64;

class Tracer {
  // file: the submission's name
  constructor(file) {
    this.file = file;
    this.lines = null;  // where it was made from another text: that text's lines, from compile.js
  }

  originalLine(line, column) {
    if (this.lines === null) return line;
    let found = 0;
    for (const [at, original] of this.lines[line - 1] || []) {
      if (at > column - 1 && found !== 0) break;
      found = original;
    }
    return found;
  }

  // [{name, line}] of the frames in the candidate's file, innermost first.
  linesOf(stack) {
    const found = [];
    for (const text of stack.split("\n")) {
      const frame = /^\s+at (?:async )?(?:(.*?) \()?(.*):(\d+):(\d+)\)?$/.exec(text);
      if (!frame || frame[2] !== this.file || found.length >= MOST_LINES) continue;
      const line = this.originalLine(Number(frame[3]), Number(frame[4]));
      if (line > 0) found.push({ name: frame[1] || "", line });
    }
    return found;
  }

  // What sendException() takes.
  told(error) {
    if (!(error instanceof Error)) {
      return { kind: wire.ERROR, type: "thrown", message: shown(error), lines: [] };
    }
    const message = textOf(() => error.message.replace(/\nRequire stack:[^]*$/, ""));  // there is but this file
    return {
      kind: kindOf(error, message), type: textOf(() => error.name), message,
      lines: this.linesOf(textOf(() => error.stack)),
    };
  }
}

function textOf(get) {
  try {
    return String(get());
  } catch {
    return "(cannot be shown)";
  }
}

const shown = (value) => textOf(() => (typeof value === "string" ? value : require("util").inspect(value)));

function kindOf(error, message) {
  if (!(error instanceof RangeError)) return wire.ERROR;
  if (message.startsWith("Maximum call stack size exceeded")) return wire.STACK_OVERFLOW;
  if (message.includes("allocation failed") || message.includes("exceeded maximum size")) return wire.OUT_OF_MEMORY;
  return wire.ERROR;
}

module.exports = { Tracer };
