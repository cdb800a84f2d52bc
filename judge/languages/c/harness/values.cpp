#include <cstdarg>
#include <cstdio>

#include "bridge.h"
#include "counting.h"
#include "harness.h"

// The values of docs/protocol.md as C has them: an array is a pointer with a count beside it, an
// array of arrays is a pointer to rows with a count for each. Arguments live where the nodes live
// (allocate_node): the submission may free them, or not.
namespace judge_harness {
namespace {

constexpr long long kMostElements = 1 << 28;  // of one array: more is an uninitialised size

[[noreturn]] [[gnu::format(printf, 1, 2)]] void invalid(const char* format, ...) {
  InvalidValue value{};
  va_list arguments;
  va_start(arguments, format);
  std::vsnprintf(value.message, sizeof value.message, format, arguments);
  va_end(arguments);
  throw value;
}

// One element of each base type.
template <Base base>
struct Element {
  using type = typename ScalarOnWire<base>::type;  // the same bytes in C
};
template <>
struct Element<Base::string> {
  using type = char*;
};
template <>
struct Element<Base::list> {
  using type = judge_list_node*;
};
template <>
struct Element<Base::tree> {
  using type = judge_tree_node*;
};

template <Base base>
constexpr bool is_plain = base != Base::string&& base != Base::list&& base != Base::tree;

char* read_text(Reader& in) {
  const auto count = in.scalar<std::uint32_t>();
  const char* bytes = in.take(count);
  char* text = static_cast<char*>(allocate_node(std::size_t{count} + 1));
  std::memcpy(text, bytes, count);
  text[count] = '\0';
  return text;
}

template <Base base>
void read_element(Reader& in, typename Element<base>::type& value) {
  if constexpr (base == Base::string) {
    value = read_text(in);
  } else {
    Codec<base, 0>::read(in, value);
  }
}

template <Base base>
typename Element<base>::type* read_array(Reader& in, int& count) {
  using T = typename Element<base>::type;
  count = static_cast<int>(in.scalar<std::uint32_t>());
  const auto size = static_cast<std::size_t>(count);
  if constexpr (is_plain<base>) {
    const char* bytes = in.take(size * sizeof(T));
    // A row of characters may be read as a string.
    auto* array = static_cast<T*>(allocate_node(size * sizeof(T) + (sizeof(T) == 1)));
    std::memcpy(array, bytes, size * sizeof(T));
    if constexpr (sizeof(T) == 1) array[size] = 0;
    return array;
  } else {
    auto* array = static_cast<T*>(allocate_node(size * sizeof(T)));
    for (std::size_t i = 0; i < size; ++i) read_element<base>(in, array[i]);
    return array;
  }
}

template <Base base>
void read_rows(Reader& in, void* value, judge_sizes sizes) {
  const auto count = in.scalar<std::uint32_t>();
  auto** rows = static_cast<typename Element<base>::type**>(allocate_node(count * sizeof(void*)));
  auto* counts = static_cast<int*>(allocate_node(count * sizeof(int)));
  for (std::uint32_t i = 0; i < count; ++i) rows[i] = read_array<base>(in, counts[i]);
  std::memcpy(value, &rows, sizeof rows);
  *sizes.count = static_cast<int>(count);
  *sizes.counts = counts;
}

template <Base base>
void write_element(Buffer& out, const typename Element<base>::type& value) {
  if constexpr (base == Base::string) {
    if (value == nullptr) invalid("NULL was returned in place of a string");
    note_result(value);
    Codec<base, 0>::write(out, std::string_view(value));
  } else {
    Codec<base, 0>::write(out, value);
  }
}

template <Base base>
void write_array(Buffer& out, const typename Element<base>::type* array, int count) {
  using T = typename Element<base>::type;
  note_result(array);
  out.append_scalar(count);
  if constexpr (is_plain<base>) {
    out.append(array, static_cast<std::size_t>(count) * sizeof(T));
  } else {
    for (int i = 0; i < count; ++i) write_element<base>(out, array[i]);
  }
}

void check_size(long long count, const char* of) {
  if (count < 0 || count > kMostElements) invalid("%s is %lld", of, count);
}

template <Base base>
void write_rows(Buffer& out, const void* value, judge_sizes sizes) {
  using T = typename Element<base>::type;
  T* const* rows = nullptr;
  std::memcpy(&rows, value, sizeof rows);
  const int count = *sizes.count;
  const int* counts = *sizes.counts;
  if (count > 0 && counts == nullptr)
    invalid("*returnSize is %d, but *returnColumnSizes was not set", count);
  note_result(rows);
  note_result(counts);
  out.append_scalar(count);
  for (int i = 0; i < count; ++i) {
    char of[64];
    std::snprintf(of, sizeof of, "(*returnColumnSizes)[%d]", i);
    check_size(counts[i], of);
    if (rows[i] == nullptr && counts[i] > 0)
      invalid("row %d is NULL, but %s is %d", i, of, counts[i]);
    write_array<base>(out, rows[i], counts[i]);
  }
}

struct Reading {
  Reader& in;
  void* value;
  judge_sizes sizes;

  template <Base base>
  void operator()(int dimensions) const {
    using T = typename Element<base>::type;
    if (dimensions == 2) return read_rows<base>(in, value, sizes);
    if (dimensions == 0) return read_element<base>(in, *static_cast<T*>(value));
    T* const array = read_array<base>(in, *sizes.count);
    std::memcpy(value, &array, sizeof array);
  }
};

struct Writing {
  Buffer& out;
  const void* value;
  judge_sizes sizes;

  template <Base base>
  void operator()(int dimensions) const {
    using T = typename Element<base>::type;
    if (dimensions == 0) return write_element<base>(out, *static_cast<const T*>(value));
    T* array = nullptr;
    std::memcpy(&array, value, sizeof array);
    const int count = *sizes.count;
    check_size(count, "*returnSize");
    if (array == nullptr && count > 0) invalid("NULL was returned, but *returnSize is %d", count);
    if (dimensions == 2) return write_rows<base>(out, value, sizes);
    write_array<base>(out, array, count);
  }
};

// Calls action.operator()<base>(dimensions) for a type of the wire, "int[][]".
template <class Action>
void for_type(std::string_view type, const Action& action) {
  const int dimensions = static_cast<int>(std::count(type.begin(), type.end(), '['));
  switch (base_of(type.substr(0, type.find('[')))) {
    case Base::boolean:
      return action.template operator()<Base::boolean>(dimensions);
    case Base::int32:
      return action.template operator()<Base::int32>(dimensions);
    case Base::int64:
      return action.template operator()<Base::int64>(dimensions);
    case Base::float64:
      return action.template operator()<Base::float64>(dimensions);
    case Base::character:
      return action.template operator()<Base::character>(dimensions);
    case Base::string:
      return action.template operator()<Base::string>(dimensions);
    case Base::list:
      return action.template operator()<Base::list>(dimensions);
    case Base::tree:
      return action.template operator()<Base::tree>(dimensions);
  }
}

}  // namespace
}  // namespace judge_harness

extern "C" void judge_read(judge_case* pointer, const char* type, void* value, judge_sizes sizes) {
  auto& test = *reinterpret_cast<judge_harness::Case*>(pointer);
  judge_harness::for_type(type, judge_harness::Reading{test.in, value, sizes});
}

extern "C" void judge_write(judge_case* pointer, const char* type, const void* value,
                            judge_sizes sizes) {
  auto& test = *reinterpret_cast<judge_harness::Case*>(pointer);
  judge_harness::for_type(type, judge_harness::Writing{test.out, value, sizes});
}
