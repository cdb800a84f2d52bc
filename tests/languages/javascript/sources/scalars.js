class Echo {
  constructor(head, names) { this.head = head; this.all = names; }
  flag(v) { return v; }
  whole(v) { return v; }
  large(v) { return v; }
  real(v) { return v; }
  letter(v) { return v; }
  words(v) { return v; }
  list() { return this.head; }
  names() { return this.all; }
  nothing(tree, value) {}
}
