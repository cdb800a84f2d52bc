#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "judge/judging/judgement.h"
#include "judge/judging/session.h"
#include "judge/languages/language.h"
#include "judge/report/words.h"

// Judgements and the like → bytes. No printing. Hostile text is escaped here (escape.h).
namespace judge::report {

// How much of a judgement's cases the text shows.
enum class Detail {
  failing,  // the first failing one
  listed,   // a line for each, and the person's own in full
  full,     // every case in full
};

struct TextOptions {
  bool color = false;
  int width = 80;  // columns, for wrapping and differences
  Ui ui = Ui::en;
  bool unicode = true;  // the terminal shows braille
  Detail detail = Detail::failing;
};

[[nodiscard]] std::string judgement_text(const Judgement& judgement, const Problem& problem,
                                         const TextOptions& options);
[[nodiscard]] std::string judgement_json(const Judgement& judgement);  // schema judge.report/1

// A reference submission, verified or not.
struct VerificationRow {
  Verification verification;
  std::string language;                // id
  std::optional<std::string> skipped;  // why it was not judged
  std::optional<Error> error;          // it could not be judged

  [[nodiscard]] bool matches() const { return !skipped && !error && verification.as_expected(); }
};

// Detail::full: every row, else only the ones that do not match.
[[nodiscard]] std::string verification_text(const std::vector<VerificationRow>& rows,
                                            const TextOptions& options);
[[nodiscard]] std::string verification_json(const std::vector<VerificationRow>& rows);
[[nodiscard]] std::string verification_junit(const std::vector<VerificationRow>& rows);
// "✗ max-subarray wrong_answer/off-by-one.go: expected wrong_answer, got accepted"; one line.
[[nodiscard]] std::string verification_line(const VerificationRow& row, const TextOptions& options);

// A folder of a catalog that cannot be read as a problem.
struct BrokenProblem {
  std::string slug;
  Error error;
};

[[nodiscard]] std::string list_text(const std::vector<Problem>& problems,
                                    const TextOptions& options);
[[nodiscard]] std::string list_json(const std::vector<Problem>& problems,
                                    const std::vector<BrokenProblem>& broken);

struct ShowChoice {
  int hints = 0;                       // how many of the problem's hints to give away
  const Language* language = nullptr;  // show the empty solution in this one; in JSON null is all
};
[[nodiscard]] std::string show_text(const Problem& problem, const ShowChoice& choice,
                                    const TextOptions& options);
[[nodiscard]] std::string show_json(const Problem& problem, const ShowChoice& choice);

// What `judge start` made.
struct Started {
  struct File {
    std::string name;
    bool written = false;  // false: it was there already
  };
  std::string problem;
  std::string language;  // id
  std::string folder;
  std::string solution;  // a file's name
  std::vector<File> files;
};
[[nodiscard]] std::string started_text(const Started& started, const TextOptions& options);
[[nodiscard]] std::string started_json(const Started& started);

// What `judge doctor` found on this machine.
struct Health {
  struct Language {
    std::string id;
    std::string name;
    std::string version;         // "g++ 12.2.0"
    std::optional<Error> error;  // its toolchain is missing
  };
  struct CatalogFolder {
    std::string path;
    int problems = 0;
    std::vector<BrokenProblem> broken;
    std::optional<Error> error;
  };
  struct Cache {
    std::string path;
    bool writable = false;
    std::uint64_t bytes = 0;
    std::string message;  // why it is not writable
  };
  sandbox::Isolation isolation;
  std::vector<Language> languages;
  std::vector<CatalogFolder> catalogs;
  Cache cache;

  // Submissions can be judged here, in at least one language.
  [[nodiscard]] bool usable() const;
};
[[nodiscard]] std::string health_text(const Health& health, const TextOptions& options);
[[nodiscard]] std::string health_json(const Health& health);

// An error for a person, escaped: "judge: <message>".
[[nodiscard]] std::string error_text(const Error& error, const TextOptions& options);

}  // namespace judge::report
