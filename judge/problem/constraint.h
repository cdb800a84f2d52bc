#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/base/json.h"
#include "judge/problem/case.h"
#include "judge/problem/signature.h"

// Limits on inputs and the small expression language they and `size` are written in:
//   sum     = product (("+" | "-") product)*
//   product = factor ("*" factor)*
//   factor  = number | name | "len(" name ")" | "(" sum ")" | "-" factor
// A name is a parameter, or method.parameter for classes; len(operations) and len(threads) count
// the calls and threads of a class's case (the constructor and sleeps do not count).
namespace judge {

// A parsed expression: a stack program, so that evaluating needs no recursion.
struct Expression {
  enum class Op {
    number,           // push `number`
    argument,         // push the value of Input::arguments[index]
    argument_length,  // push its length
    call_argument,    // the same of the method call the expression is evaluated for
    call_argument_length,
    operations,  // push the number of calls
    threads,     // push the number of threads
    add,
    subtract,
    multiply,
    negate,
  };
  struct Step {
    Op op = Op::number;
    long double number = 0;  // holds every int64 exactly
    std::size_t index = 0;
  };
  std::string text;         // as written
  std::vector<Step> steps;  // never empty once parsed
  int method = -1;          // the method whose calls it speaks of; -1: none
};

// JSON text or number at a place → Expression. Error: unknown name (did you mean), a name whose
// type has no number or no length, bad syntax.
Result<Expression> read_expression(const JsonReader& json, const Signature& signature);

// The value for an input; `call` is needed where expression.method is not -1.
[[nodiscard]] long double evaluate(const Expression& expression, const Input& input,
                                   const Operation* call = nullptr);

// {"value": …, "min"?, "max"?} limits one number, {"each": …} every number in a parameter.
struct Constraint {
  std::string subject;              // as written: "len(nums)", "nums", "enqueue.element"
  std::optional<Expression> value;  // what is limited; nullopt for "each"
  std::size_t argument = 0;         // "each": index into Input::arguments or the call's arguments
  Type type;                        // "each": of that argument
  int method = -1;                  // the constraint holds for every call of this method; -1: once
  std::optional<Expression> min;
  std::optional<Expression> max;
};

Result<Constraint> read_constraint(const JsonReader& json, const Signature& signature);

// Whether an input obeys them all. Error: place, "len(nums) from 1 to 500", the number found.
Result<void> check_constraints(const std::vector<Constraint>& constraints, const Input& input,
                               std::string_view place, Fault fault);

}  // namespace judge
