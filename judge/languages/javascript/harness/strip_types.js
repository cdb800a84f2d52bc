// Takes the types away with esbuild and reads the source map it leaves.
"use strict";
const { spawnSync } = require("child_process");

const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
const MARK = /\n?\/\/# sourceMappingURL=data:application\/json;base64,([\w+/=]+)\s*$/;

// The numbers of one segment of a source map (base64 VLQ, https://tc39.es/ecma426/).
function numbersOf(segment) {
  const numbers = [];
  let value = 0, shift = 0;
  for (const letter of segment) {
    const digit = DIGITS.indexOf(letter);
    value += (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    numbers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = shift = 0;
  }
  return numbers;
}

// For each line of the text: [column, original line] in order; columns from 0, lines from 1.
function linesOf(mappings) {
  let line = 0;
  return mappings.split(";").map((text) => {
    let column = 0;
    const found = [];
    for (const segment of text.split(",")) {
      if (segment === "") continue;
      const numbers = numbersOf(segment);
      column += numbers[0];
      if (numbers.length < 4) continue;
      line += numbers[2];
      found.push([column, line + 1]);
    }
    return found;
  });
}

function stripTypes(source, name, esbuild, complain) {
  const options = ["--loader=ts", "--format=cjs", "--target=es2022", "--sourcemap=inline", "--sources-content=false",
                   "--tree-shaking=false", "--charset=utf8", "--log-level=error", "--color=false", "--sourcefile=" + name];
  const done = spawnSync(esbuild, options, { input: source, encoding: "utf8", env: {}, maxBuffer: 1 << 28 });
  if (done.error) complain(esbuild + " could not be run: " + done.error.message);
  if (done.status !== 0) complain(done.stderr.trim() || esbuild + " failed");
  const mark = MARK.exec(done.stdout);
  const map = JSON.parse(Buffer.from(mark[1], "base64").toString());
  return { text: done.stdout.slice(0, mark.index), lines: linesOf(map.mappings) };
}

module.exports = { stripTypes };
