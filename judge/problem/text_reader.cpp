#include "judge/problem/text_reader.h"

#include "judge/problem/names.h"

namespace judge {

Result<Text> read_text(const JsonReader& json) {
  JUDGE_TRY(json.object({"en", "zh"}));
  Text text;
  JUDGE_TRY_ASSIGN(const JsonReader en, json.member("en"));
  JUDGE_TRY_ASSIGN(text.en, en.nonempty_string());
  JUDGE_TRY_ASSIGN(const JsonReader zh, json.member("zh"));
  JUDGE_TRY_ASSIGN(text.zh, zh.nonempty_string());
  return text;
}

Result<std::string> read_slug(const JsonReader& json) {
  JUDGE_TRY_ASSIGN(std::string slug, json.string());
  if (!is_slug(slug)) return json.expected(std::string(kSlugWords));
  return slug;
}

Result<std::string> read_slug_member(const JsonReader& json, std::string_view key) {
  JUDGE_TRY_ASSIGN(const JsonReader reader, json.member(key));
  return read_slug(reader);
}

}  // namespace judge
