class Solution {
    public boolean canFinish(int numCourses, int[][] prerequisites) {
        Set<Integer> remaining = new HashSet<>();
        for (int course = 0; course < numCourses; course++) remaining.add(course);
        while (!remaining.isEmpty()) {
            Set<Integer> ready = new HashSet<>(remaining);
            for (int[] pair : prerequisites) {
                if (remaining.contains(pair[1])) ready.remove(pair[0]);
            }
            if (ready.isEmpty()) return false;
            ready.forEach(remaining::remove);
        }
        return true;
    }
}
