#include "judge/judging/scaling/followups.h"

#include <set>

#include "judge/judging/scaling/crowd.h"

namespace judge {
namespace {

using complexity::Growth;

// The classes between what was found and the target, which some approach reaches; fastest last.
std::optional<NextRung> rung_below(const complexity::Classification& found,
                                   const std::vector<std::string>& reached,
                                   const std::string& target, std::string_view dimension) {
  if (within_target(found, target) != false) return std::nullopt;
  std::set<Growth> better{*complexity::parse_growth(target)};
  for (const std::string& text : reached) {
    const auto growth = complexity::parse_growth(text);
    if (growth && *growth < found.candidates.front() && *growth > *better.begin()) {
      better.insert(*growth);
    }
  }
  return NextRung{std::string(dimension), *found.best, *better.rbegin(),
                  static_cast<int>(better.size())};
}

}  // namespace

std::optional<bool> within_target(const complexity::Classification& found,
                                  std::string_view required) {
  const auto limit = complexity::parse_growth(required);
  if (!limit || !found.best) return std::nullopt;
  if (found.candidates.back() <= *limit) return true;
  if (found.candidates.front() > *limit) return false;
  return std::nullopt;
}

std::vector<FollowUpResult> decide_followups(const std::vector<FollowUp>& followups,
                                             const std::optional<Scaling>& scaling,
                                             const std::optional<complexity::OnePass>& passes) {
  std::vector<FollowUpResult> results;
  for (const FollowUp& followup : followups) {
    FollowUpResult result{followup.id, true};
    const auto require = [&](Requirement requirement, std::optional<bool> met) {
      if (met == false) result.unmet.push_back(requirement);
      if (!met && result.met != false) result.met = std::nullopt;
      if (met == false) result.met = false;
    };
    if (followup.time) {
      require(Requirement::time,
              scaling ? within_target(scaling->time, *followup.time) : std::nullopt);
    }
    if (followup.space) {
      require(Requirement::space,
              scaling ? within_target(scaling->space, *followup.space) : std::nullopt);
    }
    if (followup.free_sleepers) {
      const bool measured = scaling && scaling->crowd;
      require(Requirement::free_sleepers,
              measured ? sleepers_are_free(*scaling->crowd) : std::nullopt);
    }
    if (followup.one_pass) {
      require(Requirement::one_pass, passes ? passes->met : std::nullopt);
      result.passes = passes;
    }
    results.push_back(std::move(result));
  }
  return results;
}

std::optional<NextRung> next_rung(const Problem& problem, const Scaling& scaling) {
  std::vector<std::string> times;
  std::vector<std::string> spaces;
  for (const Approach& approach : problem.approaches) {
    times.push_back(approach.time);
    const auto time = complexity::parse_growth(approach.time);
    const bool as_fast = time && scaling.time.best && *time <= *scaling.time.best;
    if (as_fast) spaces.push_back(approach.space);
  }
  if (auto rung = rung_below(scaling.time, times, problem.target.time, "time")) return rung;
  return rung_below(scaling.space, spaces, problem.target.space, "space");
}

}  // namespace judge
