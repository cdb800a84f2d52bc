#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "judge/judging/wire.h"
#include "judge/languages/language.h"

namespace judge {

// What a language's run-time said on stderr (hostile) when it ended the process, as the harness
// would have told it; nullopt where no line begins like a message. words.frame has
// no placeholders left. The last message counts: what stands before it the submission may have
// printed.
[[nodiscard]] std::optional<wire::ExceptionFrame> read_last_words(std::string_view stderr_bytes,
                                                                  const CrashWords& words);

// The same stderr with only the submission's frames in what the run-time told after its last
// message; a stack that has none is left out. As it is where the language does not name functions.
[[nodiscard]] std::string without_foreign_frames(std::string_view stderr_bytes,
                                                 const CrashWords& words);

}  // namespace judge
