#include <cxxabi.h>

#include <cstdlib>
#include <string>
#include <string_view>

#include "internal.h"

// Function names for people: demangled, without parameters; Rust's, which share C++'s mangling,
// without its escapes, its hash and the name of the crate.
namespace judge_harness {
namespace {

// C's names are what they are: "f" alone would be read as the mangled name of `float`.
std::string demangled(const char* symbol) {
  if (!std::string_view(symbol).starts_with("_Z")) return symbol;
  int status = 0;
  char* text = abi::__cxa_demangle(symbol, nullptr, nullptr, &status);
  std::string name = text ? text : symbol;
  std::free(text);
  return name;
}

// "Solution::f(std::vector<int>&)" → "Solution::f": up to the parameters.
std::size_t length_without_parameters(std::string_view name) {
  int depth = 0;
  for (std::size_t i = 0; i < name.size(); ++i) {
    if (name[i] == '<') ++depth;
    if (name[i] == '>') --depth;
    const bool skipped = name.substr(i).starts_with("(anonymous namespace)") ||
                         (i >= 8 && name.substr(i - 8, 8) == "operator");
    if (name[i] == '(' && depth == 0 && !skipped && i > 0) return i;
  }
  return name.size();
}

// Rust ends its names in "::h" and 16 hexadecimal digits.
bool is_rust(std::string_view name) {
  constexpr std::size_t kHash = 19;
  if (name.size() <= kHash) return false;
  const std::string_view hash = name.substr(name.size() - kHash);
  return hash.starts_with("::h") && hash.find_first_not_of("0123456789abcdef", 3) == hash.npos;
}

void replace_all(std::string& text, std::string_view from, std::string_view to) {
  for (std::size_t at = 0; (at = text.find(from, at)) != text.npos; at += to.size()) {
    text.replace(at, from.size(), to);
  }
}

std::string readable_rust(std::string name) {
  name.resize(name.size() - 19);
  for (const auto& [from, to] :
       {std::pair{"_$", "$"}, std::pair{"$LT$", "<"}, std::pair{"$GT$", ">"},
        std::pair{"$u7b$", "{"}, std::pair{"$u7d$", "}"}, std::pair{"$u20$", " "},
        std::pair{"$RF$", "&"}, std::pair{"$C$", ","}, std::pair{"..", "::"}}) {
    replace_all(name, from, to);
  }
  // The crate, and where the judge supplies Solution and the nodes.
  for (const char* place : {"submission::", "judge_glue::supplied::"}) replace_all(name, place, "");
  constexpr std::string_view kImpl = "<impl ";
  const std::size_t end = name.find(">::");
  if (name.starts_with(kImpl) && end != name.npos) {  // "<impl Solution>::f" → "Solution::f"
    name.erase(end, 1);
    name.erase(0, kImpl.size());
  }
  return name;
}

}  // namespace

std::string readable_name(const char* symbol) {
  std::string name = demangled(symbol);
  if (is_rust(name)) return readable_rust(std::move(name));
  name.resize(length_without_parameters(name));
  return name;
}

}  // namespace judge_harness
