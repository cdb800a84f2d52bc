int lastStanding(int n) {
  int place = 0;
  for (int people = 2; people <= n; people++) place = (place + 2) % people;
  return place + 1;
}
