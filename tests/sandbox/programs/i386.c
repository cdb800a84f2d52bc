/* A 32-bit call from a 64-bit program: getpid is 20 there. */
int main(void) {
#ifdef __x86_64__
  int result = 20;
  __asm__ volatile("int $0x80" : "+a"(result) : : "memory");
  return result > 0 ? 0 : 1;
#else
  __builtin_trap();
#endif
}
