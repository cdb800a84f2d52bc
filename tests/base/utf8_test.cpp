#include "judge/base/utf8.h"

#include <gtest/gtest.h>

namespace judge {
namespace {

TEST(Utf8, BadBytesBecomeReplacementCharacters) {
  struct Row {
    std::string bytes;
    std::string text;
  };
  const Row rows[] = {
      {"", ""},
      {"plain", "plain"},
      {"最大", "最大"},
      {"\xF0\x9F\x98\x80", "\xF0\x9F\x98\x80"},
      {"\xFF", "\uFFFD"},
      {"a\xC3", "a\uFFFD"},                              // cut short
      {"\xC0\xAF", "\uFFFD\uFFFD"},                      // overlong
      {"\xE0\x9F\xBF", "\uFFFD\uFFFD\uFFFD"},            // overlong
      {"\xED\xA0\x80", "\uFFFD\uFFFD\uFFFD"},            // surrogate
      {"\xF4\x90\x80\x80", "\uFFFD\uFFFD\uFFFD\uFFFD"},  // above U+10FFFF
      {"\xE6\x9C\x41", "\uFFFD\uFFFD\x41"},
  };
  for (const Row& row : rows) {
    EXPECT_EQ(with_valid_utf8(row.bytes), row.text);
    EXPECT_EQ(is_valid_utf8(row.bytes), row.bytes == row.text);
    EXPECT_TRUE(is_valid_utf8(row.text));
  }
}

}  // namespace
}  // namespace judge
