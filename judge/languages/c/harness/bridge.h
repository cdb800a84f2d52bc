#pragma once
#include <stddef.h>
#include <stdint.h>

// What the glue of a submission, which is C, calls of the harness, which is C++ and shared with it.
// A value crosses by its wire type ("int[]") and its address.
#ifdef __cplusplus
#define _Noreturn [[noreturn]]
extern "C" {
#endif

typedef struct judge_case judge_case;

// The node types as the harness knows them; a submission's own must be the same.
struct judge_list_node {
  int val;
  struct judge_list_node* next;
};
struct judge_tree_node {
  int val;
  struct judge_tree_node* left;
  struct judge_tree_node* right;
};

// An array's sizes as LeetCode passes them; unused ones are null.
typedef struct {
  int* count;    // numsSize, returnSize
  int** counts;  // gridColSize, returnColumnSizes: of each row
} judge_sizes;

// A returned value that cannot be sent (null, a negative size) is thrown out of judge_write.
void judge_read(judge_case*, const char* type, void* value, judge_sizes);
void judge_write(judge_case*, const char* type, const void* value, judge_sizes);
unsigned judge_next_count(judge_case*);
unsigned judge_next_method(judge_case*);
_Noreturn void judge_malformed(void);

void judge_loaded(judge_case*);
void judge_start(judge_case*);
void judge_stop(judge_case*);

// ---- concurrent forms

void judge_begin_events(judge_case*);
void judge_end_events(void);
void judge_log_invoke(unsigned operation, const int arguments[3]);
void judge_log_response(unsigned operation, int value);

// The callbacks of a case, in order; what the submission gets as ctx. Never freed: a thread that is
// left running may use them.
void* judge_new_callbacks(void);
void judge_read_callback(void* callbacks, judge_case*, const int linear[3]);
int judge_call(void* callbacks, unsigned index, const int arguments[3]);

// One call of a script with its decoded arguments.
typedef struct {
  void (*run)(void* object, void* arguments);
  void* object;
  void* arguments;
} judge_operation;
void judge_run_scripts(judge_case*, void* object,
                       judge_operation (*decode)(judge_case*, unsigned method, void* object));

// ---- defined by the glue

// Everything else of the submission is the program's own (-fwhole-program): its function, inlined
// into judge_run, is not compiled a second time for callers that there are not.
extern __attribute__((externally_visible))
const char judge_solution[];  // the candidate's file name
__attribute__((externally_visible)) void judge_run(judge_case*);

// Defined by a language that cannot throw through judge_run, to throw what was wrong then.
__attribute__((weak)) void judge_after_run(void);

#ifdef __cplusplus
}
#endif
