/**
 * Definition for singly-linked list.
 * public class ListNode { int val; ListNode next; }
 */
package com.example.leetcode;

import java.util.*;
import java.util.List;

public class Solution {
    private static final Map<Integer, Integer> SEEN = new HashMap<>();

    public int maxSubArray(int[] nums) {
        int best = nums[0], ending = 0;
        for (int x : nums) {
            ending = Math.max(x, ending + x);
            best = Math.max(best, ending);
        }
        return best;
    }

    public static void main(String[] args) {
        System.out.println(new Solution().maxSubArray(new int[] {1}));
    }
}
