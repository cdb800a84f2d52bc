import static java.lang.Math.*;
import javafx.util.Pair;
import java.util.function.*;

public class Solution {
    static class Queue {
        int sum;
        void add(int x) { sum += x; }
    }

    public int maxSubArray(int[] nums) {
        Queue queue = new Queue();
        for (int x : nums) queue.add(x);
        Pair<Integer, Integer> pair = new Pair<>(queue.sum, max(1, 2));
        return pair.getKey() * pair.getValue() + new TreeNode(3).val;
    }
}

public class TreeNode {
    int val;
    TreeNode left, right;
    TreeNode(int x) { val = x; }
}
