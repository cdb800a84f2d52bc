#include "sandbox/run/report.h"

#include <cstring>
#include <nlohmann/json.hpp>

namespace judge::sandbox {

namespace {

using Json = nlohmann::ordered_json;

Json time_of(const std::optional<Measured<Nanoseconds>>& time) {
  if (!time) return nullptr;
  return {{"ms", to_ms(time->value)}, {"source", to_string(time->source)}};
}

Json memory_of(const std::optional<Measured<std::uint64_t>>& memory) {
  if (!memory) return nullptr;
  return {{"bytes", memory->value}, {"source", to_string(memory->source)}};
}

Json signal_of(const RunResult& result) {
  if (!result.signal) return nullptr;
  const char* name = ::sigabbrev_np(*result.signal);
  return {{"number", *result.signal},
          {"name", name == nullptr ? Json(nullptr) : Json(std::string("SIG") + name)}};
}

Json limit_of(const RunResult& result) {
  if (!result.limit) return nullptr;
  switch (*result.limit) {
    case LimitKind::cpu:
      return "cpu";
    case LimitKind::wall:
      return "wall";
    case LimitKind::memory:
      return "memory";
    case LimitKind::processes:
      return "processes";
    case LimitKind::output:
      return "output";
  }
  return nullptr;
}

Json isolation_of(const Isolation& isolation) {
  Json missing = Json::array();
  for (const auto& mechanism : isolation.mechanisms)
    if (!mechanism.in_force)
      missing.push_back(
          {{"id", mechanism.id}, {"reason", mechanism.reason}, {"enable", mechanism.enable}});
  return {{"level", to_string(isolation.level)},
          {"mechanisms", isolation.in_force()},
          {"missing", std::move(missing)}};
}

}  // namespace

std::string_view reason_of(const RunResult& result) {
  if (result.limit) {
    switch (*result.limit) {
      case LimitKind::cpu:
      case LimitKind::wall:
        return "time_limit_exceeded";
      case LimitKind::memory:
        return "memory_limit_exceeded";
      case LimitKind::output:
        return "output_limit_exceeded";
      case LimitKind::processes:
        return "run_time_error";
    }
  }
  return result.exit_code == 0 ? "finished" : "run_time_error";
}

std::string report(const RunResult& result, const Isolation& isolation, bool with_stdout,
                   bool with_stderr) {
  Json json;
  json["schema"] = "judge-box.run/1";
  json["reason"] = reason_of(result);
  json["limit"] = limit_of(result);
  json["exit_code"] = result.exit_code ? Json(*result.exit_code) : Json(nullptr);
  json["signal"] = signal_of(result);
  json["orphans"] = result.orphans;
  json["cpu"] = time_of(result.usage.cpu);
  json["wall"] = time_of(result.usage.wall);
  json["memory"] = memory_of(result.usage.memory_peak_bytes);
  json["stdout"] = with_stdout ? Json(result.stdout_bytes) : Json(nullptr);
  json["stderr"] = with_stderr ? Json(result.stderr_bytes) : Json(nullptr);
  json["isolation"] = isolation_of(isolation);
  // Hostile bytes: control characters are escaped, what is not UTF-8 is replaced.
  return json.dump(2, ' ', true, Json::error_handler_t::replace);
}

}  // namespace judge::sandbox
