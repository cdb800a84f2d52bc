class Solution {
    public int lastStanding(int n) {
        Queue<Integer> circle = new LinkedList<>();
        for (int i = 1; i <= n; i++) {
            circle.add(i);
        }
        while (circle.size() > 1) {
            circle.add(circle.remove());
            circle.remove();
        }
        return circle.peek();
    }
}
