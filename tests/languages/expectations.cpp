#include "expectations.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <iostream>
#include <nlohmann/json.hpp>

#include "judge/base/files.h"
#include "judge/problem/loader.h"
#include "judge/problem/signature_reader.h"

namespace judge::testing {
namespace {

namespace fs = std::filesystem;

template <class T>
T checked(Result<T> result) {
  if (result) return std::move(*result);
  std::cerr << result.error().message() << '\n';
  std::exit(1);
}

void checked(Result<void> result) {
  if (result) return;
  std::cerr << result.error().message() << '\n';
  std::exit(1);
}

std::optional<std::string> text(const JsonReader& json, std::string_view key) {
  const auto member = json.optional(key);
  return member ? std::optional(checked(member->string())) : std::nullopt;
}

std::optional<std::int64_t> number(const JsonReader& json, std::string_view key) {
  const auto member = json.optional(key);
  return member ? std::optional(checked(member->integer(0, 1'000'000))) : std::nullopt;
}

std::vector<std::string> words(const JsonReader& json, std::string_view key) {
  const auto member = json.optional(key);
  return member ? checked(member->strings()) : std::vector<std::string>();
}

ExpectedException read_exception(const JsonReader& json) {
  checked(json.object({"kind", "type", "message", "line", "signal", "exits"}));
  return {text(json, "kind").value_or("error"),
          text(json, "type"),
          text(json, "message"),
          number(json, "line"),
          number(json, "signal"),
          number(json, "exits")};
}

ExpectedEvents read_events(const JsonReader& json) {
  checked(json.object({"invokes", "responses", "notes", "stuck"}));
  const auto stuck = json.optional("stuck");
  return {number(json, "invokes").value_or(0), number(json, "responses").value_or(0),
          words(json, "notes"), stuck && checked(stuck->boolean())};
}

CaseExpectation read_case(const JsonReader& json, const Signature& signature) {
  checked(json.object(
      {"input", "output", "exception", "events", "signal", "exits", "stdout", "stderr"}));
  CaseExpectation one;
  one.input = checked(input_from_json(checked(json.member("input")), signature));
  if (const auto output = json.optional("output")) one.output = output->raw().dump();
  if (const auto exception = json.optional("exception")) one.exception = read_exception(*exception);
  if (const auto events = json.optional("events")) one.events = read_events(*events);
  one.ends_by_signal = number(json, "signal");
  one.exits = number(json, "exits");
  one.stdout_bytes = text(json, "stdout");
  one.stderr_text = text(json, "stderr");
  return one;
}

Expectation read_row(const JsonReader& json, const JsonReader& signatures,
                     const std::string& language) {
  checked(json.object(
      {"name", "source", "signature", "diagnostics", "silent", "unusable", "memory_mib", "cases"}));
  Expectation row;
  row.language = language;
  row.name = checked(checked(json.member("name")).nonempty_string());
  row.source = checked(checked(json.member("source")).nonempty_string());
  const std::string signature = checked(checked(json.member("signature")).nonempty_string());
  row.signature = checked(read_signature(checked(signatures.member(signature))));
  row.diagnostics = words(json, "diagnostics");
  row.silent = words(json, "silent");
  row.unusable = text(json, "unusable");
  row.memory_mib = number(json, "memory_mib").value_or(row.memory_mib);
  if (const auto cases = json.optional("cases")) {
    for (const JsonReader& one : checked(cases->elements())) {
      row.cases.push_back(read_case(one, row.signature));
    }
  }
  return row;
}

void read_table(const fs::path& folder, std::vector<Expectation>& rows) {
  const fs::path path = folder / "expectations.json";
  const std::string table = checked(read_file(path, 1 << 20, Fault::judge));
  const Json json = checked(parse_json(table, path.string(), Fault::judge));
  const JsonReader reader(json, path.string(), Fault::judge);
  checked(reader.object({"signatures", "tests"}));
  const JsonReader signatures = checked(reader.member("signatures"));
  for (const JsonReader& row : checked(checked(reader.member("tests")).elements())) {
    rows.push_back(read_row(row, signatures, folder.filename()));
  }
}

}  // namespace

void PrintTo(const Expectation& row, std::ostream* out) {
  *out << row.language << ": " << row.name;
}

std::vector<Expectation> all_expectations() {
  std::vector<fs::path> folders;
  for (const auto& entry : fs::directory_iterator(LANGUAGE_TABLES)) {
    if (fs::exists(entry.path() / "expectations.json")) folders.push_back(entry.path());
  }
  std::ranges::sort(folders);
  std::vector<Expectation> rows;
  for (const fs::path& folder : folders) read_table(folder, rows);
  return rows;
}

}  // namespace judge::testing
