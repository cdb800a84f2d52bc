#include "judge/base/embedded.h"

#include <gmock/gmock.h>

namespace judge {
namespace {

using namespace std::string_view_literals;

TEST(EmbeddedFiles, AreThereByteForByte) {
  EXPECT_EQ(embedded_file("embedded/binary.bin"), "a\0b\n\377\""sv);
  EXPECT_EQ(embedded_file("embedded/empty.txt"), ""sv);
}

TEST(EmbeddedFiles, AreListedInTheOrderTheyWereGiven) {
  std::vector<std::string_view> paths;
  for (const EmbeddedFile& file : embedded_files()) paths.push_back(file.path);
  EXPECT_THAT(paths, testing::ElementsAre("embedded/binary.bin", "embedded/empty.txt"));
}

TEST(EmbeddedFiles, AnUnknownPathIsNothing) {
  EXPECT_EQ(embedded_file("embedded"), std::nullopt);
  EXPECT_EQ(embedded_file(""), std::nullopt);
}

}  // namespace
}  // namespace judge
