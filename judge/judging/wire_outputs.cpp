#include <fmt/format.h>

#include <bit>

#include "judge/judging/wire.h"
#include "judge/judging/wire_cursor.h"

// The payload of a RESULT → Values. Hostile bytes: every count is checked against the bytes that
// are really there before anything is allocated for it.
namespace judge::wire {
namespace {

// All elements of one answer together: a Value takes about 40 bytes here where the wire takes one.
constexpr std::size_t kMaxValues = 4 * 1024 * 1024;

class OutputReader {
 public:
  explicit OutputReader(std::string_view payload) : in_(payload) {}

  Value value(Type type) {
    if (type.dimensions > 0) return array(type.element());
    return scalar(type.base);
  }
  void fail(std::string what) {
    if (what_.empty()) what_ = std::move(what);
    in_.fail();
  }
  [[nodiscard]] tl::expected<void, DecodeError> finish() {
    if (in_.failed())
      return tl::unexpected(DecodeError{what_.empty() ? "an answer that is cut short" : what_});
    if (in_.left() > 0)
      return tl::unexpected(
          DecodeError{fmt::format("an answer with {} bytes too many", in_.left())});
    return {};
  }

 private:
  Value array(Type element);
  Value scalar(BaseType base);
  Value list();
  Value tree();
  // A count of elements that take at least `least` bytes each; 0 after failing.
  std::size_t count(std::size_t least);
  Value int32() { return {std::int64_t{static_cast<std::int32_t>(in_.u32())}}; }

  Cursor in_;
  std::size_t values_ = 0;
  std::string what_;
};

// The least bytes one value of the type takes on the wire.
std::size_t least_bytes(Type type) {
  if (type.dimensions > 0) return 4;
  switch (type.base) {
    case BaseType::boolean:
    case BaseType::character:
      return 1;
    case BaseType::int32:
    case BaseType::string:
    case BaseType::list:
    case BaseType::tree:
    case BaseType::json:
      return 4;
    case BaseType::int64:
    case BaseType::float64:
      return 8;
    case BaseType::nothing:
      return 1;  // no array of void exists; 1 keeps the count honest
  }
  return 1;
}

std::size_t OutputReader::count(std::size_t least) {
  const std::size_t n = in_.u32();
  if (n > in_.left() / least) {
    fail(fmt::format("an answer that says {} elements and has not the bytes for them", n));
    return 0;
  }
  values_ += n;
  if (values_ > kMaxValues) {
    fail(fmt::format("an answer of more than {} values", kMaxValues));
    return 0;
  }
  return n;
}

Value OutputReader::array(Type element) {
  const std::size_t n = count(least_bytes(element));
  Values values;
  values.reserve(n);
  for (std::size_t i = 0; i < n && !in_.failed(); ++i) values.push_back(value(element));
  return {std::move(values)};
}

Value OutputReader::list() {
  const std::size_t n = count(4);
  Values values;
  values.reserve(n);
  for (std::size_t i = 0; i < n; ++i) values.push_back(int32());
  return {std::move(values)};
}

// Normalises what a harness might send: no trailing absents, and no child without a parent.
Value OutputReader::tree() {
  const std::size_t n = count(1);
  Values nodes;
  nodes.reserve(n);
  std::size_t places = 1;  // where level order still has room for a node
  for (std::size_t i = 0; i < n && !in_.failed(); ++i) {
    const std::uint8_t present = in_.u8();
    if (present > 1 || places == 0) {
      fail("a tree that is not in level order");
      break;
    }
    places += present == 1 ? 1 : std::size_t{0} - 1;
    nodes.push_back(present == 1 ? int32() : Value{});
  }
  while (!nodes.empty() && std::holds_alternative<std::monostate>(nodes.back().data))
    nodes.pop_back();
  return {std::move(nodes)};
}

Value OutputReader::scalar(BaseType base) {
  switch (base) {
    case BaseType::boolean: {
      const std::uint8_t byte = in_.u8();
      if (byte > 1) fail(fmt::format("a bool of value {}", byte));
      return {byte == 1};
    }
    case BaseType::int32:
      return int32();
    case BaseType::int64:
      return {static_cast<std::int64_t>(in_.u64())};
    case BaseType::float64:
      return {std::bit_cast<double>(in_.u64())};
    case BaseType::character:
      return {std::int64_t{in_.u8()}};
    case BaseType::string:
    case BaseType::json:
      return {std::string(in_.text())};
    case BaseType::list:
      return list();
    case BaseType::tree:
      return tree();
    case BaseType::nothing:
      return {};
  }
  return {};
}

}  // namespace

tl::expected<std::vector<Value>, DecodeError> decode_outputs(std::string_view payload,
                                                             const Input& input,
                                                             const Signature& signature) {
  OutputReader in(payload);
  std::vector<Value> outputs;
  switch (signature.form) {
    case Form::function:
      for (const Output& output : signature.outputs)
        outputs.push_back(
            in.value(output.is_return ? signature.returns : signature.params[output.param].type));
      break;
    case Form::class_sequence:
      outputs.emplace_back();  // the constructor
      for (const Operation& operation : input.operations)
        outputs.push_back(
            in.value(signature.methods[static_cast<std::size_t>(operation.method)].returns));
      break;
    case Form::concurrent_function:
    case Form::concurrent_class:
      break;
  }
  if (auto finished = in.finish(); !finished) return tl::unexpected(finished.error());
  return outputs;
}

}  // namespace judge::wire
