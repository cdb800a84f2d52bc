class Solution {
    public int maxSubArray(int[] nums) {
        List<Integer> list = Arrays.stream(nums).boxed().collect(Collectors.toList());
        Function<Integer, Integer> same = x -> x;
        AtomicInteger best = new AtomicInteger(Integer.MIN_VALUE);
        ReentrantLock lock = new ReentrantLock();
        Pair<Integer, String> pair = new Pair<>(1, "one");
        BigInteger big = BigInteger.valueOf(pair.getKey());
        lock.lock();
        list.forEach(x -> best.accumulateAndGet(same.apply(x), Math::max));
        lock.unlock();
        return best.get() * big.intValue();
    }
}
