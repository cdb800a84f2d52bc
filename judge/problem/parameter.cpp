#include "judge/problem/parameter.h"

#include <fmt/format.h>

#include <algorithm>

namespace judge {
namespace {

// Every name that may stand in an expression of this signature.
std::vector<std::pair<std::string, ParameterRef>> known_parameters(const Signature& signature) {
  std::vector<std::pair<std::string, ParameterRef>> known;
  const std::vector<Param> params = value_params(signature);
  for (std::size_t i = 0; i < params.size(); ++i) {
    known.emplace_back(params[i].name, ParameterRef{params[i].type, i, -1});
  }
  for (std::size_t m = 0; m < signature.methods.size(); ++m) {
    const Method& method = signature.methods[m];
    for (std::size_t i = 0; i < method.params.size(); ++i) {
      known.emplace_back(method.name + "." + method.params[i].name,
                         ParameterRef{method.params[i].type, i, static_cast<int>(m)});
    }
  }
  return known;
}

}  // namespace

Result<ParameterRef> find_parameter(const JsonReader& json, const Signature& signature,
                                    std::string_view name) {
  std::vector<std::string> names;
  for (const auto& [known, ref] : known_parameters(signature)) {
    if (known == name) return ref;
    names.push_back(known);
  }
  std::string finding = fmt::format("unknown name \"{}\"", name);
  if (const auto meant = did_you_mean(name, names)) {
    finding += fmt::format("; did you mean \"{}\"?", *meant);
  } else if (!names.empty()) {
    finding += fmt::format("; known names: {}", fmt::join(names, ", "));
  }
  return json.wrong(std::move(finding));
}

bool is_number(Type type) {
  return type.dimensions == 0 && (type.base == BaseType::int32 || type.base == BaseType::int64 ||
                                  type.base == BaseType::float64);
}

bool has_length(Type type) {
  return type.dimensions > 0 || type.base == BaseType::string || type.base == BaseType::list ||
         type.base == BaseType::tree;
}

std::size_t length_of(const Value& value) {
  if (const auto* text = std::get_if<std::string>(&value.data)) {
    return static_cast<std::size_t>(std::count_if(text->begin(), text->end(), [](char c) {
      return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not inside a UTF-8 sequence
    }));
  }
  const auto* values = std::get_if<Values>(&value.data);
  if (values == nullptr) return 0;
  // Absent nodes of a tree stand among its values.
  return static_cast<std::size_t>(std::count_if(values->begin(), values->end(), [](const Value& v) {
    return !std::holds_alternative<std::monostate>(v.data);
  }));
}

long double number_of(const Value& value) {
  if (const auto* integer = std::get_if<std::int64_t>(&value.data)) {
    return static_cast<long double>(*integer);
  }
  const auto* number = std::get_if<double>(&value.data);
  return number == nullptr ? 0 : static_cast<long double>(*number);
}

}  // namespace judge
