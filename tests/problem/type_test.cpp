#include "judge/problem/type.h"

#include <gtest/gtest.h>

namespace judge {
namespace {

TEST(Type, EveryNameIsReadBackAsItIsWritten) {
  for (const std::string& name : base_type_names()) {
    for (const std::string& text : {name, name + "[]", name + "[][]"}) {
      const std::optional<Type> type = parse_type(text);
      const bool scalar_only = name == "void" || name == "json";
      EXPECT_EQ(type.has_value(), text == name || !scalar_only) << text;
      if (type) {
        EXPECT_EQ(to_string(*type), text);
      }
    }
  }
}

TEST(Type, OtherWordsAreNoTypes) {
  for (const char* text : {"", "[]", "Int", "int ", "int[", "int[][][]", "int[]x", "listnode"}) {
    EXPECT_EQ(parse_type(text), std::nullopt) << text;
  }
}

}  // namespace
}  // namespace judge
