#include "judge/languages/language.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <set>

namespace judge {
namespace {

using ::testing::HasSubstr;

// A language folder with the least that is allowed; tests replace parts of it.
std::map<std::string, std::string> smallest_folder() {
  return {{"language.json", R"({
    "name": "Toy", "extensions": ["toy"],
    "toolchain": {"label": "toy", "programs": {"toy": ["toy-2", "toy"]}, "version": ["{toy}", "-v"],
                  "packages": ["toy-tools"], "mounts": {"compile": ["/usr"], "run": []}},
    "types": {"bool": "b", "int": "i", "long": "l", "double": "d", "char": "c", "string": "s", "ListNode": "L",
              "TreeNode": "T", "json": "j", "void": "v", "array": "[{}]"},
    "glue": {"template": "glue.mustache", "starter": "glue.mustache", "name": "glue.toy"},
    "run": {"argv": ["{toy}", "{src}/{solution}", "{memory_mib}m"], "env": {"HOME": "{work}"}},
    "runtime": {"time_factor": 2.5, "time_reason": "slow", "memory_allowance_mib": 10, "processes": 8}
  })"},
          {"glue.mustache", "{{name}}"}};
}

std::map<std::string, std::string> folder_with(std::string_view from, std::string_view to) {
  auto folder = smallest_folder();
  std::string& json = folder["language.json"];
  const std::size_t at = json.find(from);
  EXPECT_NE(at, std::string::npos) << from;
  json.replace(at, from.size(), to);
  return folder;
}

TEST(ParseLanguage, ReadsTheSmallestFolder) {
  const Result<Language> language = parse_language("toy", smallest_folder());
  ASSERT_TRUE(language) << language.error().message();
  EXPECT_EQ(language->id, "toy");
  EXPECT_EQ(language->glue_template, "{{name}}");
  EXPECT_EQ(language->toolchain.programs.at("toy"), (std::vector<std::string>{"toy-2", "toy"}));
  EXPECT_EQ(language->time_factor, 2.5);
  EXPECT_EQ(language->emulated_instruction_ns, 0.9);
  EXPECT_EQ(language->memory_allowance_bytes, 10 * kMiB);
  EXPECT_EQ(language->processes, 8U);
  EXPECT_TRUE(language->prepare.commands.empty());
}

TEST(ParseLanguage, ReadsARunThatWatchesLinksOfALanguageWithoutACompileStep) {
  const std::string_view watched =
      R"("one_pass": {"run": {"argv": ["{toy}", "--watch"]}, "runtime": {"time_factor": 5}}, "types")";
  const Result<Language> language = parse_language("toy", folder_with("\"types\"", watched));
  ASSERT_TRUE(language) << language.error().message();
  ASSERT_NE(language->one_pass, nullptr);
  EXPECT_EQ(language->one_pass->run.argv, (std::vector<std::string>{"{toy}", "--watch"}));
  EXPECT_EQ(language->one_pass->time_factor, 5);
  EXPECT_EQ(language->run.argv.back(), "{memory_mib}m");
  EXPECT_EQ(language->time_factor, 2.5);
  EXPECT_EQ(parse_language("toy", smallest_folder())->one_pass, nullptr);
}

TEST(ParseLanguage, DemandsTheCompileStepOfAnotherFormWhereTheLanguageHasOne) {
  const std::string_view compiled =
      R"("compile": {"commands": [{"argv": ["{toy}"]}], "keep": ["main"]},
         "one_pass": {"run": {"argv": ["{toy}"]}, "runtime": {"time_factor": 5}}, "types")";
  const Result<Language> language = parse_language("toy", folder_with("\"types\"", compiled));
  ASSERT_FALSE(language);
  EXPECT_THAT(language.error().message(), HasSubstr("/one_pass"));
  EXPECT_THAT(language.error().message(), HasSubstr("compile"));
}

