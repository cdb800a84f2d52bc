// Outside of V8's heap.
function twice(x: number): number {
  const all: Uint8Array[] = [];
  while (all.length < 4096) all.push(new Uint8Array(1 << 20).fill(1));
  console.error("BREACH: 4 GiB");
  return 2 * x;
}
