// The harness's main program: compiles and loads the submission, then answers one case after the other.
// usage: serve.js GLUE SUBMISSION [ESBUILD]
"use strict";
const { readFileSync } = require("fs");
const { basename } = require("path");
const { DoesNotCompile, compileSubmission } = require("./compile.js");
const entry = require("./entry.js");
const forms = require("./forms.js");
const output = require("./output.js");
const wire = require("./wire.js");
const { Tracer } = require("./trace.js");

const exit = process.reallyExit ? process.reallyExit.bind(process) : process.exit.bind(process);
const [gluePath, path, esbuild] = process.argv.slice(2);
const file = basename(path);
const tracer = new Tracer(file);
Error.stackTraceLimit = 64;

let form = null;     // ready to be called
let answering = 0;   // the sequence of the case that is being played; 0: none

function fail(error) {
  const told = error instanceof forms.WrongValue
    ? { kind: wire.ERROR, type: "judge", message: error.message, lines: [] } : tracer.told(error);
  wire.sendException(answering, told);
}

// An error that nobody caught may leave others waiting for ever: the case is answered, and the process ends.
function failForGood(error) {
  if (form === null) wire.sendUnusable(loadingFailed(error));
  else fail(error);
  exit(1);
}

function loadingFailed(error) {
  if (error instanceof entry.Unusable) return error.message;
  const told = tracer.told(error);
  return [`${file} could not be loaded: ${told.type}: ${told.message}`,
          ...told.lines.map(({ name, line }) => `  ${file}:${line}${name ? " in " + name : ""}`)].join("\n");
}

function makeForm() {
  const glue = JSON.parse(readFileSync(gluePath, "utf8"));
  const submission = compileSubmission(path, glue, esbuild);
  tracer.lines = submission.lines;
  if (process.env.JUDGE_SPACE && glue.form === "function") {
    return new (require("./space.js").MeteredForm)(submission, glue, file);
  }
  const loaded = entry.load(submission, file);
  if (glue.form === "function" && process.env.JUDGE_ONE_PASS) {
    const { WatchingForm } = require("./links.js");
    return new WatchingForm(loaded, glue, file);
  }
  if (glue.form === "function") return new forms.FunctionForm(loaded, glue, file);
  if (glue.form === "class_sequence") return new forms.ClassForm(loaded, glue, file);
  const concurrent = require("./concurrent.js");
  return concurrent.makeForm(loaded, glue, file);
}

function sendAnswer(result) {
  if (form.links) wire.sendLinks(answering, form.links);
  wire.sendResult(answering, result.nanoseconds, result.outputs);
}

// The promise of a case's end, or nothing where it has been answered.
function answer(frame) {
  answering = frame.reader.u32();
  const given = form.decode(frame.reader);
  frame.reader = null;  // the memory is the submission's
  try {
    const result = form.call(given);
    if (typeof result.then === "function") return result;
    sendAnswer(result);
  } catch (error) {
    fail(error);
  }
  return undefined;
}

function serve() {
  for (;;) {
    answering = 0;
    const frame = wire.readFrame();
    if (frame.kind === wire.END) {
      wire.sendDone();
      exit(0);
    }
    const later = answer(frame);
    if (later === undefined) continue;
    later.then(sendAnswer, fail).then(serve);
    return;
  }
}

// Nothing is left that could go on, and the case has not been answered.
process.on("beforeExit", () => {
  if (answering === 0) return;
  const message = "deadlock: promises are pending, and nothing is left that could settle them";
  wire.sendException(answering, { kind: wire.DEADLOCK, type: "deadlock", message, lines: [] });
  exit(1);
});
process.on("uncaughtException", failForGood);
process.on("unhandledRejection", failForGood);

output.install();
try {
  form = makeForm();
} catch (error) {
  if (error instanceof DoesNotCompile) {
    wire.sendUncompiled(error.message);
    exit(1);
  }
  failForGood(error);
}
process.removeAllListeners("exit");
wire.sendHello();
serve();
