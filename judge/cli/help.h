#pragma once

#include <CLI/CLI.hpp>

namespace judge::cli {

// CLI11's help with the words people type: "judge submit [OPTIONS] [P] FILE".
class HelpFormatter : public CLI::Formatter {
 public:
  HelpFormatter();
  std::string make_usage(const CLI::App* app, std::string name) const override;
  std::string make_footer(const CLI::App* app) const override;
  std::string make_option_name(const CLI::Option* option, bool is_positional) const override;
};

}  // namespace judge::cli
