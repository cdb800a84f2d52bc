// Where the kernel enters judge-box, and the two other things that C cannot say.
#include <asm/unistd.h>

	.text
	.globl _start, bare_clone, bare_sigreturn
	.type _start, %function
	.type bare_clone, %function
	.type bare_sigreturn, %function

#if defined(__x86_64__)
_start:
	xor %ebp, %ebp
	mov %rsp, %rdi
	and $-16, %rsp
	call bare_start
	hlt

// long bare_clone(int (*run)(void*), void* stack, int flags, void* argument, int* pidfd)
bare_clone:
	and $-16, %rsi
	sub $16, %rsi
	mov %rdi, (%rsi)
	mov %rcx, 8(%rsi)
	mov %edx, %edi
	mov %r8, %rdx
	xor %r10d, %r10d
	xor %r8d, %r8d
	mov $__NR_clone, %eax
	syscall
	test %rax, %rax
	jz 1f
	ret
1:	xor %ebp, %ebp
	pop %rax
	pop %rdi
	call *%rax
	mov %eax, %edi
	mov $__NR_exit, %eax
	syscall
	hlt

bare_sigreturn:
	mov $__NR_rt_sigreturn, %eax
	syscall

#elif defined(__aarch64__)
_start:
	mov x29, xzr
	mov x30, xzr
	mov x0, sp
	bl bare_start

bare_clone:
	and x1, x1, #-16
	stp x0, x3, [x1, #-16]!
	mov w0, w2
	mov x2, x4
	mov x3, xzr
	mov x4, xzr
	mov x8, #__NR_clone
	svc #0
	cbz x0, 1f
	ret
1:	mov x29, xzr
	ldp x1, x0, [sp], #16
	blr x1
	mov x8, #__NR_exit
	svc #0

bare_sigreturn:
	mov x8, #__NR_rt_sigreturn
	svc #0
#else
#error "judge-box starts on x86-64 and arm64 only"
#endif

	.section .note.GNU-stack, "", %progbits
