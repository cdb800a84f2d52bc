#include "sandbox/outside_paths.h"

#include <algorithm>

namespace judge::sandbox {

namespace {

bool begins_path(std::string_view text, std::size_t at) {
  const auto before = text.substr(0, at);
  const auto separator = before.find_last_of("=:,@ ");
  return before.substr(separator == std::string_view::npos ? 0 : separator + 1).find('/') ==
         std::string_view::npos;
}

bool ends_name(std::string_view text, std::size_t at) {
  return at == text.size() || std::string_view("/:, \"'").find(text[at]) != std::string_view::npos;
}

}  // namespace

OutsidePaths::OutsidePaths(const std::filesystem::path& folder, const std::vector<Mount>& mounts) {
  places_ = {{"/work", folder / "work"}, {"/tmp", folder / "work/tmp"}};
  for (const auto& mount : mounts)
    if (mount.host != mount.inside) places_.emplace_back(mount.inside, mount.host);
}

std::string OutsidePaths::outside(std::string_view text) const {
  std::string result;
  for (std::size_t at = 0; at < text.size();) {
    const auto found = std::find_if(places_.begin(), places_.end(), [&](const auto& place) {
      return text.substr(at).starts_with(place.first) && ends_name(text, at + place.first.size()) &&
             begins_path(text, at);
    });
    if (found == places_.end()) {
      result += text[at++];
    } else {
      result += found->second;
      at += found->first.size();
    }
  }
  return result;
}

std::string OutsidePaths::inside(std::string_view text) const {
  std::string result(text);
  // The longest first: one may lie in another.
  auto places = places_;
  std::sort(places.begin(), places.end(),
            [](const auto& a, const auto& b) { return a.second.size() > b.second.size(); });
  for (const auto& [inside, outside] : places) {
    if (inside == "/tmp") continue;  // a link to /work/tmp
    for (std::size_t at = 0; (at = result.find(outside, at)) != std::string::npos;
         at += inside.size())
      result.replace(at, outside.size(), inside);
  }
  return result;
}

}  // namespace judge::sandbox
