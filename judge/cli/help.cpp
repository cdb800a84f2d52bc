#include "judge/cli/help.h"

namespace judge::cli {

HelpFormatter::HelpFormatter() { label("REQUIRED", ""); }

std::string HelpFormatter::make_usage(const CLI::App* app, std::string /*name*/) const {
  std::string text = "Usage: judge";
  if (app->get_parent() != nullptr) text += " " + app->get_name();
  text += " [OPTIONS]";
  for (const CLI::Option* option :
       app->get_options([](const CLI::Option* o) { return o->get_positional(); })) {
    const std::string& words = option->get_type_name();
    text += option->get_required() ? " " + words : " [" + words + "]";
  }
  if (app->get_parent() == nullptr) text += " COMMAND";
  return text + "\n";
}

std::string HelpFormatter::make_footer(const CLI::App* app) const {
  const std::string& text = app->get_footer();
  return text.empty() ? "" : text + "\n";
}

std::string HelpFormatter::make_option_name(const CLI::Option* option, bool is_positional) const {
  // The type's name says what to type in its place.
  return is_positional ? "" : CLI::Formatter::make_option_name(option, is_positional);
}

}  // namespace judge::cli
