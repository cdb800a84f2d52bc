function twice(x) {
  require("fs").closeSync(4);
  return 2 * x;
}
