#include <bit>

#include "judge/base/assert.h"
#include "judge/judging/wire.h"

// Judge → harness. The values were checked when they were read, so encoding cannot fail.
namespace judge::wire {
namespace {

constexpr std::uint8_t kCase = 0x10;
constexpr std::uint8_t kEnd = 0x11;
constexpr std::uint16_t kSleep = 0xFFFF;

// Little-endian bytes behind a length that is filled in at the end.
class Writer {
 public:
  explicit Writer(std::uint8_t kind) : bytes_(4, '\0') { u8(kind); }

  void u8(std::uint8_t value) { bytes_.push_back(static_cast<char>(value)); }
  void u16(std::uint16_t value) { little_endian(value, 2); }
  void u32(std::uint32_t value) { little_endian(value, 4); }
  void u64(std::uint64_t value) { little_endian(value, 8); }
  void count(std::size_t n) {
    JUDGE_ASSERT(n <= UINT32_MAX);
    u32(static_cast<std::uint32_t>(n));
  }
  void text(std::string_view value) {
    count(value.size());
    bytes_.append(value);
  }
  void value(const Value& value, Type type);
  void arguments(const std::vector<Value>& values, const std::vector<Param>& params);
  void operation(const Operation& operation, const Signature& signature);

  [[nodiscard]] std::string frame() && {
    const std::size_t length = bytes_.size() - 4;
    JUDGE_ASSERT(length <= UINT32_MAX);
    for (std::size_t i = 0; i < 4; ++i) bytes_[i] = static_cast<char>(length >> (8 * i) & 0xFF);
    return std::move(bytes_);
  }

 private:
  void little_endian(std::uint64_t value, int bytes) {
    for (int i = 0; i < bytes; ++i) bytes_.push_back(static_cast<char>(value >> (8 * i) & 0xFF));
  }
  void scalar(const Value& value, BaseType base);
  void tree(const Values& nodes);

  std::string bytes_;
};

void Writer::scalar(const Value& value, BaseType base) {
  switch (base) {
    case BaseType::boolean:
      return u8(std::get<bool>(value.data) ? 1 : 0);
    case BaseType::int32:
      return u32(static_cast<std::uint32_t>(std::get<std::int64_t>(value.data)));
    case BaseType::int64:
      return u64(static_cast<std::uint64_t>(std::get<std::int64_t>(value.data)));
    case BaseType::float64:
      return u64(std::bit_cast<std::uint64_t>(std::get<double>(value.data)));
    case BaseType::character:
      return u8(static_cast<std::uint8_t>(std::get<std::int64_t>(value.data)));
    case BaseType::string:
    case BaseType::json:
      return text(std::get<std::string>(value.data));
    case BaseType::list: {
      const auto& nodes = std::get<Values>(value.data);
      count(nodes.size());
      for (const Value& node : nodes) scalar(node, BaseType::int32);
      return;
    }
    case BaseType::tree:
      return tree(std::get<Values>(value.data));
    case BaseType::nothing:
      return;
  }
}

void Writer::tree(const Values& nodes) {
  count(nodes.size());
  for (const Value& node : nodes) {
    const bool present = !std::holds_alternative<std::monostate>(node.data);
    u8(present ? 1 : 0);
    if (present) scalar(node, BaseType::int32);
  }
}

void Writer::value(const Value& value, Type type) {
  if (type.dimensions == 0) return scalar(value, type.base);
  const auto& elements = std::get<Values>(value.data);
  count(elements.size());
  for (const Value& element : elements) this->value(element, type.element());
}

// Callbacks are parameters without an argument.
void Writer::arguments(const std::vector<Value>& values, const std::vector<Param>& params) {
  std::size_t next = 0;
  for (const Param& param : params) {
    if (param.callback) continue;
    JUDGE_ASSERT(next < values.size());
    value(values[next++], param.type);
  }
  JUDGE_ASSERT(next == values.size());
}

void Writer::operation(const Operation& operation, const Signature& signature) {
  if (operation.method < 0) {
    u16(kSleep);
    return u32(operation.sleep_ms);
  }
  const auto method = static_cast<std::size_t>(operation.method);
  JUDGE_ASSERT(method < signature.methods.size() && method < kSleep);
  u16(static_cast<std::uint16_t>(method));
  arguments(operation.arguments, signature.methods[method].params);
}

}  // namespace

std::string encode_case(std::uint32_t sequence, const Input& input, const Signature& signature) {
  Writer out(kCase);
  out.u32(sequence);
  out.arguments(input.arguments, signature.params);
  switch (signature.form) {
    case Form::function:
      break;
    case Form::class_sequence:
      out.count(input.operations.size());
      for (const Operation& operation : input.operations) out.operation(operation, signature);
      break;
    case Form::concurrent_function:
      for (const Pace& pace : input.paces) {
        out.u32(pace.delay_us);
        out.u32(pace.meet);
        out.u32(pace.hold_ms);
      }
      break;
    case Form::concurrent_class:
      out.count(input.threads.size());
      for (const auto& script : input.threads) {
        out.count(script.size());
        for (const Operation& operation : script) out.operation(operation, signature);
      }
      break;
  }
  return std::move(out).frame();
}

std::string encode_end() { return Writer(kEnd).frame(); }

}  // namespace judge::wire
