#include "judge/judging/checkers/order.h"

#include <algorithm>
#include <cmath>

namespace judge {
namespace {

bool less(double a, double b) {
  if (std::isnan(a)) return false;
  return std::isnan(b) || a < b;
}

}  // namespace

bool value_less(const Value& a, const Value& b) {
  if (a.data.index() != b.data.index()) return a.data.index() < b.data.index();
  if (const auto* left = std::get_if<Values>(&a.data)) {
    const auto& right = std::get<Values>(b.data);
    return std::ranges::lexicographical_compare(*left, right, value_less);
  }
  if (const auto* left = std::get_if<double>(&a.data)) return less(*left, std::get<double>(b.data));
  if (const auto* left = std::get_if<std::int64_t>(&a.data))
    return *left < std::get<std::int64_t>(b.data);
  if (const auto* left = std::get_if<bool>(&a.data)) return !*left && std::get<bool>(b.data);
  if (const auto* left = std::get_if<std::string>(&a.data))
    return *left < std::get<std::string>(b.data);
  return false;  // both void
}

Value sorted(Value value, int levels) {
  auto* elements = std::get_if<Values>(&value.data);
  if (elements == nullptr || levels < 1) return value;
  for (Value& element : *elements) element = sorted(std::move(element), levels - 1);
  std::ranges::sort(*elements, value_less);
  return value;
}

}  // namespace judge
