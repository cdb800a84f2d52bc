#line 1 "@CANARY_FILE@"
// The compiler shows lines of the file it is told about.
int wrong = "text";
#line 3 "@PROBLEM@/cases/secret.jsonl"
int worse = undeclared;
class Solution {
 public:
  int twice(int x) { return 2 * x; }
};
