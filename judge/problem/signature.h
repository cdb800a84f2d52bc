#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "judge/problem/type.h"

namespace judge {

// A callback parameter of a concurrent function. What it returns is made by the harness:
// value = sum(returns_linear[k] * argument[k]) for returns int, nothing for void.
struct Callback {
  std::vector<std::string> params;  // all int, at most 3
  Type returns;                     // int or void
  std::vector<std::int32_t> returns_linear;
};

struct Param {
  std::string name;
  Type type;                         // void where it is a callback
  std::optional<Callback> callback;  // only in concurrent functions
};

// What is compared: "return", a parameter after the call ("nums"), or its first k elements where k
// is the returned int ("nums[:return]").
struct Output {
  bool is_return = true;
  std::size_t param = 0;  // index, if not is_return
  bool prefix_of_return = false;
};

struct Method {
  std::string name;  // as in problem.json; the constructor's is the class name
  std::vector<Param> params;
  Type returns;
};

// The four ways to call a submission.
enum class Form {
  function,             // returns a value or changes its arguments
  class_sequence,       // construct, then a sequence of operations
  concurrent_function,  // takes callbacks, starts its own threads; checked by its event history
  concurrent_class,     // the harness calls the methods from several threads
};

struct Signature {
  Form form = Form::function;
  std::string name;             // function or class name
  std::vector<Param> params;    // of the function or the constructor
  Type returns;                 // of the function
  std::vector<Output> outputs;  // of the function; at least one unless concurrent
  std::vector<Method> methods;  // of the class
};

// The type of one output: the returned value's, or the parameter's.
[[nodiscard]] Type output_type(const Signature& signature, const Output& output);
// The parameters that are written in a case and sent to the harness: all but the callbacks.
// Input::arguments has one value for each.
[[nodiscard]] std::vector<Param> value_params(const Signature& signature);
// The callback parameters, in order; Input::paces has one for each.
[[nodiscard]] std::vector<Param> callback_params(const Signature& signature);
[[nodiscard]] bool is_concurrent(Form form);
[[nodiscard]] bool is_class(Form form);

}  // namespace judge
