class Solution {
    public int mySqrt(int x) {
        if (x < 2) return x;

        int left = 2, right = x / 2;
        while (left <= right) {
            int pivot = left + (right - left) / 2;
            if ((long) pivot * pivot > x) {
                right = pivot - 1;
            } else {
                left = pivot + 1;
            }
        }
        return right;
    }
}
