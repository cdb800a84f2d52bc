#include "judge/report/markdown.h"

#include <gtest/gtest.h>

#include "judge/report/escape.h"

namespace judge::report {
namespace {

constexpr TextOptions kPlain{.color = false, .width = 40};

TEST(Markdown, ReadsAsPlainText) {
  EXPECT_EQ(markdown_text("# Title\n\nSome `code` and *words*.\n\n- one\n- two\n", kPlain),
            "Title\n\nSome `code` and *words*.\n\n  • one\n  • two\n");
}

TEST(Markdown, KeepsCodeBlocksAsTheyAre) {
  EXPECT_EQ(markdown_text("Text\n\n```\n输入：nums = [1,  2]\n  x\n```\n\nMore", kPlain),
            "Text\n\n    输入：nums = [1,  2]\n      x\n\nMore\n");
}

TEST(Markdown, WrapsToTheWidthInBothLanguages) {
  const std::string zh = markdown_text(
      "给你一个整数数组，其中可能有负数。请从中选出连续的一段，使和尽可能大，并返回这个和。",
      kPlain);
  const std::string en = markdown_text(
      "Given an array of integers, some of which may be negative, choose a run.", kPlain);
  for (std::string text : {zh, en}) {
    EXPECT_GT(std::count(text.begin(), text.end(), '\n'), 1);
    for (std::size_t end; (end = text.find('\n')) != std::string::npos; text.erase(0, end + 1)) {
      EXPECT_LE(display_width(text.substr(0, end)), 42) << text;
      EXPECT_FALSE(text.starts_with("，") || text.starts_with("。")) << text;
    }
  }
}

TEST(Markdown, HangsTheLinesOfAListItem) {
  EXPECT_EQ(
      markdown_text("1. a first item that is longer than the line is wide\n2. second", kPlain),
      "  1. a first item that is longer than\n     the line is wide\n  2. second\n");
}

TEST(Markdown, EscapesWhatAStatementHides) {
  const std::string text = markdown_text("a\x1b[2J `\x1b[0m` <b>x</b>", kPlain);
  EXPECT_EQ(text.find('\x1b'), std::string::npos) << text;
}

}  // namespace
}  // namespace judge::report