TEST(ParseLanguage, SaysWhatIsWrong) {
  const struct {
    std::string_view from, to, message;
  } kTable[] = {
      {"\"name\"", "\"nmae\"", "nmae"},
      {"{src}/", "{srcc}/", "did you mean {src}?"},
      {"{work}", "{wrok}", "known placeholders, not {wrok}"},
      {"\"int\": \"i\",", "", "a native type for \"int\""},
      {"[{}]", "[]", "{} for the element"},
      {"\"long\"", "\"lnog\"", "a type of the signature language"},
      {"\"template\": \"glue.mustache\"", "\"template\": \"nothing\"",
       "a file of the language's folder"},
      {"2.5", "0.5", "a factor of 1 or more"},
      {"\"types\"", "\"emulated_instruction_ns\": 0, \"types\"", "more than 0"},
      {"[\"/usr\"]", "[\"usr\"]", "absolute paths, or {key} of a program"},
      {"[\"/usr\"]", "[\"{tay}\"]", "absolute paths, or {key} of a program"},
      {"[\"toy-tools\"]", "[]", "at least one string"},
  };
  for (const auto& row : kTable) {
    const Result<Language> language = parse_language("toy", folder_with(row.from, row.to));
    ASSERT_FALSE(language) << row.to;
    EXPECT_THAT(language.error().message(), HasSubstr(row.message));
    EXPECT_THAT(language.error().place, HasSubstr("judge/languages/toy/language.json"));
  }
}

TEST(ParseLanguage, ReadsStepsAndTheirLimits) {
  const auto folder = folder_with("\"run\": {\"argv\"",
                                  R"("compile": {"commands": [{"argv": ["{toy}", "{harness}"]}],
    "keep": ["out"], "limits": {"cpu_ms": 500, "work_mib": 3}}, "run": {"argv")");
  const Result<Language> language = parse_language("toy", folder);
  ASSERT_TRUE(language) << language.error().message();
  EXPECT_EQ(language->compile.keep, std::vector<std::string>{"out"});
  EXPECT_EQ(language->compile.limits.cpu, Milliseconds(500));
  EXPECT_EQ(language->compile.limits.work_bytes, 3 * kMiB);
  EXPECT_EQ(language->compile.limits.wall, StepLimits{}.wall);
}

TEST(ParseLanguage, SharesFilesOfOtherLanguages) {
  LanguageFiles folder =
      folder_with("\"glue.mustache\", \"starter\"", "\"doll/glue/its.mustache\", \"starter\"");
  std::string& json = folder["language.json"];
  json.insert(json.rfind('}'), ", \"shares\": [\"doll/glue\"]");
  const LanguageFolders others{
      {"doll", {{"glue/its.mustache", "{{Name}}"}, {"glue2/else", ""}, {"language.json", "{}"}}}};
  const Result<Language> language = parse_language("toy", folder, others);
  ASSERT_TRUE(language) << language.error().message();
  EXPECT_EQ(language->glue_template, "{{Name}}");
  EXPECT_TRUE(language->files->contains("doll/glue/its.mustache"));
  EXPECT_EQ(language->files->size(), folder.size() + 1);

  for (const char* missing : {"toy/glue", "doll/gleu", "dole/glue"}) {
    LanguageFiles wrong = folder;
    std::string& text = wrong["language.json"];
    text.replace(text.find("[\"doll/glue\"]"), 13, std::string("[\"") + missing + "\"]");
    const Result<Language> refused = parse_language("toy", wrong, others);
    ASSERT_FALSE(refused) << missing;
    EXPECT_THAT(refused.error().message(), HasSubstr("/shares: expected")) << missing;
  }
}

TEST(Expand, FillsPlaceholdersAndLeavesOtherBraces) {
  const Command command{{"{toy}", "{src}/{solution}", "{}", "{x", "a{memory_mib}b"},
                        {{"D", "{work}:{prepared}"}}};
  Places places;
  places.solution = "my {src}.toy";
  places.memory_mib = 64;
  const Command ready = expand(command, places, {{{"toy", "/usr/bin/toy"}}});
  EXPECT_EQ(ready.argv,
            (std::vector<std::string>{"/usr/bin/toy", "/src/my {src}.toy", "{}", "{x", "a64b"}));
  EXPECT_EQ(ready.env.at("D"), "/work:/prepared");
}

TEST(Languages, AreFoundByIdAndExtensionAndShareNone) {
  ASSERT_FALSE(languages().empty());
  std::set<std::string> extensions;
  for (const Language& language : languages()) {
    EXPECT_EQ(find_language(language.id), &language);
    for (const std::string& extension : language.extensions) {
      EXPECT_EQ(language_of_extension(extension), &language);
      EXPECT_TRUE(extensions.insert(extension).second) << extension << " belongs to two languages";
    }
  }
  EXPECT_EQ(find_language("no-such-language"), nullptr);
  EXPECT_EQ(language_of_extension("no-such-extension"), nullptr);
}

}  // namespace
}  // namespace judge
