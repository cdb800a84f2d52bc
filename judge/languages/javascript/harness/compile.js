// Checks a submission and stores what serve.js loads: the text, V8's code cache and, where the text was made from
// another one, the candidate's lines.
// usage: compile.js SUBMISSION GLUE WORK_FOLDER [ESBUILD]
// The diagnostics go to stderr and the exit code is 1 where the submission does not compile.
"use strict";
const fs = require("fs");
const vm = require("vm");
const { basename } = require("path");
const { PARAMETERS, trailer } = require("./trailer.js");
const { withoutModuleSyntax } = require("./module_syntax.js");

function complain(text) {
  fs.writeSync(2, text.endsWith("\n") ? text : text + "\n");
  process.exit(1);
}

const compiles = (text, name) =>
  vm.compileFunction(text, PARAMETERS, { filename: name, produceCachedData: true });

// {text, lines}: plain script text, and for each of its lines the columns' original lines (null: the same lines).
function scriptOf(source, name, esbuild) {
  if (esbuild) return require("./strip_types.js").stripTypes(source, name, esbuild, complain);
  return { text: withoutModuleSyntax(source), lines: null };
}

// V8's message begins with file, line and the place in it; what follows is ours. The end of the file is told by its last line.
function readable(error, name, source) {
  const text = String(error.stack).replace(/\n\s+at [^]*$/, "");
  if (!/: Unexpected end of input$/.test(text)) return text;
  const lines = source.trimEnd().split(/\r\n|\n|\r/);
  const last = lines[lines.length - 1];
  return `${name}:${lines.length}\n${last}\n${" ".repeat(last.length)}^\n\n${error}; something is not closed`;
}

function main(path, gluePath, work, esbuild) {
  const name = basename(path);
  const glue = JSON.parse(fs.readFileSync(gluePath, "utf8"));
  const source = fs.readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (source.includes("\0")) complain(name + ": the file has null bytes; expected UTF-8 text");
  const { text, lines } = scriptOf(source, name, esbuild);
  try {
    compiles(text, name);  // before the trailer, whose lines nobody should read of
  } catch (error) {
    complain(readable(error, name, source));
  }
  const whole = text + trailer(glue);
  let compiled;
  try {
    compiled = compiles(whole, name);
  } catch (error) {
    complain(readable(error, name, source));
  }
  fs.writeFileSync(work + "/submission.js", whole);
  fs.writeFileSync(work + "/submission.cache", compiled.cachedData || Buffer.alloc(0));
  fs.writeFileSync(work + "/lines.json", JSON.stringify(lines));
}

main(...process.argv.slice(2));
