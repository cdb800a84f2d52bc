#include "judge/problem/value.h"

#include <fmt/format.h>

#include <limits>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"

namespace judge {
namespace {

// Walks JSON by raw reference and makes places only for errors: inputs of a million numbers are
// ordinary on the ladder.
class ValueReader {
 public:
  explicit ValueReader(const JsonReader& root) : root_(root) {}

  Result<Value> read(const Json& json, Type type) {
    if (type.dimensions > 0) return read_array(json, type.element());
    switch (type.base) {
      case BaseType::boolean:
        return read_bool(json);
      case BaseType::int32:
        return read_integer<std::int32_t>(json);
      case BaseType::int64:
        return read_integer<std::int64_t>(json);
      case BaseType::float64:
        return read_double(json);
      case BaseType::character:
        return read_char(json);
      case BaseType::string:
        return read_string(json);
      case BaseType::list:
        return read_array(json, {BaseType::int32, 0});
      case BaseType::tree:
        return read_tree(json);
      case BaseType::json:
        return Value{json.dump()};
      case BaseType::nothing:
        if (!json.is_null()) return expected(json, "null");
        return Value{};
    }
    bug(__FILE__, __LINE__, "a BaseType");
  }

 private:
  tl::unexpected<Error> expected(const Json& json, std::string expectation) const {
    std::optional<JsonReader> here;
    for (const std::size_t index : path_) {
      here.emplace((here ? *here : root_).at(json, std::to_string(index)));
    }
    return (here ? *here : root_).expected(std::move(expectation));
  }

  Result<Value> read_bool(const Json& json) const {
    if (!json.is_boolean()) return expected(json, "true or false");
    return Value{json.get<bool>()};
  }

  template <class Integer>
  Result<Value> read_integer(const Json& json) const {
    constexpr std::int64_t kMin = std::numeric_limits<Integer>::min();
    constexpr std::int64_t kMax = std::numeric_limits<Integer>::max();
    const bool fits = json.is_number_unsigned()
                          ? json.get<std::uint64_t>() <= static_cast<std::uint64_t>(kMax)
                          : json.is_number_integer() && json.get<std::int64_t>() >= kMin &&
                                json.get<std::int64_t>() <= kMax;
    if (!fits) return expected(json, fmt::format("a whole number from {} to {}", kMin, kMax));
    return Value{json.get<std::int64_t>()};
  }

  Result<Value> read_double(const Json& json) const {
    if (!json.is_number()) return expected(json, "a number");
    return Value{json.get<double>()};
  }

  // One byte: a character up to U+007F as it is, U+0080 … U+00FF in two bytes of UTF-8.
  Result<Value> read_char(const Json& json) const {
    if (json.is_string()) {
      const auto& text = json.get_ref<const std::string&>();
      const auto byte = [&](std::size_t i) { return static_cast<unsigned char>(text[i]); };
      if (text.size() == 1) return Value{static_cast<std::int64_t>(byte(0))};
      if (text.size() == 2 && (byte(0) == 0xC2 || byte(0) == 0xC3)) {
        return Value{static_cast<std::int64_t>(((byte(0) & 0x03U) << 6U) | (byte(1) & 0x3FU))};
      }
    }
    return expected(json, "a string of one character below U+0100");
  }

  Result<Value> read_string(const Json& json) const {
    if (!json.is_string()) return expected(json, "a string");
    return Value{json.get<std::string>()};
  }

  Result<Value> read_array(const Json& json, Type element) {
    if (!json.is_array()) return expected(json, "an array");
    Values values;
    values.reserve(json.size());
    path_.push_back(0);
    for (const Json& part : json) {
      Result<Value> value = read(part, element);
      if (!value) return value;
      values.push_back(std::move(*value));
      ++path_.back();
    }
    path_.pop_back();
    return Value{std::move(values)};
  }

  // Level order: every node that is there is followed, in turn, by its two children.
  Result<Value> read_tree(const Json& json) {
    if (!json.is_array()) return expected(json, "an array of nodes in level order");
    Values values;
    values.reserve(json.size());
    std::size_t places = 1;  // for nodes not yet listed
    path_.push_back(0);
    for (const Json& part : json) {
      if (places == 0) return expected(part, "no node here: every parent above is absent");
      --places;
      if (part.is_null()) {
        values.emplace_back();
      } else {
        Result<Value> value = read_integer<std::int32_t>(part);
        if (!value) return expected(part, "a node: an int or null");
        values.push_back(std::move(*value));
        places += 2;
      }
      ++path_.back();
    }
    path_.pop_back();
    if (!values.empty() && std::holds_alternative<std::monostate>(values.back().data)) {
      return expected(json, "no null at the end of a tree; an empty one is []");
    }
    return Value{std::move(values)};
  }

  const JsonReader& root_;
  std::vector<std::size_t> path_;
};

}  // namespace

Result<Value> value_from_json(const JsonReader& json, Type type) {
  return ValueReader(json).read(json.raw(), type);
}

}  // namespace judge
