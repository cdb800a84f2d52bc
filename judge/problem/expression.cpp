#include <fmt/format.h>

#include <charconv>
#include <cmath>
#include <nlohmann/json.hpp>

#include "judge/base/assert.h"
#include "judge/problem/constraint.h"
#include "judge/problem/parameter.h"

namespace judge {
namespace {

using Op = Expression::Op;

constexpr std::size_t kLongestText = 200;  // also bounds the parser's recursion
constexpr std::string_view kSpaces = " \t";

// Recursive descent over one expression; the grammar is in constraint.h.
class ExpressionParser {
 public:
  ExpressionParser(const JsonReader& json, const Signature& signature, std::string text)
      : json_(json), signature_(signature) {
    expression_.text = std::move(text);
  }

  Result<Expression> parse() {
    if (expression_.text.size() > kLongestText) {
      return json_.expected(fmt::format("an expression of at most {} bytes", kLongestText));
    }
    JUDGE_TRY(sum());
    if (position_ < expression_.text.size()) return unexpected("+, -, * or the end");
    return std::move(expression_);
  }

 private:
  // The next character that is no space; '\0' at the end.
  char peek() {
    while (position_ < expression_.text.size() &&
           kSpaces.find(expression_.text[position_]) != std::string_view::npos) {
      ++position_;
    }
    return position_ < expression_.text.size() ? expression_.text[position_] : '\0';
  }
  bool take(char c) {
    if (peek() != c) return false;
    ++position_;
    return true;
  }
  void emit(Op op, std::size_t index = 0) { expression_.steps.push_back({op, 0, index}); }

  [[nodiscard]] tl::unexpected<Error> unexpected(std::string_view expectation) const {
    return json_.expected(fmt::format("{} at character {}", expectation, position_ + 1));
  }

  Result<void> sum() {
    JUDGE_TRY(product());
    for (;;) {
      const Op op = peek() == '+' ? Op::add : Op::subtract;
      if (!take('+') && !take('-')) return {};
      JUDGE_TRY(product());
      emit(op);
    }
  }

  Result<void> product() {
    JUDGE_TRY(factor());
    while (take('*')) {
      JUDGE_TRY(factor());
      emit(Op::multiply);
    }
    return {};
  }

  Result<void> factor() {
    if (take('-')) {
      JUDGE_TRY(factor());
      emit(Op::negate);
      return {};
    }
    if (take('(')) {
      JUDGE_TRY(sum());
      return take(')') ? Result<void>() : unexpected(")");
    }
    const char c = peek();
    if (c >= '0' && c <= '9') return number();
    return name();
  }

  Result<void> number() {
    double value = 0;
    const char* begin = expression_.text.data() + position_;
    const char* end = expression_.text.data() + expression_.text.size();
    std::int64_t integer = 0;
    const auto whole = std::from_chars(begin, end, integer);
    const auto real = std::from_chars(begin, end, value);
    if (real.ec != std::errc()) return unexpected("a number in range");
    const bool is_whole = whole.ec == std::errc() && whole.ptr == real.ptr;
    expression_.steps.push_back(
        {Op::number, is_whole ? static_cast<long double>(integer) : value, 0});
    position_ += static_cast<std::size_t>(real.ptr - begin);
    return {};
  }

  // Letters, digits, underscores and dots from here.
  std::string_view word() {
    peek();
    const std::size_t start = position_;
    const auto belongs = [](char c) {
      return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') ||
             c == '_' || c == '.';
    };
    while (position_ < expression_.text.size() && belongs(expression_.text[position_])) ++position_;
    return std::string_view(expression_.text).substr(start, position_ - start);
  }

