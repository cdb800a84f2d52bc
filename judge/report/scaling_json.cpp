#include "judge/report/scaling_json.h"

#include <nlohmann/json.hpp>

#include "judge/judging/scaling/crowd.h"
#include "judge/judging/scaling/followups.h"
#include "judge/report/certainty.h"
#include "judge/report/escape.h"

namespace judge::report {
namespace {

Json with_points(Json json, Json points) {
  json["points"] = std::move(points);
  return json;
}

Json time_points(const Scaling& scaling) {
  Json points = Json::array();
  for (const ScalingPoint& point : scaling.points) {
    const double seconds = point.time ? std::chrono::duration<double>(*point.time).count() : 0;
    points.push_back(
        {{"n", point.n}, {"count", point.count}, {"seconds", point.time ? Json(seconds) : Json()}});
  }
  return points;
}

Json space_points(const Scaling& scaling) {
  Json points = Json::array();
  for (const ScalingPoint& point : scaling.points) {
    const auto heap = point.heap_bytes ? Json(*point.heap_bytes) : Json();
    const auto both = point.heap_bytes ? Json(*point.heap_bytes + point.stack_bytes) : Json();
    points.push_back(
        {{"n", point.n}, {"bytes", both}, {"heap", heap}, {"stack", point.stack_bytes}});
  }
  return points;
}

Json seconds_json(Nanoseconds time) { return std::chrono::duration<double>(time).count(); }

Json crowd_points(const std::vector<CrowdPoint>& points) {
  Json json = Json::array();
  for (const CrowdPoint& point : points) {
    const bool timed = !point.instructions;
    json.push_back({{"workers", point.workers},
                    {"items", point.items},
                    {"instructions", timed ? Json() : Json(*point.instructions)},
                    {"cpu_seconds", timed ? seconds_json(point.cpu) : Json()},
                    {"wall_seconds", timed ? seconds_json(point.wall) : Json()},
                    {"items_per_second", timed ? Json(items_per_second(point)) : Json()}});
  }
  return json;
}

Json item_json(const Scaling& scaling) {
  const auto cost = item_cost(scaling);
  if (!cost) return Json();
  return {{"class", cost->growth ? Json(complexity::to_string(*cost->growth)) : Json()},
          {"n_min", cost->n_min},
          {"count_at_n_min", cost->first},
          {"n_max", cost->n_max},
          {"count_at_n_max", cost->last}};
}

Json crowd_json(const Scaling& scaling) {
  if (!scaling.crowd) return Json();
  const Crowd& crowd = *scaling.crowd;
  Json blocked;
  if (crowd.blocked) {
    blocked = {{"workers", crowd.blocked->workers},
               {"held_seconds", seconds_json(crowd.blocked->held)},
               {"cpu_seconds", seconds_json(crowd.blocked->cpu)},
               {"cpu_share", burned_share(*crowd.blocked)}};
  }
  return {{"item", item_json(scaling)},
          {"gain", crowd_points(crowd.gain)},
          {"sleepers", crowd_points(crowd.sleepers)},
          {"exponent", crowd.exponent ? Json(*crowd.exponent) : Json()},
          {"blocked", blocked}};
}

Json or_null(const Text& text) { return text.en.empty() ? Json() : Json(valid_utf8(text.en)); }

Json space_json(const Scaling& scaling) {
  Json json = with_points(class_json(scaling.space), space_points(scaling));
  const bool threads = scaling.crowd && scaling.space.doubt == complexity::Doubt::not_measured;
  json["why_not"] =
      threads ? Json(word(Word::space_of_threads, Ui::en)) : or_null(scaling.space_why);
  return json;
}

Json reference_json(const Scaling& scaling) {
  if (!scaling.reference) return Json();
  return {{"n", scaling.reference->n},
          {"seconds", seconds_json(scaling.reference->submission)},
          {"reference_seconds", seconds_json(scaling.reference->reference)}};
}

Json line_json(const Scaling& scaling) {
  if (!scaling.busiest_line) return Json();
  const complexity::BusiestLine& line = *scaling.busiest_line;
  return {{"line", line.line},
          {"class", complexity::to_string(line.growth)},
          {"factor", line.factor},
          {"runs", runs_text(line)}};
}

Json next_json(const Scaling& scaling) {
  if (!scaling.next) return Json();
  return {{"dimension", scaling.next->dimension},
          {"from", complexity::to_string(scaling.next->from)},
          {"to", complexity::to_string(scaling.next->to)},
          {"steps", scaling.next->steps}};
}

Json known(const std::optional<bool>& value) { return value ? Json(*value) : Json(); }

// null: nobody asks for it.
Json one_pass_json(const FollowUpResult& result) {
  if (!result.passes) return Json();
  return {{"met", known(result.passes->met)}, {"why", valid_utf8(result.passes->why)}};
}

std::optional<bool> meets_target(const Judgement& judgement) {
  const auto time = within_target(judgement.scaling->time, judgement.target.time);
  const auto space = within_target(judgement.scaling->space, judgement.target.space);
  if (time == false || space == false) return false;
  if (time && space) return true;
  return std::nullopt;
}

}  // namespace

Json class_json(const complexity::Classification& found) {
  Json candidates = Json::array();
  for (const auto growth : found.candidates) candidates.push_back(complexity::to_string(growth));
  return {{"class", found.best ? Json(complexity::to_string(*found.best)) : Json()},
          {"status", complexity::to_string(found.status)},
          {"words", certainty_text(found, Ui::en)},
          {"candidates", candidates},
          {"exponent", found.exponent ? Json(*found.exponent) : Json()},
          {"n_min", static_cast<std::int64_t>(found.n_min)},
          {"n_max", static_cast<std::int64_t>(found.n_max)}};
}

Json complexity_json(const Judgement& judgement) {
  if (!judgement.scaling) return Json();
  const Scaling& scaling = *judgement.scaling;
  return {{"time", with_points(class_json(scaling.time), time_points(scaling))},
          {"space", space_json(scaling)},
          {"target", {{"time", judgement.target.time}, {"space", judgement.target.space}}},
          {"meets_target", known(meets_target(judgement))},
          {"busiest_line", line_json(scaling)},
          {"next", next_json(scaling)},
          {"reference", reference_json(scaling)},
          {"crowd", crowd_json(scaling)},
          {"source", scaling.unit},
          {"not_counted", or_null(scaling.not_counted)},
          {"family", scaling.family},
          {"ended", complexity::to_string(scaling.end)},
          {"why", or_null(scaling.why)},
          {"clock",
           {{"checked", scaling.clock.checked},
            {"agrees", scaling.clock.checked ? Json(scaling.clock.agrees) : Json()},
            {"exponent", scaling.clock.checked ? Json(scaling.clock.time_exponent) : Json()}}}};
}

Json followups_json(const Judgement& judgement) {
  Json results = Json::array();
  for (const FollowUpResult& result : judgement.followups) {
    Json unmet = Json::array();
    for (const Requirement one : result.unmet) unmet.push_back(to_string(one));
    results.push_back({{"id", result.id},
                       {"met", known(result.met)},
                       {"unmet", unmet},
                       {"evidence", result.met ? Json("measured") : Json()},
                       {"one_pass", one_pass_json(result)}});
  }
  return results;
}

}  // namespace judge::report
