#include <algorithm>
#include <numeric>

#include "judge/base/json.h"

namespace judge {
namespace {

constexpr std::size_t kLongestWord = 64;  // longer words are no slips of the finger

// Insertions, deletions, substitutions and swaps of neighbours that turn a into b.
// Source: optimal string alignment (Damerau 1964; Wagner and Fischer 1974).
std::size_t edit_distance(std::string_view a, std::string_view b) {
  std::vector<std::size_t> before(b.size() + 1);
  std::vector<std::size_t> last(b.size() + 1);
  std::vector<std::size_t> row(b.size() + 1);
  std::iota(last.begin(), last.end(), std::size_t{0});
  for (std::size_t i = 1; i <= a.size(); ++i) {
    row[0] = i;
    for (std::size_t j = 1; j <= b.size(); ++j) {
      const std::size_t change = a[i - 1] == b[j - 1] ? 0 : 1;
      row[j] = std::min({last[j] + 1, row[j - 1] + 1, last[j - 1] + change});
      if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1]) {
        row[j] = std::min(row[j], before[j - 2] + 1);
      }
    }
    before.swap(last);
    last.swap(row);
  }
  return last[b.size()];
}

// "time" for "time_ms": the one known word that begins with it.
std::optional<std::string> only_longer_form(std::string_view word,
                                            const std::vector<std::string>& known) {
  constexpr std::size_t kShortest = 3;
  std::optional<std::string> longer;
  if (word.size() < kShortest) return longer;
  for (const std::string& candidate : known) {
    if (!candidate.starts_with(word)) continue;
    if (longer) return std::nullopt;
    longer = candidate;
  }
  return longer;
}

}  // namespace

std::optional<std::string> did_you_mean(std::string_view word,
                                        const std::vector<std::string>& known) {
  if (word.size() > kLongestWord) return std::nullopt;
  std::optional<std::string> nearest;
  std::size_t nearest_distance = std::max<std::size_t>(word.size() / 3, 1) + 1;
  for (const std::string& candidate : known) {
    if (candidate.size() > kLongestWord) continue;
    const std::size_t distance = edit_distance(word, candidate);
    // Every letter changed is another word ("n" is no slip for "q").
    if (distance < nearest_distance && distance < std::max(word.size(), candidate.size())) {
      nearest = candidate;
      nearest_distance = distance;
    }
  }
  return nearest ? nearest : only_longer_form(word, known);
}

}  // namespace judge
