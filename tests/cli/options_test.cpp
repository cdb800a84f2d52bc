#include "judge/cli/options.h"

#include <gtest/gtest.h>

namespace judge::cli {
namespace {

TEST(Check, TakesTheWordsFromTheLocaleUnlessTold) {
  struct Row {
    const char* typed;
    const char* locale;
    report::Ui ui;
  };
  for (const Row& row : {Row{"", "zh_CN.UTF-8", report::Ui::zh}, Row{"", "de_DE", report::Ui::en},
                         Row{"", "", report::Ui::en}, Row{"en", "zh_CN.UTF-8", report::Ui::en},
                         Row{"zh", "C", report::Ui::zh}}) {
    TypedOptions typed;
    typed.ui = row.typed;
    Environment environment;
    environment.locale = row.locale;
    EXPECT_EQ(check(typed, environment)->ui, row.ui) << row.typed << " " << row.locale;
  }
}

TEST(Check, ColoursOnlyTerminalsUnlessTold) {
  struct Row {
    const char* typed;
    bool terminal;
    bool no_color;
    bool color;
  };
  for (const Row& row : {Row{"auto", true, false, true}, Row{"auto", false, false, false},
                         Row{"auto", true, true, false}, Row{"always", false, true, true},
                         Row{"never", true, false, false}}) {
    TypedOptions typed;
    typed.color = row.typed;
    Environment environment;
    environment.stdout_is_terminal = row.terminal;
    environment.no_color = row.no_color;
    EXPECT_EQ(check(typed, environment)->color, row.color) << row.typed;
  }
}

TEST(Destinations, AreTextToTheStandardOutputWhereNoneIsNamed) {
  const auto all = destinations({}, {Format::text, Format::json});
  ASSERT_TRUE(all);
  ASSERT_EQ(all->size(), 1U);
  EXPECT_EQ(all->front().format, Format::text);
  EXPECT_TRUE(all->front().file.empty());
}

TEST(Destinations, TakeSeveralFormatsWithFiles) {
  TypedOptions typed;
  typed.formats = {"json=a=b.json", "text"};
  const auto all = destinations(typed, {Format::text, Format::json});
  ASSERT_TRUE(all);
  EXPECT_EQ(all->at(0).file, "a=b.json");
  EXPECT_EQ(all->at(1).format, Format::text);
}

TEST(Destinations, NameWhatIsPossible) {
  TypedOptions typed;
  typed.formats = {"junit"};
  const auto all = destinations(typed, {Format::text, Format::json});
  ASSERT_FALSE(all);
  EXPECT_EQ(all.error().fault, Fault::usage);
  EXPECT_EQ(all.error().message(),
            "--format: expected text or json for this command, got \"junit\"");
}

}  // namespace
}  // namespace judge::cli
