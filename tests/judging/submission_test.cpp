#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <fstream>

#include "judge/base/files.h"
#include "judge/judging/build.h"
#include "judge/judging/session.h"
#include "judge/judging/utf8.h"
#include "judge/languages/language.h"

namespace judge {
namespace {

using ::testing::HasSubstr;

class ReadSubmission : public ::testing::Test {
 protected:
  std::filesystem::path write(const std::string& name, const std::string& content) {
    const auto file = folder_.path() / name;
    std::ofstream(file, std::ios::binary) << content;
    return file;
  }
  static std::string refusal(const std::filesystem::path& file, std::string_view language = "") {
    const auto read = read_submission(file, language);
    EXPECT_FALSE(read);
    if (read) return "";
    EXPECT_EQ(read.error().fault, Fault::usage);
    return read.error().message();
  }
  TempDir folder_ = *TempDir::create("submission-test");
};

TEST_F(ReadSubmission, TakesTheLanguageFromTheExtension) {
  const auto read = read_submission(write("a.py", "\xEF\xBB\xBFx = 1\r\n"), "");
  ASSERT_TRUE(read);
  EXPECT_EQ(read->language, "python");
  EXPECT_EQ(read->source, "\xEF\xBB\xBFx = 1\r\n");
}

TEST_F(ReadSubmission, RefusesWhatIsNoSource) {
  EXPECT_THAT(refusal(folder_.path() / "missing.py"), HasSubstr("missing.py"));
  EXPECT_THAT(refusal(folder_.path()), HasSubstr("a directory"));
  EXPECT_THAT(refusal(write("empty.py", " \n")), HasSubstr("an empty file"));
  EXPECT_THAT(refusal(write("nul.py", std::string("a\0b", 3))), HasSubstr("NUL byte at offset 1"));
  EXPECT_THAT(refusal(write("bad.py", "ab\xFF")), HasSubstr("not UTF-8 at offset 2"));
}

TEST_F(ReadSubmission, RefusesALargeFileWithoutReadingIt) {
  const auto file = write("large.py", "x");
  std::filesystem::resize_file(file, std::uintmax_t{1} << 40);  // sparse: reading it would not end
  EXPECT_THAT(refusal(file), HasSubstr("at most 1048576 bytes"));
}

TEST_F(ReadSubmission, NamesTheNearestLanguage) {
  EXPECT_THAT(refusal(write("a.pyy", "x")), HasSubstr("did you mean .py?"));
  EXPECT_THAT(refusal(write("b.py", "x"), "pythn"), HasSubstr("did you mean python?"));
  EXPECT_THAT(refusal(write("noextension", "x")), HasSubstr("no extension"));
}

TEST_F(ReadSubmission, TakesTheFirstStandardUnlessAskedForAnother) {
  const auto file = write("a.cpp", "x");
  EXPECT_EQ(read_submission(file, "")->standard, "c++20");
  EXPECT_EQ(read_submission(file, "", "c++17")->standard, "c++17");
  EXPECT_EQ(read_submission(write("a.py", "x"), "")->standard, "");
}

TEST_F(ReadSubmission, RefusesAStandardThatTheLanguageDoesNotHave) {
  const auto refused = [&](const std::string& name, std::string_view standard) {
    const auto read = read_submission(write(name, "x"), "", standard);
    return read ? "taken" : read.error().message();
  };
  EXPECT_THAT(refused("a.cpp", "c++18"), HasSubstr("did you mean c++17?"));
  EXPECT_THAT(refused("a.py", "3.11"), HasSubstr("Python has one standard here"));
}

TEST(BoxName, IsPlainAndNeverTheGlue) {
  Language language;
  language.extensions = {"py"};
  language.glue_name = "glue.py";
  EXPECT_EQ(box_name("a/two-sum.py", language), "two-sum.py");
  EXPECT_EQ(box_name("my solution é.py", language), "my_solution___.py");
  EXPECT_EQ(box_name("-rf.py", language), "solution-rf.py");
  EXPECT_EQ(box_name("a.txt", language), "a.py");
  EXPECT_EQ(box_name("glue.py", language), "solution_glue.py");
}

TEST(ReadableDiagnostics, NameTheCandidatesFile) {
  EXPECT_EQ(readable_diagnostics("/src/a_b.cpp:3:1: error", "a_b.cpp", "x/a b.cpp"),
            "a b.cpp:3:1: error");
}

TEST(Utf8, CountsTheValidPrefix) {
  EXPECT_EQ(utf8_prefix("aé漢😀"), 10U);
  EXPECT_EQ(utf8_prefix("a\xC0\xAF"), 1U);     // overlong
  EXPECT_EQ(utf8_prefix("\xED\xA0\x80"), 0U);  // surrogate
  EXPECT_EQ(utf8_prefix("ab\xE6\xBC"), 2U);    // cut short
  EXPECT_EQ(shortened("aé漢", 4), "aé… (3 more bytes)");
}

}  // namespace
}  // namespace judge
