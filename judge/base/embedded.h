#pragma once

#include <optional>
#include <string_view>
#include <vector>

// Real source files put into the binary at build time (cmake/embed.cmake): the language folders.
namespace judge {

struct EmbeddedFile {
  std::string_view path;  // relative: "cpp/language.json", "go/harness/wire.go"
  std::string_view content;
};

// All embedded files, in a fixed order.
[[nodiscard]] std::vector<EmbeddedFile> embedded_files();

// The file of that path, if embedded.
[[nodiscard]] std::optional<std::string_view> embedded_file(std::string_view path);

}  // namespace judge
