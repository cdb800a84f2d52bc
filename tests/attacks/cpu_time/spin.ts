// An endless loop, and behind it an endless queue of microtasks: no timer of the run-time's gets its turn.
function twice(x: number): number {
  const again = (): Promise<void> => Promise.resolve().then(again);
  void again();
  while (x >= 0) x++;
  return x;
}
