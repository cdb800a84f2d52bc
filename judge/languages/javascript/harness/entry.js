// Loads the submission and finds what the signature names in it.
"use strict";
const { createRequire } = require("module");
const nodes = require("./nodes.js");

// The submission cannot be called; the message says what was looked for and what was found.
class Unusable extends Error {}

// The submission's names, as its trailer hands them out, and its exports.
function load({ body, text }, file) {
  for (const name of ["ListNode", "TreeNode"]) {
    Object.defineProperty(globalThis, name, { value: nodes[name], writable: true, configurable: true });
  }
  const module = { exports: {} };
  const names = body.call(module.exports, createRequire("/"), module, module.exports);
  if (typeof names !== "object" || names === null) throw new Unusable(file + " returns before its end");
  return { names, exports: module.exports, text };
}

// What the submission declares at its outermost level, for a message: two_sum, Node.
function declared(loaded) {
  const found = loaded.text.matchAll(/^(?:export\s+)?(?:default\s+)?(?:async\s+)?(?:function\b\s*\*?|class\b|var\b|let\b|const\b)\s*([\w$]+)/gm);
  return "; found: " + (Array.from(found, (match) => match[1]).join(", ") || "none");
}

const isClass = (value) => typeof value === "function" && /^class\b/.test(Function.prototype.toString.call(value));

const listed = (params) => params.map((param) => param.name).join(", ");

// Parameters with defaults and rest parameters are not counted by `length`.
function checkParameters(what, callable, params) {
  if (callable.length > params.length) {
    throw new Unusable(`${what} takes ${callable.length} parameters; expected ${params.length} (${listed(params) || "none"})`);
  }
}

function exported(exports, name) {
  if (typeof exports === "function") return isClass(exports) || exports.name === name || exports.name === "" ? exports : undefined;
  const member = exports && exports[name];
  if (member !== undefined) return member;
  return exports && typeof exports.default === "function" ? exports.default : undefined;
}

// A function that gives the callable of one case: a plain function, or the method of a new Solution.
function findFunction(loaded, glue, file) {
  const { names, exports } = loaded;
  let found = names[glue.name];
  if (typeof found !== "function") found = exported(exports, glue.name);
  if (typeof found === "function" && !isClass(found)) {
    checkParameters(glue.name, found, glue.params);
    return () => found;
  }
  const solution = names.Solution || found;
  if (typeof solution === "function") {
    const method = solution.prototype && solution.prototype[glue.name];
    if (typeof method === "function") {
      checkParameters("Solution." + glue.name, method, glue.params);
      return () => { const made = new solution(); return made[glue.name].bind(made); };
    }
    if (typeof solution[glue.name] === "function") return () => solution[glue.name].bind(solution);
  }
  throw new Unusable(`${file} has no function ${glue.name}(${listed(glue.params)})` +
                     (names[glue.name] === undefined ? declared(loaded) : `; ${glue.name} is of type ${typeof names[glue.name]}`));
}

const methodsOf = (type) =>
  Object.getOwnPropertyNames(type.prototype || {}).filter((name) => name !== "constructor").join(", ") || "none";

// Whether the constructor or a field gives each instance a method of that name.
function madeByInstances(type, name) {
  const text = Function.prototype.toString.call(type);
  return new RegExp(`(\\bthis\\s*\\.|^|[;{}\\s])\\s*${name}\\s*=[^=]`).test(text);
}

function findClass(loaded, glue, file) {
  let type = loaded.names[glue.name];
  if (typeof type !== "function") type = exported(loaded.exports, glue.name);
  if (typeof type !== "function") {
    throw new Unusable(`${file} has no class ${glue.name}(${listed(glue.params)})${declared(loaded)}`);
  }
  if (!type.prototype) throw new Unusable(`${glue.name} is an arrow function; expected a class or a constructor function`);
  checkParameters("the constructor of " + glue.name, type, glue.params);
  for (const method of glue.methods) {
    const found = type.prototype[method.name];
    if (found === undefined && madeByInstances(type, method.name)) continue;
    if (typeof found !== "function") {
      throw new Unusable(`class ${glue.name} has no method ${method.name}(${listed(method.params)}); found: ${methodsOf(type)}`);
    }
    checkParameters(`${glue.name}.${method.name}`, found, method.params);
  }
  return type;
}

function nodeTypes(loaded) {
  const own = (name) => (typeof loaded.names[name] === "function" ? loaded.names[name] : nodes[name]);
  return { ListNode: own("ListNode"), TreeNode: own("TreeNode") };
}

module.exports = { Unusable, load, findFunction, findClass, nodeTypes };