  Result<void> name() {
    const std::string_view text = word();
    if (text.empty()) return unexpected("a number, a name, len(name) or (");
    if (text != "len" || peek() != '(') return parameter(text, false);
    take('(');
    const std::string_view inner = word();
    if (inner.empty()) return unexpected("a name");
    if (inner == "operations" && is_class(signature_.form)) {
      emit(Op::operations);
    } else if (inner == "threads" && signature_.form == Form::concurrent_class) {
      emit(Op::threads);
    } else {
      JUDGE_TRY(parameter(inner, true));
    }
    return take(')') ? Result<void>() : unexpected(")");
  }

  Result<void> parameter(std::string_view text, bool length) {
    JUDGE_TRY_ASSIGN(const ParameterRef ref, find_parameter(json_, signature_, text));
    if (length && !has_length(ref.type)) {
      return json_.wrong(
          fmt::format("len({}): a value of type {} has no length", text, to_string(ref.type)));
    }
    if (!length && !is_number(ref.type)) {
      return json_.wrong(fmt::format("{} is no number but of type {}", text, to_string(ref.type)),
                         has_length(ref.type) ? fmt::format("len({})", text) : "");
    }
    if (ref.method == -1) {
      emit(length ? Op::argument_length : Op::argument, ref.index);
      return {};
    }
    if (expression_.method != -1 && expression_.method != ref.method) {
      return json_.expected("parameters of one method only");
    }
    expression_.method = ref.method;
    emit(length ? Op::call_argument_length : Op::call_argument, ref.index);
    return {};
  }

  const JsonReader& json_;
  const Signature& signature_;
  Expression expression_;
  std::size_t position_ = 0;
};

std::size_t count_calls(const Input& input) {
  std::size_t calls = input.operations.size();
  for (const std::vector<Operation>& thread : input.threads) {
    for (const Operation& operation : thread) calls += operation.method == -1 ? 0U : 1U;
  }
  return calls;
}

// The operands' value; for the operators see evaluate().
long double operand(const Expression::Step& step, const Input& input, const Operation* call) {
  switch (step.op) {
    case Op::number:
      return step.number;
    case Op::argument:
      return number_of(input.arguments.at(step.index));
    case Op::argument_length:
      return static_cast<long double>(length_of(input.arguments.at(step.index)));
    case Op::call_argument:
      JUDGE_ASSERT(call != nullptr);
      return number_of(call->arguments.at(step.index));
    case Op::call_argument_length:
      JUDGE_ASSERT(call != nullptr);
      return static_cast<long double>(length_of(call->arguments.at(step.index)));
    case Op::operations:
      return static_cast<long double>(count_calls(input));
    case Op::threads:
      return static_cast<long double>(input.threads.size());
    case Op::add:
    case Op::subtract:
    case Op::multiply:
    case Op::negate:
      break;
  }
  bug(__FILE__, __LINE__, "an operand");
}

}  // namespace

Result<Expression> read_expression(const JsonReader& json, const Signature& signature) {
  if (json.raw().is_number()) {
    return ExpressionParser(json, signature, json.raw().dump()).parse();
  }
  if (!json.raw().is_string()) return json.expected("a number or an expression in a string");
  JUDGE_TRY_ASSIGN(std::string text, json.nonempty_string());
  return ExpressionParser(json, signature, std::move(text)).parse();
}

long double evaluate(const Expression& expression, const Input& input, const Operation* call) {
  std::vector<long double> stack;
  const auto pop = [&] {
    JUDGE_ASSERT(!stack.empty());
    const long double top = stack.back();
    stack.pop_back();
    return top;
  };
  for (const Expression::Step& step : expression.steps) {
    if (step.op == Op::negate) {
      stack.push_back(-pop());
    } else if (step.op == Op::add || step.op == Op::subtract || step.op == Op::multiply) {
      const long double right = pop();
      const long double left = pop();
      stack.push_back(step.op == Op::add        ? left + right
                      : step.op == Op::subtract ? left - right
                                                : left * right);
    } else {
      stack.push_back(operand(step, input, call));
    }
  }
  return pop();
}

}  // namespace judge
