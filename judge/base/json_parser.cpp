#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <nlohmann/json.hpp>
#include <unordered_set>

#include "judge/base/json.h"

namespace judge {
namespace {

// Reads a text and tells how far the parser has come; nlohmann's events do not say it.
class CountingIterator {
 public:
  using iterator_category = std::forward_iterator_tag;
  using value_type = char;
  using difference_type = std::ptrdiff_t;
  using pointer = const char*;
  using reference = const char&;

  CountingIterator(const char* at, const char** furthest) : at_(at), furthest_(furthest) {}
  reference operator*() const { return *at_; }
  CountingIterator& operator++() {
    *furthest_ = ++at_;
    return *this;
  }
  CountingIterator operator++(int) {
    CountingIterator old = *this;
    ++*this;
    return old;
  }
  friend bool operator==(const CountingIterator& a, const CountingIterator& b) {
    return a.at_ == b.at_;
  }

 private:
  const char* at_;
  const char** furthest_;
};

// "[json.exception.parse_error.101] parse error at line 1, column 2: syntax error while parsing
// value - unexpected ']'; expected end of input" → "unexpected ']'; expected end of input".
std::string plain_words(std::string_view message) {
  for (const std::string_view end_of_preamble : {" - ", "] "}) {
    const std::size_t found = message.find(end_of_preamble);
    if (found != std::string_view::npos) {
      message.remove_prefix(found + end_of_preamble.size());
      break;
    }
  }
  const std::size_t last_read = message.find("; last read: ");
  if (last_read == std::string_view::npos) return std::string(message);
  const std::string_view rest = message.substr(message.find_last_of('\''));  // "'; expected …"
  return std::string(message.substr(0, last_read)) + std::string(rest.substr(1));
}

// Builds a Json from nlohmann's parsing events and notes the first error.
class Builder {
 public:
  Builder(std::string_view text, const char** furthest) : text_(text), furthest_(furthest) {}

  bool null() { return add(nullptr); }
  bool boolean(bool value) { return add(value); }
  bool number_integer(std::int64_t value) { return add(value); }
  bool number_unsigned(std::uint64_t value) { return add(value); }
  bool number_float(double value, const std::string&) { return add(value); }
  bool string(std::string& value) { return add(std::move(value)); }
  bool binary(Json::binary_t&) { return false; }  // JSON text has none
  bool start_object(std::size_t) {
    keys_.emplace_back();
    return open(Json::object());
  }
  bool end_object() {
    keys_.pop_back();
    open_.pop_back();
    return true;
  }
  bool start_array(std::size_t) { return open(Json::array()); }
  bool end_array() {
    open_.pop_back();
    return true;
  }
  bool key(std::string& key) {
    if (!keys_.back().insert(key).second) {
      return fail_at(offset() - 1, "no key twice in one object",
                     "a second " + excerpt(Json(key), 80));
    }
    key_ = std::move(key);
    return true;
  }
  bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& e) {
    return fail_at(position == 0 ? 0 : position - 1, "valid JSON", plain_words(e.what()));
  }

  Json take() { return std::move(root_); }
  [[nodiscard]] std::size_t error_offset() const { return error_offset_; }
  [[nodiscard]] const Error& error() const { return error_; }

 private:
  [[nodiscard]] std::size_t offset() const {
    return static_cast<std::size_t>(*furthest_ - text_.data());
  }

  // The new value's place in the tree. No pointer in open_ dangles: only the innermost open value
  // grows.
  Json* put(Json value) {
    if (open_.empty()) return &(root_ = std::move(value));
    Json& parent = *open_.back();
    if (parent.is_array()) {
      auto& elements = parent.get_ref<Json::array_t&>();
      return &elements.emplace_back(std::move(value));
    }
    // Not operator[]: it would search all keys, which keys_ already did.
    auto& members = parent.get_ref<Json::object_t&>();
    members.std::vector<std::pair<const std::string, Json>>::emplace_back(std::move(key_),
                                                                          std::move(value));
    return &members.back().second;
  }
  bool add(Json value) {
    put(std::move(value));
    return true;
  }
  bool open(Json value) {
    if (open_.size() == kMaxJsonDepth) {
      return fail_at(offset() - 1, fmt::format("at most {} levels of nesting", kMaxJsonDepth),
                     "more");
    }
    open_.push_back(put(std::move(value)));
    return true;
  }
  bool fail_at(std::size_t offset, std::string expectation, std::string finding) {
    error_offset_ = offset;
    error_.expectation = std::move(expectation);
    error_.finding = std::move(finding);
    return false;
  }

  std::string_view text_;
  const char** furthest_;
  Json root_;
  std::vector<Json*> open_;
  std::vector<std::unordered_set<std::string>> keys_;  // of each open object
  std::string key_;
  std::size_t error_offset_ = 0;
  Error error_;
};

// "12:5": line and column in characters of the byte at `offset`.
std::string line_and_column(std::string_view text, std::size_t offset, std::size_t first_line) {
  const std::string_view before = text.substr(0, std::min(offset, text.size()));
  const auto lines = static_cast<std::size_t>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t newline = before.rfind('\n');
  const std::string_view line =
      newline == std::string_view::npos ? before : before.substr(newline + 1);
  const auto characters = std::count_if(line.begin(), line.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0U) != 0x80U;  // not a continuation byte
  });
  return fmt::format("{}:{}", first_line + lines, characters + 1);
}

}  // namespace

Result<Json> parse_json(std::string_view text, std::string_view file, Fault fault,
                        std::size_t first_line) {
  const char* furthest = text.data();
  Builder builder(text, &furthest);
  const CountingIterator begin(text.data(), &furthest);
  const CountingIterator end(text.data() + text.size(), &furthest);
  if (Json::sax_parse(begin, end, &builder)) return builder.take();
  Error error = builder.error();
  error.fault = fault;
  error.place = std::string(file) + ":" + line_and_column(text, builder.error_offset(), first_line);
  return fail(std::move(error));
}

}  // namespace judge
