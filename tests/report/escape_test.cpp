#include "judge/report/escape.h"

#include <gtest/gtest.h>

#include "tests/report/samples.h"

namespace judge::report {
namespace {

struct Escaped {
  std::string_view text;
  std::string_view shown;
};

TEST(ForJson, WritesWhatCouldDeceiveAsEscapes) {
  const Escaped table[] = {
      {"{\n  \"a\": \"中文, é\"\n}\n", "{\n  \"a\": \"中文, é\"\n}\n"},
      {"\"\xc2\x9b"
       "31m\x7f\"",
       "\"\\u009b31m\\u007f\""},
      {"\"\xe2\x80\xae"
       "evil\"",
       "\"\\u202eevil\""},
      {"\"\xf3\xa0\x80\x81\"", "\"\\udb40\\udc01\""},  // U+E0001, a tag
  };
  for (const Escaped& row : table) EXPECT_EQ(for_json(row.text), row.shown);
}

TEST(ForTerminal, ShowsWhatCouldDeceive) {
  const Escaped table[] = {
      {"plain, 中文, é", "plain, 中文, é"},
      {"\x1b[31mred", "\\x1b[31mred"},
      {"\x1b]0;title\x07", "\\x1b]0;title\\x07"},
      {"a\rb", "a\\x0db"},
      {"a\r\nb", "a\nb"},
      {"tab\there", "tab    here"},
      {"\xc2\x9b"
       "31m",
       "\\u{9b}31m"},
      {"\xe2\x80\xae"
       "evil",
       "\\u{202e}evil"},
      {"\xe2\x81\xa6x\xe2\x81\xa9", "\\u{2066}x\\u{2069}"},
      {"\xef\xbb\xbf"
       "bom",
       "\\u{feff}bom"},
      {"\xff\xc3(", "\\xff\\xc3("},
      {"\xed\xa0\x80", "\\xed\\xa0\\x80"},
      {"\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb",
       "\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x92\xbb"},
  };
  for (const Escaped& row : table) EXPECT_EQ(for_terminal(row.text), row.shown);
}

TEST(ForTerminal, KeepsALineOnOneLineWhereAsked) {
  EXPECT_EQ(for_terminal("a\nb\tc", Newlines::escape), "a\\nb\\tc");
}

TEST(ForTerminal, ShowsANul) { EXPECT_EQ(for_terminal(std::string_view("a\0b", 3)), "a\\x00b"); }

TEST(ForXml, LeavesOnlyLegalCharacters) {
  EXPECT_EQ(for_xml("a<b & \"c\">"), "a&lt;b &amp; &quot;c&quot;&gt;");
  EXPECT_EQ(for_xml(std::string_view("a\0\x1b\x0c", 4)), "a\xef\xbf\xbd\xef\xbf\xbd\xef\xbf\xbd");
  EXPECT_EQ(for_xml("\xff"), "\xef\xbf\xbd");
  EXPECT_EQ(for_xml("\xef\xbf\xbf"), "\xef\xbf\xbd");
}

TEST(ValidUtf8, ReplacesEachBadByte) {
  EXPECT_EQ(valid_utf8("a\xff\xfe"), "a\xef\xbf\xbd\xef\xbf\xbd");
  EXPECT_EQ(valid_utf8("好"), "好");
}

TEST(DisplayWidth, CountsColumnsNotBytes) {
  EXPECT_EQ(display_width("abc"), 3);
  EXPECT_EQ(display_width("最大"), 4);
  EXPECT_EQ(display_width("e\xcc\x81"), 1);
}

TEST(Clip, NeverExceedsTheColumnsNorSplitsACharacter) {
  EXPECT_EQ(clip("最大子数组", 10), "最大子数组");
  EXPECT_EQ(clip("最大子数组", 9), "最大子数…");
  EXPECT_EQ(clip("最大子数组", 8), "最大子…");
  EXPECT_EQ(pad("最大", 6), "最大  ");
}

}  // namespace
}  // namespace judge::report
