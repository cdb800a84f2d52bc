#include "judge/report/words.h"

#include <gtest/gtest.h>

#include <algorithm>

namespace judge::report {
namespace {

std::ptrdiff_t placeholders(std::string_view text) { return std::ranges::count(text, '{'); }

// {fmt} refuses a text that numbers some of its placeholders and not the others.
bool numbers_all_or_none(std::string_view text) {
  std::ptrdiff_t numbered = 0;
  for (std::size_t at = text.find('{'); at != text.npos; at = text.find('{', at + 1)) {
    numbered += at + 1 < text.size() && text[at + 1] >= '0' && text[at + 1] <= '9' ? 1 : 0;
  }
  return numbered == 0 || numbered == placeholders(text);
}

TEST(Words, StandInTheOrderOfTheirEnumerationWithTheSamePlaceholders) {
  for (std::size_t i = 0; i < kWordCount; ++i) {
    const auto which = static_cast<Word>(i);
    EXPECT_FALSE(word(which, Ui::en).empty()) << i;
    EXPECT_FALSE(word(which, Ui::zh).empty()) << i;
    EXPECT_EQ(placeholders(word(which, Ui::en)), placeholders(word(which, Ui::zh)))
        << word(which, Ui::en);
    for (const Ui ui : {Ui::en, Ui::zh}) {
      EXPECT_TRUE(numbers_all_or_none(word(which, ui))) << word(which, ui);
    }
  }
}

TEST(Words, AreThereForEveryVerdictAndFinding) {
  for (int i = 0; i <= static_cast<int>(Verdict::judge_error); ++i) {
    EXPECT_FALSE(verdict_word(static_cast<Verdict>(i), Ui::zh).empty());
  }
  EXPECT_EQ(finding_word(FindingKind::state_leak, Ui::en), "state leaks between cases");
  for (int i = 0; i <= static_cast<int>(FindingKind::broken_history); ++i) {
    const std::string words = finding_word(static_cast<FindingKind>(i), Ui::zh);
    EXPECT_GT(static_cast<unsigned char>(words[0]), 0x7f) << "no Chinese words for " << words;
  }
}

}  // namespace
}  // namespace judge::report
