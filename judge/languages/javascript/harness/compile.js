// Compiles a submission, in the process that runs it.
"use strict";
const { readFileSync } = require("fs");
const vm = require("vm");
const { basename } = require("path");
const { PARAMETERS, trailer } = require("./trailer.js");
const { withoutModuleSyntax } = require("./module_syntax.js");

// The message is what there is to say about it.
class DoesNotCompile extends Error {}

function complain(text) {
  throw new DoesNotCompile(text.endsWith("\n") ? text : text + "\n");
}

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

function compiled(text, name, source) {
  try {
    return vm.compileFunction(text, PARAMETERS, { filename: name });
  } catch (error) {
    return complain(readable(error, name, source));
  }
}

// {body, text, lines}: a function that hands out what the glue names, its text, and the candidate's lines where the
// text was made from another one.
function compileSubmission(path, glue, esbuild) {
  const name = basename(path);
  const source = readFileSync(path, "utf8").replace(/^\uFEFF/, "");
  if (source.includes("\0")) complain(name + ": the file has null bytes; expected UTF-8 text");
  const { text, lines } = scriptOf(source, name, esbuild);
  compiled(text, name, source);  // before the trailer, whose lines nobody should read of
  const whole = text + trailer(glue);
  return { body: compiled(whole, name, source), text: whole, lines };
}

module.exports = { DoesNotCompile, compileSubmission };
