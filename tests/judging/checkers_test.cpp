#include <gtest/gtest.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "judge/judging/checkers/checker.h"
#include "judge/judging/checkers/difference.h"

namespace judge {
namespace {

constexpr Type kInts{BaseType::int32, 1};
constexpr Type kDoubles{BaseType::float64, 1};
constexpr Type kString{BaseType::string, 0};

Value number(std::int64_t value) { return {value}; }
Value ints(std::initializer_list<std::int64_t> numbers) {
  Values values;
  for (const std::int64_t one : numbers) values.push_back({one});
  return {values};
}
Value doubles(std::initializer_list<double> numbers) {
  Values values;
  for (const double one : numbers) values.push_back({one});
  return {values};
}
Value nested(std::initializer_list<Value> values) { return {Values(values)}; }
Value text(std::string value) { return {std::move(value)}; }

Problem problem_with(std::string checker, const Json& options, Type returns) {
  Problem problem;
  problem.folder = "p";
  problem.checker = {std::move(checker), options.dump()};
  problem.signature.returns = returns;
  problem.signature.outputs = {Output{}};
  return problem;
}

CheckResult ask(const Problem& problem, const Value& expected, const Value& got,
                CheckProgramOpener opener = nullptr) {
  auto checker = make_checker(problem, std::move(opener));
  EXPECT_TRUE(checker) << checker.error().message();
  Case test_case;
  test_case.expected = {expected};
  auto result = (*checker)->check({test_case, {got}, {}, {}});
  EXPECT_TRUE(result);
  return *result;
}

struct Comparison {
  std::string checker;
  Json options;
  Type type;
  Value expected;
  Value got;
  bool ok;
};
// The test's name.
void PrintTo(const Comparison& x, std::ostream* out) {
  *out << x.checker << " " << to_text(x.expected, x.type, 60) << " and "
       << to_text(x.got, x.type, 60);
}
class Compares : public ::testing::TestWithParam<Comparison> {};
TEST_P(Compares, AsItsNameSays) {
  const Comparison& c = GetParam();
  const CheckResult result = ask(problem_with(c.checker, c.options, c.type), c.expected, c.got);
  EXPECT_EQ(result.ok, c.ok);
  EXPECT_EQ(result.difference.empty(), c.ok);
}
const double kInfinity = std::numeric_limits<double>::infinity();
const double kNan = std::numeric_limits<double>::quiet_NaN();
INSTANTIATE_TEST_SUITE_P(
    Checkers, Compares,
    ::testing::Values(
        Comparison{"exact", Json::object(), kInts, ints({1, 2}), ints({1, 2}), true},
        Comparison{"exact", Json::object(), kInts, ints({1, 2}), ints({2, 1}), false},
        Comparison{"unordered", Json::object(), kInts, ints({1, 2, 2}), ints({2, 1, 2}), true},
        Comparison{"unordered", Json::object(), kInts, ints({1, 2, 2}), ints({1, 1, 2}), false},
        Comparison{"unordered",
                   Json::object(),
                   {BaseType::int32, 2},
                   nested({ints({1, 2}), ints({3})}),
                   nested({ints({3}), ints({2, 1})}),
                   false},
        Comparison{"unordered",
                   {{"levels", 2}},
                   {BaseType::int32, 2},
                   nested({ints({1, 2}), ints({3})}),
                   nested({ints({3}), ints({2, 1})}),
                   true},
        Comparison{"unordered",
                   Json::object(),
                   {BaseType::list, 1},
                   nested({ints({1, 2}), ints({3})}),
                   nested({ints({3}), ints({2, 1})}),
                   false},
        Comparison{"float", Json::object(), kDoubles, doubles({1.0}), doubles({1.0000001}), true},
        Comparison{"float", Json::object(), kDoubles, doubles({1.0}), doubles({1.1}), false},
        Comparison{"float", Json::object(), kDoubles, doubles({1e12}), doubles({1e12 + 1}), true},
        Comparison{"float", {{"absolute", 0.5}}, kDoubles, doubles({1.0}), doubles({1.4}), true},
        Comparison{"float", Json::object(), kDoubles, doubles({1.0}), doubles({1.0, 2.0}), false},
        Comparison{"float", Json::object(), kDoubles, doubles({kInfinity}), doubles({1e308}),
                   false},
        Comparison{"float", Json::object(), kDoubles, doubles({kNan}), doubles({kNan}), true},
        Comparison{"float", Json::object(), kDoubles, doubles({0.0}), doubles({kNan}), false}));

class FakeProgram : public CheckProgram {
 public:
  Result<std::string> check(const std::string&, const std::string& expected,
                            const std::string& got) override {
    return expected == "[1,2]" && got == "[2,1]" ? "" : "not that";
  }
};

TEST(ProgramChecker, IsAskedOnlyWhereTheAnswerDiffers) {
  Problem problem = problem_with("program", Json::object(), kInts);
  problem.checker_program = "p/checker.py";
  int opened = 0;
  const auto opener = [&]() -> Result<std::unique_ptr<CheckProgram>> {
    ++opened;
    return std::unique_ptr<CheckProgram>(std::make_unique<FakeProgram>());
  };
  EXPECT_TRUE(ask(problem, ints({1, 2}), ints({1, 2}), opener).ok);
  EXPECT_EQ(opened, 0);
  EXPECT_TRUE(ask(problem, ints({1, 2}), ints({2, 1}), opener).ok);
  const CheckResult wrong = ask(problem, ints({1, 2}), ints({3, 3}), opener);
  EXPECT_FALSE(wrong.ok);
  EXPECT_EQ(wrong.message, "not that");
}

struct Refusal {
  std::string checker;
  Json options;
  std::string says;
};
// The test's name.
void PrintTo(const Refusal& x, std::ostream* out) { *out << x.checker << " " << x.options; }
class MakeChecker : public ::testing::TestWithParam<Refusal> {};
TEST_P(MakeChecker, RefusesWhatProblemJsonGetsWrong) {
  const auto made =
      make_checker(problem_with(GetParam().checker, GetParam().options, kInts), nullptr);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().fault, Fault::problem);
  EXPECT_EQ(made.error().message(), GetParam().says);
}
INSTANTIATE_TEST_SUITE_P(
    Checkers, MakeChecker,
    ::testing::Values(
        Refusal{"unorderd", Json::object(),
                "p/problem.json /checker/name: expected one of exact, unordered, float, program, "
                "handover, linearizable, got \"unorderd\"\nfix: \"unordered\""},
        Refusal{"handover", Json::object(),
                "p/problem.json /checker/name: expected a checker for this form of signature: "
                "exact, unordered, float, program, got \"handover\""},
        Refusal{"unordered",
                {{"levels", 3}},
                "p/problem.json /checker/options/levels: expected a whole number from 1 to 2, got "
                "3"},
        Refusal{"unordered",
                {{"levels", 2}},
                "p/problem.json /checker/options: no output of the signature is an array of 2 "
                "dimensions to reorder"},
        Refusal{"exact",
                {{"levels", 1}},
                "p/problem.json /checker/options/levels: unknown key \"levels\"; none is known "
                "here"},
        Refusal{"exact", 7, "p/problem.json /checker/options: expected an object, got 7"},
        Refusal{"float",
                {{"absolute", -1}},
                "p/problem.json /checker/options/absolute: expected a tolerance of at least 0, got "
                "-1"},
        Refusal{"program", Json::object(),
                "p/problem.json /checker/name: expected a file checker.cpp or checker.py beside "
                "problem.json, got neither"}));

TEST(MakeHistoryChecker, NamesTheOptionThatIsMissing) {
  Problem problem = problem_with("handover", Json::object(), kInts);
  problem.signature.form = Form::concurrent_function;
  const auto made = make_checker(problem, nullptr);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message(),
            "p/problem.json /checker/options: expected a key \"produce\", got none");
}

