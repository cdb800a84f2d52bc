#include "judge/report/difference.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/report/escape.h"

namespace judge::report {
namespace {

using testing::ElementsAre;

TEST(Difference, PointsAtTheFirstDifferingElement) {
  const Difference shown = difference("[0,1,2,3]", "[0,1,9,3]", 60, true);
  EXPECT_EQ(shown.expected, "[0, 1, 2, 3]");
  EXPECT_EQ(shown.got, "[0, 1, 9, 3]");
  EXPECT_EQ(shown.marker, 7);
  EXPECT_EQ(shown.path, "[2]");
}

TEST(Difference, MarksTheBeginningOfANumberNotItsDifferingDigit) {
  const Difference shown = difference("[10,125]", "[10,126]", 60, true);
  EXPECT_EQ(shown.marker, 5);
  EXPECT_EQ(shown.path, "[1]");
}

TEST(Difference, DescendsIntoArraysOfArrays) {
  EXPECT_EQ(difference("[[1],[2,3]]", "[[1],[2,4]]", 60, true).path, "[1][1]");
}

TEST(Difference, NamesThePlaceOfAMissingElement) {
  EXPECT_EQ(difference("[1,2,3]", "[1,2]", 60, true).path, "[2]");
}

TEST(Difference, KeepsTheDifferenceInViewInLongArrays) {
  std::string expected = "[";
  for (int i = 0; i < 500; ++i) expected += std::to_string(i) + ",";
  std::string got = expected + "7]";
  expected += "8]";
  const Difference shown = difference(expected, got, 50, true);
  EXPECT_LE(display_width(shown.expected), 50);
  EXPECT_EQ(shown.path, "[500]");
  ASSERT_GE(shown.marker, 0);
  EXPECT_TRUE(shown.expected.starts_with("… "));
  EXPECT_NE(shown.expected.find("8]"), std::string::npos);
  EXPECT_NE(shown.got.find("7]"), std::string::npos);
}

TEST(Difference, HasNoMarkWhereAnyOrderIsAccepted) {
  EXPECT_EQ(difference("[1,2]", "[2,3]", 60, false).marker, -1);
}

TEST(Difference, ShowsTextsOfSeveralLinesLineByLine) {
  const Difference shown = difference(R"("one\ntwo\nthree")", R"("one\n2\nthree")", 60, true);
  EXPECT_THAT(shown.lines, ElementsAre("  one", "- two", "- three", "+ 2", "+ three"));
}

TEST(Difference, MakesTrailingSpacesVisible) {
  const Difference shown = difference(R"("a\nb")", R"("a\nb ")", 60, true);
  EXPECT_THAT(shown.lines, ElementsAre("  a", "- b", "+ b ⏎"));
}

TEST(Difference, TakesTextsThatWereCutShort) {
  const Difference shown = difference("[1,2,3… (90 more)", "[1,2,4… (90 more)", 60, true);
  EXPECT_EQ(shown.marker, 5);
  EXPECT_EQ(shown.path, "");
}

TEST(Difference, EscapesWhatTheSubmissionAnswered) {
  const Difference shown = difference("\"a\"", "\"\x1b[2J\xe2\x80\xae\"", 60, true);
  EXPECT_EQ(shown.got.find('\x1b'), std::string::npos);
  EXPECT_EQ(shown.got.find("\xe2\x80\xae"), std::string::npos);
}

TEST(Difference, CountsWideCharactersAsTwoColumns) {
  EXPECT_EQ(difference("\"最大\"", "\"最小\"", 60, true).marker, 3);
}

}  // namespace
}  // namespace judge::report
