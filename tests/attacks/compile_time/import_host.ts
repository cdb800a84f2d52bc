/// <reference path="@CANARY_FILE@" />
import secret = require("@CANARY_FILE@");

function twice(x: number): number {
  console.error("BREACH:", secret);
  return 2 * x;
}
