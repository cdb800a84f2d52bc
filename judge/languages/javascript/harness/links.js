// How a call reads the links of the list it is given ("One pass" in docs/protocol.md). `next` becomes an accessor of the
// argument's nodes; reads that find a node are counted once the last node's has been read. Nodes that the submission makes
// are not looked at.
"use strict";
const { FunctionForm } = require("./forms.js");

class WatchingForm extends FunctionForm {
  constructor(loaded, glue, file) {
    super(loaded, glue, file);
    this.lists = glue.params.flatMap((param, index) => (param.type === "ListNode" ? [index] : []));
    const find = this.find;
    this.find = () => this.watched(find());
  }

  watched(callable) {
    return (...given) => {
      const links = this.links = { readEnd: false, readsAfterEnd: 0 };
      const state = { watching: false };
      for (const index of this.lists) watchList(given[index], links, state);
      state.watching = true;
      const end = () => { state.watching = false; };
      let returned;
      try {
        returned = callable(...given);
      } finally {
        if (returned === undefined || returned === null || typeof returned.then !== "function") end();
      }
      return state.watching ? Promise.resolve(returned).finally(end) : returned;
    };
  }
}

function watchList(head, links, state) {
  for (let node = head; node !== null;) {
    const following = node.next;
    let next = following;
    const last = following === null;
    Object.defineProperty(node, "next", {
      enumerable: true, configurable: true,
      get() {
        if (state.watching) {
          if (links.readEnd && next !== null && next !== undefined) ++links.readsAfterEnd;
          if (last) links.readEnd = true;
        }
        return next;
      },
      set(value) { next = value; },
    });
    node = following;
  }
}

module.exports = { WatchingForm };
