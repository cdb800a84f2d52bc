#pragma once

#include "sandbox/box/config.h"

namespace judge::box {

// The inner process from its first instruction on: builds the box, locks itself in, serves.
// `go`: there the cgroups message arrives once its user is mapped; it ends when the outer process
// is gone.
[[noreturn]] void become_zygote(int socket, Config& config, int go, bool user_namespace);

// As become_zygote(), for a box without namespaces: confined by Landlock and the filter among the
// machine's own files, processes and users.
[[noreturn]] void become_landlocked_zygote(int socket, Config& config, int go);

// Drops every privilege for good (capabilities are locked already); what comes after is worth no
// more than a program it runs. mechanisms: gains what is in force of the optional ones.
Failure lock_in(const Config& config, std::uint32_t& mechanisms);

// Tells the judge that requests are served at `socket`. `proc` is handed out with it, -1: none.
void send_ready(int socket, std::uint32_t mechanisms, int proc);

}  // namespace judge::box
