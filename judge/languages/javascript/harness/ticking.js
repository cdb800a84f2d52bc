// The submission's text with a call of TICK before each of its statements, so that one can look while it runs.
"use strict";

const TICK = "__judge_tick";
const LOOPS = new Set(["ForStatement", "ForInStatement", "ForOfStatement", "WhileStatement", "DoWhileStatement"]);
const UNTOUCHED = new Set(["FunctionDeclaration", "ClassDeclaration", "EmptyStatement", "ImportDeclaration"]);

const isNode = (value) => value !== null && typeof value === "object" && typeof value.type === "string";

// The parser that node brings for its own prompt, where it can be had (--expose-internals).
function parser() {
  try {
    return require("internal/deps/acorn/acorn/dist/acorn");
  } catch {
    return null;
  }
}

// [{at, text}] of what is to be inserted.
class Insertions {
  constructor() { this.all = []; }

  add(at, text) { this.all.push({ at, text, order: this.all.length }); }

  around(node, before, after) {
    this.add(node.start, before);
    this.add(node.end, after);
  }

  statements(list) {
    for (const one of list) {
      if (!one.directive && !UNTOUCHED.has(one.type)) this.add(one.start, TICK + "();");
    }
  }

  // What stands alone where a block may stand.
  single(node) {
    if (node && node.type !== "BlockStatement") this.around(node, `{${TICK}();`, "}");
  }

  visit(node) {
    if (node.type === "BlockStatement" || node.type === "StaticBlock") this.statements(node.body);
    else if (node.type === "SwitchCase") this.statements(node.consequent);
    else if (LOOPS.has(node.type)) this.single(node.body);
    else if (node.type === "ArrowFunctionExpression" && node.body.type !== "BlockStatement") {
      this.around(node.body, `(${TICK}(),`, ")");
    }
    for (const key of Object.keys(node)) {
      const value = node[key];
      if (Array.isArray(value)) value.filter(isNode).forEach((one) => this.visit(one));
      else if (isNode(value)) this.visit(value);
    }
  }

  // At one place the outer ones first where something begins there.
  into(text) {
    let made = "", from = 0;
    for (const { at, text: inserted } of this.all.sort((a, b) => a.at - b.at || a.order - b.order)) {
      made += text.slice(from, at) + inserted;
      from = at;
    }
    return made + text.slice(from);
  }
}

// Null where it cannot be made.
function withTicks(text) {
  const acorn = parser();
  if (acorn === null) return null;
  try {
    const insertions = new Insertions();
    insertions.visit(acorn.parse(text, { ecmaVersion: "latest", sourceType: "script", allowReturnOutsideFunction: true }));
    return insertions.into(text);
  } catch {
    return null;
  }
}

module.exports = { TICK, withTicks };
