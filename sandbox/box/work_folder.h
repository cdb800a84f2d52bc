#pragma once

namespace judge::box {

// Removes a folder and all in it, however deep and whatever the modes of what a program made there.
// Follows no link. False where something stayed. Allocates nothing: judge-box uses it as well as
// the library.
bool remove_tree(const char* folder);

}  // namespace judge::box
