#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include "judge/report/report.h"
#include "tests/report/samples.h"

namespace judge::report {
namespace {

using testing::HasSubstr;

TEST(ListText, AlignsColumnsOfWideCharacters) {
  Problem other = array_problem();
  other.id = "two";
  other.title = {"Two", "两数"};
  other.difficulty = "easy";
  other.tags = {"array", "hash-table"};
  TextOptions options;
  EXPECT_EQ(list_text({array_problem(), other}, options),
            "problem      title        difficulty  tags\n"
            "largest-sum  Largest Sum  medium      array\n"
            "two          Two          easy        array, hash-table\n");
  options.ui = Ui::zh;
  EXPECT_EQ(list_text({array_problem(), other}, options),
            "题目         标题    难度  标签\n"
            "largest-sum  最大和  中等  array\n"
            "two          两数    简单  array, hash-table\n");
}

TEST(ListText, SaysThatThereIsNothing) { EXPECT_EQ(list_text({}, {}), "no problems\n"); }

Health health() {
  Health health;
  health.isolation.level = sandbox::IsolationLevel::basic;
  health.isolation.mechanisms = {
      {"seccomp", true, "calls are refused", "", sandbox::Trial::held},
      {"cgroup-v2", false, "no cgroup", "systemd-run --user judge", sandbox::Trial::none}};
  health.isolation.memory_source = "vm-hwm";
  health.languages = {{"cpp", "C++", "g++ 12.2.0", std::nullopt},
                      {"go", "Go", "", Error{Fault::missing, "go", "", "not found", "apt-get x"}}};
  health.catalogs = {{"/problems", 3, {}, std::nullopt}};
  health.cache = {"/cache", true, 2 * kMiB, ""};
  return health;
}

TEST(HealthText, HasTheRemedyUnderWhatIsMissing) {
  const std::string text = health_text(health(), {});
  EXPECT_THAT(text, HasSubstr("  ✓ seccomp           calls are refused; held when tried\n"
                              "  ✗ cgroup-v2         no cgroup\n"
                              "                      to mend: systemd-run --user judge\n"
                              "  isolation basic; memory measured by vm-hwm, CPU time by -\n"));
  EXPECT_THAT(text, HasSubstr("  ✗ go                go: not found\n"
                              "                      to mend: apt-get x\n"));
  EXPECT_THAT(text, HasSubstr("  ✓ 2 MiB             /cache\n\nReady to judge.\n"));
}

TEST(HealthText, SaysInChineseWhatMechanismsGive) {
  TextOptions chinese;
  chinese.ui = Ui::zh;
  const std::string text = health_text(health(), chinese);
  EXPECT_THAT(text, HasSubstr("  ✓ seccomp           拒绝危险的系统调用；实测有效\n"
                              "  ✗ cgroup-v2         no cgroup\n"));
}

TEST(HealthJson, TellsWhatWasTried) {
  const std::string text = health_json(health());
  EXPECT_THAT(text, HasSubstr("\"tried\": \"held\""));
  EXPECT_THAT(text, HasSubstr("\"tried\": null"));
}

TEST(Health, IsUsableWithASandboxAndOneLanguage) {
  EXPECT_TRUE(health().usable());
  Health without_languages = health();
  without_languages.languages.erase(without_languages.languages.begin());
  EXPECT_FALSE(without_languages.usable());
  Health without_sandbox = health();
  without_sandbox.isolation.level = sandbox::IsolationLevel::none;
  EXPECT_FALSE(without_sandbox.usable());
}

}  // namespace
}  // namespace judge::report
