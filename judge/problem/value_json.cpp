#include <cmath>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/base/utf8.h"
#include "judge/problem/value.h"

namespace judge {
namespace {

Json scalar_to_json(const Value& value) {
  if (const auto* flag = std::get_if<bool>(&value.data)) return *flag;
  if (const auto* integer = std::get_if<std::int64_t>(&value.data)) return *integer;
  if (const auto* text = std::get_if<std::string>(&value.data)) return *text;
  if (const auto* number = std::get_if<double>(&value.data)) {
    // JSON has no such numbers; an honest word is better than null.
    if (std::isnan(*number)) return "NaN";
    if (std::isinf(*number)) return *number > 0 ? "Infinity" : "-Infinity";
    return *number;
  }
  return nullptr;
}

// A byte as the character of that code.
Json char_to_json(const Value& value) {
  const auto* code = std::get_if<std::int64_t>(&value.data);
  if (code == nullptr) return nullptr;
  const auto byte = static_cast<unsigned char>(*code);
  if (byte < 0x80) return std::string(1, static_cast<char>(byte));
  return std::string{static_cast<char>(0xC0U | (byte >> 6U)),
                     static_cast<char>(0x80U | (byte & 0x3FU))};
}

Json json_to_json(const Value& value) {
  const auto* text = std::get_if<std::string>(&value.data);
  if (text == nullptr) return nullptr;
  Result<Json> parsed = parse_json(*text, "", Fault::judge);
  return parsed ? std::move(*parsed) : Json(*text);
}

}  // namespace

Json value_to_json(const Value& value, Type type) {
  const auto* values = std::get_if<Values>(&value.data);
  if (type.dimensions > 0 || type.base == BaseType::list || type.base == BaseType::tree) {
    if (values == nullptr) return nullptr;
    const Type element = type.dimensions > 0 ? type.element() : Type{BaseType::int32, 0};
    Json array = Json::array();
    for (const Value& part : *values) array.push_back(value_to_json(part, element));
    return array;
  }
  switch (type.base) {
    case BaseType::character:
      return char_to_json(value);
    case BaseType::json:
      return json_to_json(value);
    case BaseType::string:
      if (const auto* text = std::get_if<std::string>(&value.data)) return with_valid_utf8(*text);
      return nullptr;
    case BaseType::boolean:
    case BaseType::int32:
    case BaseType::int64:
    case BaseType::float64:
    case BaseType::nothing:
    case BaseType::list:
    case BaseType::tree:
      return scalar_to_json(value);
  }
  bug(__FILE__, __LINE__, "a BaseType");
}

std::string to_text(const Value& value, Type type, std::size_t max_bytes) {
  return excerpt(value_to_json(value, type), max_bytes);
}

}  // namespace judge
