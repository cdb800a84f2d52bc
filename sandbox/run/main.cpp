// judge-box-run: what `judge-box run …` executes. One program, one box, one report.
#include <fstream>
#include <iostream>
#include <iterator>

#include "sandbox/run/options.h"
#include "sandbox/run/report.h"

namespace judge::sandbox {
namespace {

constexpr int kNotFinished = 1;
constexpr int kFault = 3;
constexpr int kMissing = 4;
constexpr std::uint64_t kMostTaken = kGiB;

int give_up(const Error& error) {
  std::cerr << "judge-box run: " << error.message() << "\n";
  return error.fault == Fault::missing ? kMissing : kFault;
}

Result<void> put(Box& box, const Put& file) {
  std::ifstream in(file.host, std::ios::binary);
  const std::string content(std::istreambuf_iterator<char>(in), {});
  if (!in.good() && !in.eof())
    return fail({Fault::judge, file.host, "a file that can be read", "none", ""});
  std::error_code error;
  const auto mode = std::filesystem::status(file.host, error).permissions();
  const bool executable = (mode & std::filesystem::perms::owner_exec) != std::filesystem::perms{};
  return box.put_file(file.name, content, executable);
}

Result<void> write(const std::string& path, const std::string& content) {
  std::ofstream out(path, std::ios::binary);
  out << content << std::flush;
  if (!out) return fail({Fault::judge, path, "a file that can be written", "none", ""});
  return {};
}

Result<RunResult> run(Box& box, const RunOptions& options) {
  for (const Put& file : options.puts) JUDGE_TRY(put(box, file));
  JUDGE_TRY_ASSIGN(RunResult result, box.run(options.request));
  if (!options.stdout_file.empty()) JUDGE_TRY(write(options.stdout_file, result.stdout_bytes));
  if (!options.stderr_file.empty()) JUDGE_TRY(write(options.stderr_file, result.stderr_bytes));
  for (const Put& file : options.takes) {
    JUDGE_TRY_ASSIGN(const std::string content, box.take_file(file.name, kMostTaken));
    JUDGE_TRY(write(file.host, content));
  }
  return result;
}

int run_program(int argc, char** argv) {
  int exit = -1;
  const RunOptions options = parse_options(argc, argv, exit);
  if (exit >= 0) return exit;
  clean_leftovers();
  auto box = Box::open(options.config);
  if (!box) return give_up(box.error());
  const auto result = run(*box, options);
  if (!result) return give_up(result.error());
  std::cout << report(*result, box->isolation(), options.stdout_file.empty(),
                      options.stderr_file.empty())
            << std::endl;
  if (!std::cout) return kFault;
  return reason_of(*result) == "finished" ? 0 : kNotFinished;
}

}  // namespace
}  // namespace judge::sandbox

int main(int argc, char** argv) { return judge::sandbox::run_program(argc, argv); }
