// What stands behind a submission's text: it hands out what the signature names.
"use strict";

// The submission is a function's body with these parameters, as node's own modules are.
const PARAMETERS = ["require", "module", "exports"];

function trailer(glue) {
  const names = [...new Set([glue.name, "Solution", "ListNode", "TreeNode"])];
  const found = names.map((name) => `${name}: typeof ${name} === "undefined" ? undefined : ${name}`);
  return `\n;return {${found.join(", ")}};`;
}

module.exports = { PARAMETERS, trailer };
