#pragma once

#include <gtest/gtest.h>

#include <filesystem>
#include <functional>
#include <memory>
#include <vector>

#include "judge/judging/build.h"
#include "judge/judging/scaling/ladder_inputs.h"
#include "judge/problem/loader.h"
#include "test_place.h"

namespace judge {

// Plays reference submissions of two-sum outside of a whole judgement.
class TwoSum {
 public:
  static constexpr int kSmall = 1000;

  using MakeRunner =
      std::function<Runner(const Build&, const ProblemLimits&, const Signature&, const Workplace&)>;

  // One call with kSmall numbers and one with twice as many, of the approach built as `language`
  // says; after a first one that is forgotten, for what a run-time does at that is not the call's.
  std::vector<Exchange> play(const std::string& extension, const std::string& approach,
                             const Language& language, const MakeRunner& make) {
    return play_file(problem_.folder / "submissions" / "accepted" / (approach + "." + extension),
                     language, make);
  }

  std::vector<Exchange> play_file(const std::filesystem::path& file, const Language& language,
                                  const MakeRunner& make) {
    std::vector<Exchange> exchanges;
    Runner runner = runner_of(file, language, make);
    EXPECT_TRUE(runner.play(answer_at_the_end(kSmall)));
    for (const int size : {kSmall, 2 * kSmall}) {
      auto played = runner.play(answer_at_the_end(size));
      EXPECT_TRUE(played) << played.error().message();
      if (played) exchanges.push_back(std::move(played->exchange));
    }
    return exchanges;
  }

  Runner runner_of(const std::filesystem::path& file, const Language& language,
                   const MakeRunner& make) {
    const auto submission = read_submission(file, "");
    EXPECT_TRUE(submission) << submission.error().message();
    built_ = build_as(language, *submission, problem_.signature, test_.place);
    EXPECT_TRUE(built_) << built_.error().message();
    return make(std::get<Build>(*built_), problem_.limits, problem_.signature, test_.workplace);
  }

  // The problem's ladder.
  std::unique_ptr<LadderInputs> inputs() { return *LadderInputs::open(problem_, test_.place); }
  [[nodiscard]] const Problem& problem() const { return problem_; }

  static Input answer_at_the_end(int size) {
    Values values;
    for (std::int64_t i = 0; i < size; ++i) values.push_back(Value{i * i});
    const std::int64_t last = size - 1;
    Input input;
    input.arguments = {Value{std::move(values)}, Value{last * last + (last - 1) * (last - 1)}};
    return input;
  }

 private:
  const TestPlace test_;
  Result<std::variant<Build, CompileFailure>> built_;  // the last one
  Problem problem_ = *load_problem(std::filesystem::path(JUDGE_PROBLEMS_DIR) / "two-sum");
};

}  // namespace judge
