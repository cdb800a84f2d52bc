// Makes a plain script of one with `export` and `import` lines, in place: lines keep their numbers.
"use strict";

const RULES = [
  [/^(\s*)export\s+default\s+(?=async\s+function\b|function\b|class\b)/gm, "$1"],
  [/^(\s*)export\s+default\s+/gm, "$1module.exports = "],
  [/^(\s*)export\s+(?=async\s+function\b|function\b|class\b|const\b|let\b|var\b)/gm, "$1"],
  [/^(\s*)export\s*\{[^}]*\}\s*;?/gm, (text) => text.replace(/[^\r\n]/g, " ")],
  [/^(\s*)import\s+(["'][^"'\r\n]+["'])/gm, "$1require($2)"],
  [/^(\s*)import\s+\*\s+as\s+([\w$]+)\s+from\s+(["'][^"'\r\n]+["'])/gm, "$1const $2 = require($3)"],
  [/^(\s*)import\s+([\w$]+)\s+from\s+(["'][^"'\r\n]+["'])/gm, "$1const $2 = require($3)"],
  [/^(\s*)import\s+(\{[^}]*\})\s+from\s+(["'][^"'\r\n]+["'])/gm,
   (_, indent, names, from) => `${indent}const ${names.replace(/\bas\b/g, ":")} = require(${from})`],
];

function withoutModuleSyntax(source) {
  if (!/^\s*(export|import)\b/m.test(source)) return source;
  return RULES.reduce((text, [pattern, replacement]) => text.replace(pattern, replacement), source);
}

module.exports = { withoutModuleSyntax };
