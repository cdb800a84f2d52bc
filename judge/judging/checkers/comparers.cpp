#include "judge/judging/checkers/comparers.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

#include "judge/judging/checkers/difference.h"
#include "judge/judging/checkers/order.h"
#include "judge/judging/checkers/outputs.h"

namespace judge {
namespace {

// A checker that compares output by output.
class Comparer : public Checker {
 public:
  explicit Comparer(const Signature& signature) : signature_(signature) {}
  Result<CheckResult> check(const Answer& answer) final;

 protected:
  virtual bool equal(const Value& expected, const Value& got, Type /*type*/) const {
    return expected == got;
  }
  virtual std::string difference(const Value& expected, const Value& got, Type type) const {
    return describe_difference(expected, got, type);
  }
  [[nodiscard]] virtual bool compares_in_order() const { return true; }

 private:
  const Signature& signature_;
};

Result<CheckResult> Comparer::check(const Answer& answer) {
  const auto types = output_types(signature_, answer.test_case.input);
  const auto& expected = *answer.test_case.expected;
  for (std::size_t i = 0; i < expected.size() && i < answer.outputs.size(); ++i) {
    if (equal(expected[i], answer.outputs[i], types[i])) continue;
    const std::string place = output_place(signature_, answer.test_case.input, i);
    const std::string where = difference(expected[i], answer.outputs[i], types[i]);
    return CheckResult{
        false, "", place.empty() ? where : place + ": " + where, {}, compares_in_order()};
  }
  return CheckResult{true, "", "", {}, false};
}

class Unordered : public Comparer {
 public:
  Unordered(const Signature& signature, int levels) : Comparer(signature), levels_(levels) {}

 protected:
  bool equal(const Value& expected, const Value& got, Type type) const override {
    return expected == got || sorted(expected, levels(type)) == sorted(got, levels(type));
  }
  std::string difference(const Value& expected, const Value& got, Type type) const override {
    return describe_unordered_difference(sorted(expected, levels(type)), sorted(got, levels(type)),
                                         type);
  }
  [[nodiscard]] bool compares_in_order() const override { return false; }

 private:
  // A list's nodes keep their order: only arrays are reordered.
  [[nodiscard]] int levels(Type type) const { return std::min(levels_, type.dimensions); }

  int levels_;
};

struct Tolerance {
  double absolute = 1e-6;
  double relative = 1e-6;
};

bool near(double expected, double got, Tolerance tolerance) {
  if (std::isnan(expected) || std::isnan(got)) return std::isnan(expected) && std::isnan(got);
  if (std::isinf(expected) || std::isinf(got)) return expected == got;
  const double error = std::abs(expected - got);
  return error <= tolerance.absolute || error <= tolerance.relative * std::abs(expected);
}

class Near : public Comparer {
 public:
  Near(const Signature& signature, Tolerance tolerance)
      : Comparer(signature), tolerance_(tolerance) {}

 protected:
  bool equal(const Value& expected, const Value& got, Type type) const override {
    if (const auto* number = std::get_if<double>(&expected.data)) {
      const auto* other = std::get_if<double>(&got.data);
      return other != nullptr && near(*number, *other, tolerance_);
    }
    const auto* left = std::get_if<Values>(&expected.data);
    const auto* right = std::get_if<Values>(&got.data);
    if (left == nullptr || right == nullptr) return expected == got;
    return std::equal(left->begin(), left->end(), right->begin(), right->end(),
                      [&](const Value& a, const Value& b) { return equal(a, b, type); });
  }
  // Numbers that are near enough are not differences: the one shown is the first real one.
  std::string difference(const Value& expected, const Value& got, Type type) const override {
    std::string text = describe_difference(expected, near_enough_alike(expected, got), type);
    const auto* a = std::get_if<double>(&expected.data);
    const auto* b = std::get_if<double>(&got.data);
    if (a != nullptr && b != nullptr)
      text += fmt::format(" (error {:.3g}; allowed {:.3g}, or {:.3g} of the expected)",
                          std::abs(*a - *b), tolerance_.absolute, tolerance_.relative);
    return text;
  }

 private:
  Value near_enough_alike(const Value& expected, const Value& got) const {
    if (equal(expected, got, {})) return expected;
    const auto* left = std::get_if<Values>(&expected.data);
    const auto* right = std::get_if<Values>(&got.data);
    if (left == nullptr || right == nullptr) return got;
    Values alike = *right;
    for (std::size_t i = 0; i < alike.size() && i < left->size(); ++i)
      alike[i] = near_enough_alike((*left)[i], (*right)[i]);
    return {std::move(alike)};
  }

  Tolerance tolerance_;
};

}  // namespace

Result<std::unique_ptr<Checker>> make_exact(const Signature& signature, const JsonReader& options) {
  JUDGE_TRY(options.object({}));
  return std::unique_ptr<Checker>(std::make_unique<Comparer>(signature));
}

Result<std::unique_ptr<Checker>> make_unordered(const Signature& signature,
                                                const JsonReader& options) {
  JUDGE_TRY(options.object({"levels"}));
  int levels = 1;
  if (const auto given = options.optional("levels")) {
    JUDGE_TRY_ASSIGN(const std::int64_t number, given->integer(1, 2));
    levels = static_cast<int>(number);
  }
  const auto deep_enough = [levels](Type type) { return type.dimensions >= levels; };
  const bool any = std::ranges::any_of(
                       signature.outputs,
                       [&](const Output& o) { return deep_enough(output_type(signature, o)); }) ||
                   std::ranges::any_of(signature.methods,
                                       [&](const Method& m) { return deep_enough(m.returns); });
  if (!any)
    return options.wrong(
        fmt::format("no output of the signature is an array of {} dimension{} to reorder", levels,
                    levels == 1 ? "" : "s"));
  return std::unique_ptr<Checker>(std::make_unique<Unordered>(signature, levels));
}

Result<std::unique_ptr<Checker>> make_float(const Signature& signature, const JsonReader& options) {
  JUDGE_TRY(options.object({"absolute", "relative"}));
  Tolerance tolerance;
  for (auto [key, value] :
       {std::pair{"absolute", &tolerance.absolute}, std::pair{"relative", &tolerance.relative}}) {
    const auto given = options.optional(key);
    if (!given) continue;
    JUDGE_TRY_ASSIGN(*value, given->number());
    if (!(*value >= 0)) return given->expected("a tolerance of at least 0");
  }
  return std::unique_ptr<Checker>(std::make_unique<Near>(signature, tolerance));
}

}  // namespace judge
