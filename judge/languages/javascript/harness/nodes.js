// ListNode and TreeNode as LeetCode has them, and their wire form. Nodes are told by their properties, not their class.
"use strict";

const LIMIT = 1 << 24;
// Trees of more entries than this are looked at for a cycle, which level order alone would not see.
const SUSPECT = 1 << 16;

function ListNode(val, next) {
  this.val = val === undefined ? 0 : val;
  this.next = next === undefined ? null : next;
}

function TreeNode(val, left, right) {
  this.val = val === undefined ? 0 : val;
  this.left = left === undefined ? null : left;
  this.right = right === undefined ? null : right;
}

// A function value → node with null in its links, whatever the submission's own constructor does.
function maker(type, links) {
  if (type === ListNode || type === TreeNode) return (value) => new type(value);
  return (value) => {
    const node = new type(value);
    node.val = value;
    for (const link of links) node[link] = null;
    return node;
  };
}

function decodeList(type) {
  const make = maker(type, ["next"]);
  return (reader) => {
    const values = reader.all(Int32Array);
    let head = null, tail = null;
    for (let i = 0; i < values.length; ++i) {
      const node = make(values[i]);
      if (tail === null) head = node;
      else tail.next = node;
      tail = node;
    }
    return head;
  };
}

function decodeTree(type) {
  const make = maker(type, ["left", "right"]);
  return (reader) => {
    const entries = [];
    for (let count = reader.u32(); count > 0; --count) entries.push(reader.u8() ? make(reader.i32()) : null);
    let child = 1;
    for (const node of entries) {
      if (node === null) continue;
      node.left = child < entries.length ? entries[child] : null;
      node.right = child + 1 < entries.length ? entries[child + 1] : null;
      child += 2;
    }
    return entries.length > 0 ? entries[0] : null;
  };
}

const absent = (node) => node === null || node === undefined;

function checkNode(node, Mismatch, describe) {
  if (typeof node !== "object" || !("val" in node)) throw new Mismatch(describe(node));
}

function encodeList(Mismatch, describe, encodeInt) {
  return (out, head) => {
    const start = out.room(4);
    let count = 0, anchor = null, steps = 0, window = 2;  // Brent: the anchor meets the walker in a cycle
    for (let node = head; !absent(node); node = node.next) {
      if (node === anchor || count > LIMIT) {
        throw new Mismatch("the returned list has a cycle or is too long", null);
      }
      checkNode(node, Mismatch, describe);
      try {
        encodeInt(out, node.val);
      } catch (error) {
        if (error instanceof Mismatch) error.path.unshift(count);
        throw error;
      }
      ++count;
      if (++steps === window) {
        anchor = node;
        steps = 0;
        window *= 2;
      }
    }
    out.buffer.writeUInt32LE(count, start);
  };
}

// Whether a node is its own descendant. Shared subtrees are legal.
function hasCycle(root) {
  const entered = new Set(), done = new Set(), stack = [[root, false]];
  while (stack.length > 0) {
    const [node, leaving] = stack.pop();
    if (leaving) {
      entered.delete(node);
      done.add(node);
    } else if (!absent(node) && !done.has(node)) {
      if (entered.has(node)) return true;
      entered.add(node);
      stack.push([node, true], [node.left, false], [node.right, false]);
    }
  }
  return false;
}

function encodeTree(Mismatch, describe, encodeInt) {
  return (out, root) => {
    const start = out.room(4);
    let count = 0, used = 0, usedBytes = out.at, checked = false;  // up to the last node that is present
    for (let level = [root]; level.length > 0;) {
      const below = [];
      for (const node of level) {
        ++count;
        if (absent(node)) {
          out.u8(0);
          continue;
        }
        checkNode(node, Mismatch, describe);
        out.u8(1);
        encodeInt(out, node.val);
        used = count;
        usedBytes = out.at;
        below.push(node.left, node.right);
      }
      if (count > SUSPECT && !checked) {
        checked = true;
        if (hasCycle(root)) count = LIMIT + 1;
      }
      if (count > LIMIT) throw new Mismatch("the returned tree has a cycle or is too large", null);
      level = below;
    }
    out.at = usedBytes;
    out.buffer.writeUInt32LE(used, start);
  };
}

module.exports = { ListNode, TreeNode, decodeList, decodeTree, encodeList, encodeTree };
