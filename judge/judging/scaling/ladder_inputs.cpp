#include "judge/judging/scaling/ladder_inputs.h"

#include <fmt/format.h>

#include <algorithm>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/problem/loader.h"

namespace judge {
namespace {

constexpr std::int64_t kLargestSize = 65'536;  // however far a family goes

// The least n that a constraint on the same expression allows, where that is a number.
std::int64_t least_size(const Problem& problem) {
  std::int64_t least = 1;
  for (const Constraint& constraint : problem.constraints) {
    if (!constraint.value || constraint.value->text != problem.size.text) continue;
    if (!constraint.min || constraint.min->steps.size() != 1) continue;
    const Expression::Step& step = constraint.min->steps.front();
    if (step.op == Expression::Op::number)
      least = std::max(least, static_cast<std::int64_t>(step.number));
  }
  return least;
}

}  // namespace

Result<std::unique_ptr<LadderInputs>> LadderInputs::open(const Problem& problem,
                                                         const BuildPlace& place) {
  JUDGE_ASSERT(problem.generator.has_value());
  JUDGE_TRY_ASSIGN(auto generator, Program::open(*problem.generator, generator_signature(),
                                                 program_limits(), "generator", place));
  return std::unique_ptr<LadderInputs>(new LadderInputs(problem, std::move(generator)));
}

Result<LadderInput> LadderInputs::make(const std::string& family, std::int64_t n,
                                       std::int64_t seed) {
  const std::lock_guard lock(mutex_);
  std::weak_ptr<const Input>& known = made_[{family, n, seed}];
  std::shared_ptr<const Input> input = known.lock();
  if (!input) {
    JUDGE_TRY_ASSIGN(Input generated, generate(family, n, seed));
    input = std::make_shared<const Input>(std::move(generated));
    known = input;
  }
  const auto size = static_cast<std::int64_t>(evaluate(problem_.size, *input));
  return LadderInput{size, std::move(input)};
}

void LadderInputs::make_ahead(const std::string& family, std::int64_t n, std::int64_t seed) {
  ahead_ = std::async(std::launch::async, [=, this] { return make(family, n, seed); });
}

Result<Input> LadderInputs::generate(const std::string& family, std::int64_t n, std::int64_t seed) {
  const std::string place =
      fmt::format("{} (family {}, n {}, seed {})", problem_.generator->string(), family, n, seed);
  Input arguments;
  arguments.arguments = {Value{family}, Value{n}, Value{seed}};
  JUDGE_TRY_ASSIGN(const std::vector<Value> outputs, generator_->call(arguments));
  JUDGE_TRY_ASSIGN(const Json json,
                   parse_json(std::get<std::string>(outputs.front().data), place, Fault::problem));
  return input_from_json(JsonReader(json, place, Fault::problem), problem_.signature);
}

std::vector<GeneratorFamily> families_for(const Problem& problem, GeneratorUse use) {
  std::vector<GeneratorFamily> families;
  for (const GeneratorFamily& family : problem.generators) {
    if (std::ranges::count(family.uses, use) > 0) families.push_back(family);
  }
  return families;
}

std::vector<GeneratorFamily> ladder_families(const Problem& problem) {
  return families_for(problem, GeneratorUse::ladder);
}

complexity::LadderLimits ladder_limits(const Problem& problem, complexity::LadderLimits limits,
                                       std::optional<std::int64_t> max_n) {
  limits.n_max = kLargestSize;
  limits.n_min = std::min(least_size(problem), limits.n_max);
  for (const GeneratorFamily& family : ladder_families(problem)) {
    if (family.n_max > 1) limits.n_max = std::min(limits.n_max, family.n_max);
    limits.n_min = std::max({limits.n_min, std::min(family.n_min, limits.n_max)});
  }
  if (max_n) limits.n_max = std::max(limits.n_min, std::min(limits.n_max, *max_n));
  return limits;
}

}  // namespace judge
