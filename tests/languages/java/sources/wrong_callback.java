class Solution { public void run(int producers, int items, Runnable produce, BiConsumer<Integer, Integer> consume) { } }
