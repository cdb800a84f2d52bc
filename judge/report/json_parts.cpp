#include "judge/report/json_parts.h"

#include <nlohmann/json.hpp>

#include "judge/report/escape.h"

namespace judge::report {

Json text(std::string_view bytes) { return valid_utf8(bytes); }
Json text_or_null(std::string_view bytes) { return bytes.empty() ? Json() : text(bytes); }

std::string dumped(const Json& json) {
  return for_json(json.dump(2, ' ', false, Json::error_handler_t::replace)) + "\n";
}

Json isolation_json(const sandbox::Isolation& isolation) {
  return {{"level", sandbox::to_string(isolation.level)},
          {"mechanisms", isolation.in_force()},
          {"memory_source", text_or_null(isolation.memory_source)},
          {"cpu_source", text_or_null(isolation.cpu_source)}};
}

}  // namespace judge::report
