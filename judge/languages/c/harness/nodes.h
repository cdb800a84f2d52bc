#pragma once
// The node types as LeetCode has them. compile.sh leaves out those that a submission defines
// itself.

#ifndef JUDGE_OWN_ListNode
struct ListNode {
  int val;
  struct ListNode* next;
};
#endif

#ifndef JUDGE_OWN_TreeNode
struct TreeNode {
  int val;
  struct TreeNode* left;
  struct TreeNode* right;
};
#endif