TEST(MakeBuiltInChecker, RefusesAProgramItWouldNotRun) {
  Problem problem = problem_with("exact", Json::object(), kInts);
  problem.checker_program = "p/checker.cpp";
  const auto made = make_checker(problem, nullptr);
  ASSERT_FALSE(made);
  EXPECT_EQ(made.error().message(),
            "p/checker.cpp: not used: problem.json /checker/name does not ask for it\nfix: remove "
            "the file");
}

struct Difference {
  Value expected;
  Value got;
  Type type;
  std::string says;
};
// The test's name.
void PrintTo(const Difference& x, std::ostream* out) { *out << x.says; }
class Describes : public ::testing::TestWithParam<Difference> {};
TEST_P(Describes, TheFirstDifference) {
  EXPECT_EQ(describe_difference(GetParam().expected, GetParam().got, GetParam().type),
            GetParam().says);
}
INSTANTIATE_TEST_SUITE_P(
    Difference, Describes,
    ::testing::Values(
        Difference{number(4), number(5), {BaseType::int32, 0}, "expected 4, got 5"},
        Difference{number(4), number(4), {BaseType::int32, 0}, ""},
        Difference{ints({1, 2, 3}), ints({1, 9, 3}), kInts,
                   "first difference at [1]: expected 2, got 9"},
        Difference{ints({1, 2, 3}), ints({1, 9}), kInts,
                   "first difference at [1]: expected 2, got 9; lengths: expected 3, got 2"},
        Difference{ints({1, 2}), ints({1}), kInts, "[1]: missing: 2; lengths: expected 2, got 1"},
        Difference{ints({}), ints({7}), kInts,
                   "[0]: one more than expected: 7; lengths: expected 0, got 1"},
        Difference{nested({ints({1}), ints({2, 3})}),
                   nested({ints({1}), ints({2, 4})}),
                   {BaseType::int32, 2},
                   "first difference at [1][1]: expected 3, got 4"},
        Difference{nested({number(1), Value{}}),
                   nested({number(1), number(2)}),
                   {BaseType::tree, 0},
                   "first difference at [1]: expected null, got 2"},
        Difference{text("hello"), text("help!"), kString,
                   "first difference at byte 3\n  expected \"hello\"\n  got      \"help!\"\n"
                   "               ^"}));

TEST(DescribeUnorderedDifference, NamesWhatIsMissingAndWhatIsTooMuch) {
  EXPECT_EQ(describe_unordered_difference(ints({1, 2, 2}), ints({2, 3}), kInts),
            "missing: 1, 2; too many: 3");
}

}  // namespace
}  // namespace judge
