#include "judge/judging/judgement.h"

#include <algorithm>

namespace judge {

std::string_view to_string(FindingKind kind) {
  switch (kind) {
    case FindingKind::state_leak:
      return "state_leak";
    case FindingKind::deadlock:
      return "deadlock";
    case FindingKind::busy_wait:
      return "busy_wait";
    case FindingKind::capacity_exceeded:
      return "capacity_exceeded";
    case FindingKind::lost_item:
      return "lost_item";
    case FindingKind::duplicated_item:
      return "duplicated_item";
    case FindingKind::order_violation:
      return "order_violation";
    case FindingKind::no_overlap:
      return "no_overlap";
    case FindingKind::left_running:
      return "left_running";
    case FindingKind::not_linearizable:
      return "not_linearizable";
    case FindingKind::limit_self_report_mismatch:
      return "limit_self_report_mismatch";
    case FindingKind::invented_item:
      return "invented_item";
    case FindingKind::wrong_call:
      return "wrong_call";
    case FindingKind::broken_history:
      return "broken_history";
    case FindingKind::memory_error:
      return "memory_error";
    case FindingKind::undefined_behaviour:
      return "undefined_behaviour";
    case FindingKind::data_race:
      return "data_race";
    case FindingKind::timing_mismatch:
      return "timing_mismatch";
  }
  return "";
}

const Run* Judgement::first_failure() const {
  const auto found = std::ranges::find_if(
      runs, [](const Run& run) { return !run.skipped && run.verdict != Verdict::accepted; });
  return found == runs.end() ? nullptr : &*found;
}

std::string_view to_string(Requirement requirement) {
  switch (requirement) {
    case Requirement::time:
      return "time";
    case Requirement::space:
      return "space";
    case Requirement::free_sleepers:
      return "sleepers";
    case Requirement::one_pass:
      return "one_pass";
  }
  return "";
}

}  // namespace judge
