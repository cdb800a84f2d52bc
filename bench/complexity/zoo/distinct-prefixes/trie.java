class Solution {
    static class Node {
        Map<Character, Node> children = new HashMap<>();
    }

    public int countPrefixes(String[] words) {
        Node root = new Node();
        int count = 0;
        for (String word : words) {
            Node node = root;
            for (char c : word.toCharArray()) {
                if (!node.children.containsKey(c)) {
                    node.children.put(c, new Node());
                    count++;
                }
                node = node.children.get(c);
            }
        }
        return count;
    }
}
