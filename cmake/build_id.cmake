# cmake -D OUTPUT=build_id.cpp -D "FILES=a;b" -P build_id.cmake: a number made from the content of the files.
set(hashes "")
foreach(file IN LISTS FILES)
  file(SHA256 ${file} hash)
  string(APPEND hashes ${hash})
endforeach()
string(SHA256 hash "${hashes}")
string(SUBSTRING ${hash} 0 16 number)
file(CONFIGURE OUTPUT ${OUTPUT} @ONLY CONTENT [[
#include "sandbox/box/wire.h"

const std::uint64_t judge::sandbox::wire::kBuild = 0x@number@;
]])
