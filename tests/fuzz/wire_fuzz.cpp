#include <cstddef>
#include <cstdint>
#include <string_view>

#include "judge/judging/wire.h"

// libFuzzer target of the decoders of hostile bytes. The first byte picks the signature, the rest
// is what a harness might send.
namespace {

using namespace judge;

Signature returning(Type type) {
  Signature signature;
  signature.returns = type;
  signature.outputs = {Output{}};
  return signature;
}

void decode_as(std::uint8_t pick, std::string_view bytes) {
  const auto base = static_cast<BaseType>(pick % 10);
  const Type type{base, base == BaseType::nothing ? 0 : pick / 10 % 3};
  (void)wire::decode_outputs(bytes, {}, returning(type));
  Signature class_sequence;
  class_sequence.form = Form::class_sequence;
  class_sequence.methods = {{"a", {}, type}, {"b", {}, {}}};
  Input input;
  input.operations = {{0, {}, 0}, {1, {}, 0}, {0, {}, 0}};
  (void)wire::decode_outputs(bytes, input, class_sequence);
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  if (size == 0) return 0;
  const std::string_view bytes(reinterpret_cast<const char*>(data) + 1, size - 1);
  decode_as(data[0], bytes);
  (void)wire::decode_events(bytes, 1000);
  wire::FrameReader reader(4096);
  for (std::size_t at = 0; at < bytes.size(); at += 1 + data[0] % 16) {
    reader.append(bytes.substr(at, 1 + data[0] % 16));
    for (;;) {
      const auto frame = reader.next();
      if (!frame) return 0;
      if (!*frame) break;
      if (const auto* result = std::get_if<wire::ResultFrame>(&**frame))
        decode_as(data[0], result->payload);
    }
  }
  return 0;
}
