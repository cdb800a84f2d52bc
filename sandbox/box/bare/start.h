#pragma once

// start.S
void _start(void);
long bare_clone(int (*run)(void*), void* stack, int flags, void* argument, int* pidfd);
void bare_sigreturn(void);
