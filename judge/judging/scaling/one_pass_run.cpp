#include "judge/judging/scaling/one_pass_run.h"

#include <fmt/format.h>

#include <algorithm>

#include "judge/judging/scaling/patience.h"
#include "judge/judging/scaling/stopped.h"

namespace judge {
namespace {

using complexity::OnePass;
using complexity::PassSample;
using complexity::undecided;

constexpr std::int64_t kSmallest = 8;
constexpr std::int64_t kLargest = 16'384;
constexpr std::int64_t kRatio = 4;  // from one size to the next
// However busy the machine is, so far it goes: with fewer sizes nothing could be said.
constexpr std::int64_t kLeastLargest = 128;
constexpr std::chrono::milliseconds kPatience{1500};

bool asks_for_one_pass(const Problem& problem) {
  return std::ranges::any_of(problem.followups, &FollowUp::one_pass);
}

std::vector<std::int64_t> sizes_up_to(std::int64_t limit) {
  std::vector<std::int64_t> sizes;
  for (std::int64_t n = kSmallest; n < limit; n *= kRatio) sizes.push_back(n);
  sizes.push_back(limit);
  return sizes;
}

}  // namespace

OnePassRun::OnePassRun(const Problem& problem, const Submission& submission, SideBuilds& builds)
    : problem_(problem), builds_(builds), asked_(asks_for_one_pass(problem)) {
  if (!asked_) return;
  const Language& language = *find_language(submission.language);
  if (!language.one_pass) {
    why_not_ = {fmt::format("for {} nothing watches how a list is read", language.name),
                fmt::format("{} 还无法观察链表的读取", language.name)};
    return;
  }
  build_ = builds.start([&language, &problem, &submission](const BuildPlace& beside) {
    return build_as(*language.one_pass, submission, problem.signature, beside);
  });
}

Result<std::optional<OnePass>> OnePassRun::run(const BuildPlace& place,
                                               std::optional<std::int64_t> max_n) {
  if (!asked_) return std::nullopt;
  if (!build_.valid()) return undecided(why_not_.en, why_not_.zh);
  auto found = watch(place, max_n);
  if (found) return std::move(*found);
  if (found.error().fault == Fault::interrupted) return tl::unexpected(found.error());
  const Text why = could_not(found.error());
  return undecided(why.en, why.zh);
}

Result<OnePass> OnePassRun::watch(const BuildPlace& place, std::optional<std::int64_t> max_n) {
  JUDGE_TRY_ASSIGN(const auto built, builds_.await(build_));
  if (!std::holds_alternative<Build>(built)) {
    return undecided("it does not compile with its reads watched", "加上对读取的观察之后无法编译");
  }
  JUDGE_TRY_ASSIGN(const auto inputs, LadderInputs::open(problem_, place));
  Runner runner =
      make_runner(std::get<Build>(built), problem_.limits, problem_.signature, place.workplace);
  const std::int64_t limit = std::min(kLargest, ladder_limits(problem_, {}, max_n).n_max);
  return watch_links(*inputs, ladder_families(problem_), limit, runner);
}

Result<OnePass> watch_links(LadderInputs& inputs, const std::vector<GeneratorFamily>& families,
                            std::int64_t limit, Runner& runner) {
  std::vector<PassSample> samples;
  Patience patience(kPatience);
  for (const std::int64_t size : sizes_up_to(limit)) {
    for (const GeneratorFamily& family : families) {
      JUDGE_TRY_ASSIGN(const auto made, inputs.make(family.family, size, 0));
      JUDGE_TRY_ASSIGN(const Played played, runner.play(*made.input));
      const Exchange& exchange = played.exchange;
      if (exchange.ending != Ending::answered || !exchange.links) {
        return undecided(
            fmt::format("with n = {} it does not answer while its reads are watched", made.n),
            fmt::format("观察读取时，n = {} 没有得到答案", made.n));
      }
      samples.push_back({made.n, exchange.links->read_end, exchange.links->reads_after_end});
      patience.spend(exchange);
    }
    if (patience.over() && size >= kLeastLargest) break;
  }
  return complexity::decide_one_pass(samples);
}

}  // namespace judge
