#include <nlohmann/json.hpp>

#include "judge/base/json.h"
#include "judge/languages/parse.h"

namespace judge {
namespace {

// Listens to a language.json until its "extensions" are over.
class ExtensionsListener : public nlohmann::json_sax<Json> {
 public:
  bool null() override { return true; }
  bool boolean(bool) override { return true; }
  bool number_integer(std::int64_t) override { return true; }
  bool number_unsigned(std::uint64_t) override { return true; }
  bool number_float(double, const std::string&) override { return true; }
  bool binary(Json::binary_t&) override { return true; }
  bool string(std::string& value) override {
    if (wanted()) extensions_.push_back(std::move(value));
    return true;
  }
  bool start_object(std::size_t) override { return open(); }
  bool key(std::string& key) override {
    if (depth_ == 1) key_ = std::move(key);
    return true;
  }
  bool end_object() override { return close(); }
  bool start_array(std::size_t) override { return open(); }
  bool end_array() override {
    const bool over = wanted();
    return close() && !over;
  }
  bool parse_error(std::size_t, const std::string&, const nlohmann::json::exception&) override {
    return false;
  }

  std::vector<std::string> take() { return std::move(extensions_); }

 private:
  [[nodiscard]] bool wanted() const { return depth_ == 2 && key_ == "extensions"; }
  bool open() {
    ++depth_;
    return true;
  }
  bool close() {
    --depth_;
    return true;
  }

  int depth_ = 0;
  std::string key_;  // of the outermost object
  std::vector<std::string> extensions_;
};

}  // namespace

std::vector<std::string> read_extensions(std::string_view language_json) {
  ExtensionsListener listener;
  Json::sax_parse(language_json, &listener);
  return listener.take();
}

}  // namespace judge
