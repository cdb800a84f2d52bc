class Solution {
    @SuppressWarnings({"unchecked", "rawtypes"})
    public void run(int producers, int items, IntBinaryOperator produce, BiConsumer consume) {
        consume.accept(1, "two");
    }
}
