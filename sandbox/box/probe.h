#pragma once

namespace judge::box {

// `judge-box probe-memory BYTES`, `probe-processes COUNT`, `probe-network`, `probe-mount`: small
// hostile programs for `judge doctor`, run inside a box. Exit code 0: what should be prevented was
// possible; 1: it was not.
int probe(const char* what, const char* amount);

}  // namespace judge::box
