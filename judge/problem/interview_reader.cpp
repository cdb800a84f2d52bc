#include "judge/problem/interview_reader.h"

#include <fmt/format.h>

#include "judge/problem/text_reader.h"

namespace judge {
namespace {

constexpr std::int64_t kMaxMinutes = 240;
constexpr std::int64_t kMaxLevel = 10;

Result<Question> read_question(const JsonReader& json) {
  JUDGE_TRY(json.object({"q", "a"}));
  Question question;
  JUDGE_TRY_ASSIGN(const JsonReader q, json.member("q"));
  JUDGE_TRY_ASSIGN(question.question, read_text(q));
  JUDGE_TRY_ASSIGN(const JsonReader a, json.member("a"));
  JUDGE_TRY_ASSIGN(question.answer, read_text(a));
  return question;
}

Result<Hint> read_hint(const JsonReader& json, int level_before) {
  JUDGE_TRY(json.object({"level", "en", "zh"}));
  Hint hint;
  JUDGE_TRY_ASSIGN(const JsonReader level, json.member("level"));
  JUDGE_TRY_ASSIGN(const std::int64_t number, level.integer(1, kMaxLevel));
  hint.level = static_cast<int>(number);
  if (hint.level != level_before && hint.level != level_before + 1) {
    return level.expected(fmt::format("hints in rising levels from 1: {} here", level_before + 1));
  }
  JUDGE_TRY_ASSIGN(const JsonReader en, json.member("en"));
  JUDGE_TRY_ASSIGN(hint.text.en, en.nonempty_string());
  JUDGE_TRY_ASSIGN(const JsonReader zh, json.member("zh"));
  JUDGE_TRY_ASSIGN(hint.text.zh, zh.nonempty_string());
  return hint;
}

}  // namespace

Result<InterviewNotes> read_interview(const JsonReader& json) {
  JUDGE_TRY(json.object({"minutes", "clarify", "hints"}));
  InterviewNotes notes;
  JUDGE_TRY_ASSIGN(const JsonReader minutes, json.member("minutes"));
  JUDGE_TRY_ASSIGN(const std::int64_t number, minutes.integer(1, kMaxMinutes, "whole minutes"));
  notes.minutes = static_cast<int>(number);
  JUDGE_TRY_ASSIGN(const JsonReader clarify, json.member("clarify"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> questions, clarify.elements());
  for (const JsonReader& reader : questions) {
    JUDGE_TRY_ASSIGN(Question question, read_question(reader));
    notes.clarify.push_back(std::move(question));
  }
  JUDGE_TRY_ASSIGN(const JsonReader hints, json.member("hints"));
  JUDGE_TRY_ASSIGN(const std::vector<JsonReader> readers, hints.elements());
  for (const JsonReader& reader : readers) {
    const int level_before = notes.hints.empty() ? 0 : notes.hints.back().level;
    JUDGE_TRY_ASSIGN(Hint hint, read_hint(reader, level_before));
    notes.hints.push_back(std::move(hint));
  }
  return notes;
}

}  // namespace judge
