#pragma once

#include <optional>
#include <string_view>
#include <vector>

#include "judge/judging/judgement.h"

// What measured classes mean for the problem: its target, its follow-ups, the next rung.
namespace judge {

// Whether the class is within the required one: every candidate is, or none; else nullopt.
[[nodiscard]] std::optional<bool> within_target(const complexity::Classification& found,
                                                std::string_view required);

// What each follow-up's requirements come to by these measurements. passes: of the list, where it
// was watched.
[[nodiscard]] std::vector<FollowUpResult> decide_followups(
    const std::vector<FollowUp>& followups, const std::optional<Scaling>& scaling,
    const std::optional<complexity::OnePass>& passes);

// The next better class that one of the problem's approaches reaches, of time first, then of space.
// nullopt: the target is met, or not known to be missed, or no approach is better.
[[nodiscard]] std::optional<NextRung> next_rung(const Problem& problem, const Scaling& scaling);

}  // namespace judge
