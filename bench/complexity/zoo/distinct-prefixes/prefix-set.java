class Solution {
    public int countPrefixes(String[] words) {
        Set<String> prefixes = new HashSet<>();
        for (String word : words) {
            for (int end = 1; end <= word.length(); end++) {
                prefixes.add(word.substring(0, end));
            }
        }
        return prefixes.size();
    }
}
