#include <gtest/gtest.h>

#include "judge/base/json.h"

namespace judge {
namespace {

struct Row {
  std::string word;
  std::vector<std::string> known;
  std::optional<std::string> meant;
};

TEST(DidYouMean, NamesTheNearestWordIfItIsNearEnough) {
  const Row rows[] = {
      {"singature", {"size", "signature", "limits"}, "signature"},  // a swap is one step
      {"tile", {"title", "time"}, "title"},
      {"time", {"time_ms", "timer"}, "timer"},
      {"ture", {"true"}, "true"},
      {"Easy", {"easy", "medium", "hard"}, "easy"},
      {"n", {"q"}, std::nullopt},  // every letter changed is another word
      {"xyz", {"abc"}, std::nullopt},
      {"", {"abc"}, std::nullopt},
      {"abc", {}, std::nullopt},
      {"func", {"function", "class"}, "function"},
      {"op", {"operations"}, std::nullopt},              // too short to tell
      {"out", {"output_mib", "outputs"}, std::nullopt},  // either
      {"abcdef", {"uvwdef"}, std::nullopt},
      {std::string(100'000, 'a'), {std::string(100'001, 'a')}, std::nullopt},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(did_you_mean(row.word, row.known), row.meant) << row.word.substr(0, 20);
  }
}

}  // namespace
}  // namespace judge
