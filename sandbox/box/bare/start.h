#pragma once

// start.S
void _start(void);
long bare_clone(int (*run)(void*), void* stack, int flags, void* argument, int* pidfd);
void bare_sigreturn(void);

// calls.c: a system call that leaves errno alone; -errno where it failed.
long bare_call(long number, long a, long b, long c, long d);
