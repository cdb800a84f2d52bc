#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <limits>
#include <nlohmann/json.hpp>

#include "judge/base/json.h"

namespace judge {
namespace {

constexpr std::size_t kFindingBytes = 80;

// RFC 6901 escapes, and control characters as JSON writes them, so that a hostile key cannot break
// the line of a message.
std::string pointer_step(std::string_view step) {
  std::string escaped;
  for (const char c : step) {
    if (c == '~') {
      escaped += "~0";
    } else if (c == '/') {
      escaped += "~1";
    } else if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f) {
      escaped += fmt::format("\\u{:04x}", static_cast<unsigned char>(c));
    } else {
      escaped += c;
    }
  }
  return escaped;
}

std::string dumped(const Json& value) {
  return value.dump(-1, ' ', false, Json::error_handler_t::replace);
}

bool is_blank(std::string_view text) {
  return text.find_first_not_of(" \t\r\n\f\v") == std::string_view::npos;
}

}  // namespace

std::string excerpt(const Json& value, std::size_t max_bytes) {
  std::string text = dumped(value);
  if (text.size() <= max_bytes) return text;
  std::size_t cut = max_bytes;
  while (cut > 0 && (static_cast<unsigned char>(text[cut]) & 0xC0U) == 0x80U) --cut;
  const std::size_t more = text.size() - cut;
  text.resize(cut);
  return text + fmt::format("… ({} more bytes)", more);
}

JsonReader::JsonReader(const Json& value, std::string file, Fault fault)
    : value_(&value), file_(std::move(file)), fault_(fault) {}

std::string JsonReader::place() const { return pointer_.empty() ? file_ : file_ + " " + pointer_; }

tl::unexpected<Error> JsonReader::expected(std::string expectation, std::string fix) const {
  return fail(
      {fault_, place(), std::move(expectation), excerpt(*value_, kFindingBytes), std::move(fix)});
}

tl::unexpected<Error> JsonReader::wrong(std::string finding, std::string fix) const {
  return fail({fault_, place(), "", std::move(finding), std::move(fix)});
}

JsonReader JsonReader::at(const Json& part, std::string_view step) const {
  JsonReader reader(part, file_, fault_);
  reader.pointer_ = pointer_ + "/" + pointer_step(step);
  return reader;
}

Result<void> JsonReader::object(std::initializer_list<std::string_view> known) const {
  return object_of({known.begin(), known.end()});
}

Result<void> JsonReader::object_of(const std::vector<std::string>& known) const {
  if (!value_->is_object()) return expected("an object");
  for (const auto& [key, part] : value_->items()) {
    if (std::find(known.begin(), known.end(), key) != known.end()) continue;
    const std::optional<std::string> meant = did_you_mean(key, known);
    std::string finding = "unknown key " + excerpt(Json(key), kFindingBytes);
    if (meant) {
      finding += fmt::format("; did you mean \"{}\"?", *meant);
    } else if (known.empty()) {
      finding += "; none is known here";
    } else {
      finding += fmt::format("; known keys: {}", fmt::join(known, ", "));
    }
    return fail({fault_, at(part, key).place(), "", std::move(finding), ""});
  }
  return {};
}

bool JsonReader::has(std::string_view key) const {
  return value_->is_object() && value_->find(key) != value_->end();
}

Result<JsonReader> JsonReader::member(std::string_view key) const {
  if (!value_->is_object()) return expected("an object");
  const auto found = value_->find(key);
  if (found != value_->end()) return at(*found, key);
  return fail({fault_, place(), fmt::format("a key \"{}\"", key), "none", ""});
}

std::optional<JsonReader> JsonReader::optional(std::string_view key) const {
  if (!value_->is_object()) return std::nullopt;
  const auto found = value_->find(key);
  if (found == value_->end()) return std::nullopt;
  return at(*found, key);
}

Result<std::vector<JsonReader>> JsonReader::elements() const {
  if (!value_->is_array()) return expected("an array");
  std::vector<JsonReader> readers;
  readers.reserve(value_->size());
  for (std::size_t i = 0; i < value_->size(); ++i) {
    readers.push_back(at((*value_)[i], std::to_string(i)));
  }
  return readers;
}

Result<std::vector<std::pair<std::string, JsonReader>>> JsonReader::members() const {
  if (!value_->is_object()) return expected("an object");
  std::vector<std::pair<std::string, JsonReader>> readers;
  readers.reserve(value_->size());
  for (const auto& [key, part] : value_->items()) readers.emplace_back(key, at(part, key));
  return readers;
}

Result<bool> JsonReader::boolean() const {
  if (!value_->is_boolean()) return expected("true or false");
  return value_->get<bool>();
}

Result<std::int64_t> JsonReader::integer(std::int64_t min, std::int64_t max, std::string_view what,
                                         std::string fix) const {
  const bool too_large = value_->is_number_unsigned() &&
                         value_->get<std::uint64_t>() >
                             static_cast<std::uint64_t>(std::numeric_limits<std::int64_t>::max());
  if (value_->is_number_integer() && !too_large) {
    const auto number = value_->get<std::int64_t>();
    if (number >= min && number <= max) return number;
  }
  const std::string_view kind = what.empty() ? "a whole number" : what;
  if (!value_->is_number_integer() && !what.empty()) {
    return expected(std::string(what), std::move(fix));
  }
  return expected(fmt::format("{} from {} to {}", kind, min, max), std::move(fix));
}

Result<double> JsonReader::number() const {
  if (!value_->is_number()) return expected("a number");
  return value_->get<double>();
}

Result<std::string> JsonReader::string() const {
  if (!value_->is_string()) return expected("a string");
  return value_->get<std::string>();
}

Result<std::string> JsonReader::nonempty_string() const {
  JUDGE_TRY_ASSIGN(std::string text, string());
  if (is_blank(text)) return expected("a string that is not empty");
  return text;
}

Result<std::vector<std::string>> JsonReader::strings() const {
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> parts, elements());
  std::vector<std::string> texts;
  texts.reserve(parts.size());
  for (const JsonReader& part : parts) {
    JUDGE_TRY_ASSIGN(std::string text, part.string());
    texts.push_back(std::move(text));
  }
  return texts;
}

Result<std::string> JsonReader::word(const std::vector<std::string>& known) const {
  if (value_->is_string()) {
    const auto text = value_->get<std::string>();
    if (std::find(known.begin(), known.end(), text) != known.end()) return text;
    if (const auto meant = did_you_mean(text, known)) {
      return expected(fmt::format("one of {}", fmt::join(known, ", ")),
                      excerpt(Json(*meant), kFindingBytes));
    }
  }
  return expected(fmt::format("one of {}", fmt::join(known, ", ")));
}

}  // namespace judge
