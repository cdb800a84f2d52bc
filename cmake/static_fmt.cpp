// The part of {fmt} that is otherwise in its shared library, compiled into the program: Debian has
// no static library of it, and a program that needs none of C++'s shared libraries starts in two
// thirds of the time (cmake/quick_start.cmake).
#include <fmt/format-inl.h>

namespace fmt::detail {
template FMT_API auto thousands_sep_impl(locale_ref) -> thousands_sep_result<char>;
template FMT_API auto decimal_point_impl(locale_ref) -> char;
}  // namespace fmt::detail
