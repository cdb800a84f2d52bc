#pragma once

#include <algorithm>
#include <string>
#include <vector>

#include "judge/judging/build.h"
#include "judge/languages/language.h"

namespace judge {

// Where tests with toolchains build: with the cache they share, and nobody told of progress.
struct TestPlace {
  const Workplace workplace{JUDGE_TEST_CACHE, sandbox::IsolationLevel::none, nullptr};
  const Cache cache{workplace.cache};
  Observer silent;
  const BuildPlace place{cache, workplace, silent};
};

// The extensions of the languages that have this: &Language::space …
template <class Member>
std::vector<std::string> extensions_of_languages_with(Member member) {
  std::vector<std::string> extensions;
  for (const Language& language : languages()) {
    if (language.*member) extensions.push_back(language.extensions.front());
  }
  return extensions;
}

}  // namespace judge
