// usage: lint_problem FOLDER...: prints OK or the first thing wrong for each problem folder.
#include <cstdio>

#include "judge/problem/loader.h"

int main(int argc, char** argv) {
  int broken = 0;
  for (int i = 1; i < argc; ++i) {
    const judge::Result<judge::Problem> problem = judge::load_problem(argv[i]);
    if (problem) {
      std::printf("OK %s: %zu cases, %zu submissions\n", argv[i], problem->cases.size(),
                  problem->submissions.size());
    } else {
      std::printf("%s\n", problem.error().message().c_str());
      ++broken;
    }
  }
  return broken == 0 ? 0 : 1;
}
