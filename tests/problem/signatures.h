#pragma once

#include <nlohmann/json.hpp>
#include <string_view>

#include "judge/base/json.h"
#include "judge/problem/signature.h"
#include "judge/problem/signature_reader.h"

// One signature of each form, and short ways to read JSON in tests.
namespace judge {

inline constexpr std::string_view kFunction = R"({"function": "f", "params": [
  {"name": "nums", "type": "int[]"}, {"name": "k", "type": "long"}, {"name": "word", "type": "string"},
  {"name": "grid", "type": "char[][]"}, {"name": "head", "type": "ListNode"},
  {"name": "root", "type": "TreeNode"}, {"name": "x", "type": "double"}, {"name": "on", "type": "bool"}],
  "returns": "int", "output": ["return", "nums[:return]", "head"]})";
inline constexpr std::string_view kFunctionInput =
    R"({"nums":[3,1],"k":-5,"word":"最a","grid":[["a","é"],[]],"head":[1,2,3],)"
    R"("root":[1,null,2],"x":0.5,"on":true})";

inline constexpr std::string_view kClass = R"({"class": "Cache",
  "constructor": [{"name": "capacity", "type": "int"}], "methods": [
  {"name": "get", "params": [{"name": "key", "type": "int"}], "returns": "int"},
  {"name": "put", "params": [{"name": "key", "type": "int"}, {"name": "values", "type": "int[]"}],
   "returns": "void"}]})";
inline constexpr std::string_view kClassInput =
    R"({"operations":["Cache","put","get"],"arguments":[[2],[1,[7,8]],[1]]})";

inline constexpr std::string_view kConcurrentFunction = R"({"function": "run", "concurrent": true,
  "params": [{"name": "workers", "type": "int"},
  {"name": "make", "callback": {"params": ["p", "i"], "returns": "int", "linear": [100, 1]}},
  {"name": "items", "type": "int"},
  {"name": "use", "callback": {"params": ["c", "item"], "returns": "void"}}], "returns": "void"})";
inline constexpr std::string_view kConcurrentFunctionInput =
    R"({"workers":2,"items":3,"pace":{"make":{"delay_us":5,"meet":2},"use":{"hold_ms":150}}})";

inline constexpr std::string_view kConcurrentClass = R"({"class": "Queue", "concurrent": true,
  "constructor": [{"name": "capacity", "type": "int"}], "methods": [
  {"name": "put", "params": [{"name": "item", "type": "int"}], "returns": "void"},
  {"name": "take", "params": [], "returns": "int"}]})";
inline constexpr std::string_view kConcurrentClassInput =
    R"({"construct":[2],"threads":[[["put",1],["sleep",20],["put",9]],[["take"]],[]]})";

inline Json json_of(std::string_view text) { return *parse_json(text, "t", Fault::problem); }

inline Signature signature_of(std::string_view text) {
  const Json json = json_of(text);
  return *read_signature(JsonReader(json, "t", Fault::problem));
}

template <class T>
std::string message_of(const Result<T>& result) {
  return result ? "OK" : result.error().message();
}

}  // namespace judge
