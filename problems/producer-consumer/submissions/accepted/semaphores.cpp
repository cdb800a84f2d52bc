class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        counting_semaphore<> places(capacity), filled(0);
        mutex m;
        queue<optional<int>> buffer;
        atomic<int> busy{producers};

        vector<jthread> threads;
        for (int p = 0; p < producers; ++p)
            threads.emplace_back([&, p] {
                auto put = [&](optional<int> item) {
                    places.acquire();
                    {
                        lock_guard lock(m);
                        buffer.push(item);
                    }
                    filled.release();
                };
                for (int i = 0; i < items; ++i) put(produce(p, i));
                // The last producer puts an end mark for every consumer behind all items.
                if (--busy == 0)
                    for (int c = 0; c < consumers; ++c) put(nullopt);
            });
        for (int c = 0; c < consumers; ++c)
            threads.emplace_back([&, c] {
                for (;;) {
                    filled.acquire();
                    optional<int> item;
                    {
                        lock_guard lock(m);
                        item = buffer.front();
                        buffer.pop();
                    }
                    places.release();
                    if (!item) return;
                    consume(c, *item);
                }
            });
        for (auto& t : threads) t.join();
    }
};
