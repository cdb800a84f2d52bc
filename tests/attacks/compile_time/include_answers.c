#include "@PROBLEM@/cases/secret.jsonl"
#include "@CANARY_FILE@"
int twice(int x) { return 2 * x; }
