// The submission's stdout and stderr, written at once: what is printed belongs to the case that is running.
"use strict";
const { Console } = require("console");
const { Writable } = require("stream");
const { writeWhole } = require("./wire.js");

function stream(fd) {
  return new Writable({
    decodeStrings: false,
    write(chunk, encoding, done) {
      writeWhole(fd, typeof chunk === "string" ? Buffer.from(chunk, encoding) : chunk);
      done();
    },
  });
}

function install() {
  const stdout = stream(1), stderr = stream(2);
  Object.defineProperty(process, "stdout", { value: stdout, configurable: true });
  Object.defineProperty(process, "stderr", { value: stderr, configurable: true });
  globalThis.console = new Console({ stdout, stderr });
}

module.exports = { install };
