// MITHAQ_FOR_EACH_CPU before a function compiles it twice: for any machine and for those with AVX2, BMI2 and popcnt; which one runs is
// decided when the program starts. MITHAQ_INLINE before what it calls in its inner loop, so that this is compiled twice with it.
#pragma once

#if defined(__x86_64__) && defined(__GLIBC__) && !defined(__SANITIZE_ADDRESS__) && !defined(__clang__)
#define MITHAQ_FOR_EACH_CPU __attribute__((target_clones("default", "arch=x86-64-v3")))
#define MITHAQ_INLINE __attribute__((always_inline)) inline
#else
#define MITHAQ_FOR_EACH_CPU
#define MITHAQ_INLINE
#endif
