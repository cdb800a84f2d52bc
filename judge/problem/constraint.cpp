#include "judge/problem/constraint.h"

#include <fmt/format.h>

#include <cmath>

#include "judge/problem/parameter.h"

namespace judge {
namespace {

std::string number_text(long double number) {
  constexpr long double kExact = 1e18L;
  if (std::trunc(number) == number && std::fabs(number) < kExact) {
    return fmt::format("{}", static_cast<std::int64_t>(number));
  }
  return fmt::format("{:.17Lg}", number);
}

// "len(head)" with its value where that is not what is written: "len(head) (5)".
std::string bound_text(const Expression& bound, long double value) {
  const std::string number = number_text(value);
  return bound.text == number ? number : fmt::format("{} ({})", bound.text, number);
}

// One constraint with its bounds evaluated for one input (and one call).
struct Bounds {
  std::optional<long double> min;
  std::optional<long double> max;
  std::string text;  // "from 1 to len(head) (5)"
};

Bounds bounds_for(const Constraint& constraint, const Input& input, const Operation* call) {
  Bounds bounds;
  std::string low;
  std::string high;
  if (constraint.min) {
    bounds.min = evaluate(*constraint.min, input, call);
    low = bound_text(*constraint.min, *bounds.min);
  }
  if (constraint.max) {
    bounds.max = evaluate(*constraint.max, input, call);
    high = bound_text(*constraint.max, *bounds.max);
  }
  bounds.text = high.empty()  ? fmt::format("at least {}", low)
                : low.empty() ? fmt::format("at most {}", high)
                              : fmt::format("from {} to {}", low, high);
  return bounds;
}

// A number outside the bounds and where it stands ("nums[2][0]").
struct Violation {
  std::string where;
  long double number = 0;
};

std::optional<Violation> number_outside(const Bounds& bounds, long double number,
                                        const std::string& where) {
  // NaN compares false with everything: written so that it is outside.
  const bool inside =
      (!bounds.min || number >= *bounds.min) && (!bounds.max || number <= *bounds.max);
  if (inside) return std::nullopt;
  return Violation{where, number};
}

// At most two dimensions and the elements of a list: the recursion is three deep.
std::optional<Violation> any_outside(const Bounds& bounds, const Value& value,
                                     const std::string& where) {
  if (std::holds_alternative<std::string>(value.data)) {
    return number_outside(bounds, static_cast<long double>(length_of(value)), where);
  }
  const auto* values = std::get_if<Values>(&value.data);
  if (values == nullptr) {
    const bool absent = std::holds_alternative<std::monostate>(value.data);  // a tree's child
    return absent ? std::nullopt : number_outside(bounds, number_of(value), where);
  }
  for (std::size_t i = 0; i < values->size(); ++i) {
    const Value& part = (*values)[i];
    if (auto violation = any_outside(bounds, part, "")) {
      violation->where = fmt::format("{}[{}]{}", where, i, violation->where);
      return violation;
    }
  }
  return std::nullopt;
}

Result<void> check_one(const Constraint& constraint, const Input& input, const Operation* call,
                       std::string_view place, Fault fault) {
  const Bounds bounds = bounds_for(constraint, input, call);
  std::optional<Violation> violation;
  if (constraint.value) {
    violation = number_outside(bounds, evaluate(*constraint.value, input, call), "");
  } else {
    const std::vector<Value>& arguments = call == nullptr ? input.arguments : call->arguments;
    violation = any_outside(bounds, arguments.at(constraint.argument), constraint.subject);
  }
  if (!violation) return {};
  std::string finding = number_text(violation->number);
  if (!violation->where.empty()) finding += fmt::format(" at {}", violation->where);
  return fail({fault, std::string(place),
               fmt::format("{}{} {}", constraint.value ? "" : "each number in ", constraint.subject,
                           bounds.text),
               std::move(finding), ""});
}

Result<void> check_every_call(const Constraint& constraint, const std::vector<Operation>& calls,
                              const Input& input, std::string_view place, Fault fault) {
  for (const Operation& call : calls) {
    if (call.method != constraint.method) continue;
    JUDGE_TRY(check_one(constraint, input, &call, place, fault));
  }
  return {};
}

// The method whose calls a constraint speaks of; its expressions may not speak of two.
Result<void> join_methods(const JsonReader& json, Constraint& constraint) {
  for (const std::optional<Expression>* part :
       {&constraint.value, &constraint.min, &constraint.max}) {
    if (!*part || (*part)->method == -1) continue;
    if (constraint.method != -1 && constraint.method != (*part)->method) {
      return json.expected("parameters of one method only");
    }
    constraint.method = (*part)->method;
  }
  return {};
}

Result<void> read_subject(const JsonReader& json, const Signature& signature,
                          Constraint& constraint) {
  const std::optional<JsonReader> value = json.optional("value");
  const std::optional<JsonReader> each = json.optional("each");
  if (value.has_value() == each.has_value()) {
    return json.expected(
        "one of the keys \"value\" (one number) and \"each\" (every number in a "
        "parameter)");
  }
  if (value) {
    JUDGE_TRY_ASSIGN(constraint.value, read_expression(*value, signature));
    constraint.subject = constraint.value->text;
    return {};
  }
  JUDGE_TRY_ASSIGN(constraint.subject, each->nonempty_string());
  JUDGE_TRY_ASSIGN(const ParameterRef ref, find_parameter(*each, signature, constraint.subject));
  if (ref.type.base == BaseType::boolean) {
    return each->wrong(
        fmt::format("{} has no numbers: its type is {}", constraint.subject, to_string(ref.type)));
  }
  constraint.argument = ref.index;
  constraint.type = ref.type;
  constraint.method = ref.method;
  return {};
}

}  // namespace

Result<Constraint> read_constraint(const JsonReader& json, const Signature& signature) {
  JUDGE_TRY(json.object({"value", "each", "min", "max"}));
  Constraint constraint;
  JUDGE_TRY(read_subject(json, signature, constraint));
  if (const auto min = json.optional("min")) {
    JUDGE_TRY_ASSIGN(constraint.min, read_expression(*min, signature));
  }
  if (const auto max = json.optional("max")) {
    JUDGE_TRY_ASSIGN(constraint.max, read_expression(*max, signature));
  }
  if (!constraint.min && !constraint.max) {
    return json.expected("a key \"min\", a key \"max\" or both");
  }
  const auto constant = [](const std::optional<Expression>& bound) {
    return bound && bound->steps.size() == 1 && bound->steps[0].op == Expression::Op::number;
  };
  if (constant(constraint.min) && constant(constraint.max) &&
      evaluate(*constraint.min, {}) > evaluate(*constraint.max, {})) {
    return json.expected("a min that is not above the max");
  }
  JUDGE_TRY(join_methods(json, constraint));
  return constraint;
}

Result<void> check_constraints(const std::vector<Constraint>& constraints, const Input& input,
                               std::string_view place, Fault fault) {
  for (const Constraint& constraint : constraints) {
    if (constraint.method == -1) {
      JUDGE_TRY(check_one(constraint, input, nullptr, place, fault));
      continue;
    }
    JUDGE_TRY(check_every_call(constraint, input.operations, input, place, fault));
    for (const std::vector<Operation>& thread : input.threads) {
      JUDGE_TRY(check_every_call(constraint, thread, input, place, fault));
    }
  }
  return {};
}

}  // namespace judge
