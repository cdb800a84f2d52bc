#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/session.h"

// Judgements → bytes. No printing. Hostile text is escaped here (escape.h).
namespace judge::report {

struct TextOptions {
  bool color = false;
  int width = 80;              // columns, for wrapping and diffs
  std::string language = "en"; // "en" or "zh": the words of the report
  bool verbose = false;        // every case, not only the failing one
};

[[nodiscard]] std::string judgement_text(const Judgement& judgement, const Problem& problem,
                                         const TextOptions& options);
[[nodiscard]] std::string judgement_json(const Judgement& judgement);  // schema judge.report/1

[[nodiscard]] std::string verification_text(const std::vector<Verification>& rows,
                                            const TextOptions& options);
[[nodiscard]] std::string verification_json(const std::vector<Verification>& rows);
[[nodiscard]] std::string verification_junit(const std::vector<Verification>& rows);

}  // namespace judge::report
