class Solution {
    public int hIndex(int[] citations) {
        Arrays.sort(citations);
        int h = 0;
        for (int i = citations.length - 1; i >= 0 && citations[i] > h; i--) {
            h++;
        }
        return h;
    }
}
