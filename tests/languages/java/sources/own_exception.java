class Solution {
    static class Failure extends RuntimeException {
        Failure(String words) { super(words); }
    }
    static class Broken extends Failure {
        Broken() { super(""); }
        @Override public String getMessage() { throw new Failure("again"); }
    }

    public int maxSubArray(int[] nums) throws Exception {
        if (nums[0] == 1) {
            throw new Failure("own words");
        }
        if (nums[0] == 2) {
            throw new Broken();
        }
        throw new Exception("checked");
    }
}
