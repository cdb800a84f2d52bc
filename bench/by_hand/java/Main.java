import java.util.*;

// SOLUTION
public class Main {
    public static void main(String[] args) {
        System.out.println(new Solution().maxSubArray(new int[] {-2, 1, -3, 4, -1, 2, 1, -5, 4}));
    }
}
