import java.util.HashMap;
import java.util.List;
import java.util.Map;

public class Solution {
    public List<Integer> twoSum(List<Integer> nums, int target) {
        Map<Integer, Integer> seen = new HashMap<>();
        for (int i = 0; i < nums.size(); i++) {
            if (seen.containsKey(target - nums.get(i))) {
                return List.of(seen.get(target - nums.get(i)), i);
            }
            seen.put(nums.get(i), i);
        }
        return List.of();
    }
}
