// Consumers stop as soon as the producers are done: what is still in the buffer is lost.
class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        mutex m;
        condition_variable notFull, notEmpty;
        deque<int> buffer;
        int working = producers;

        vector<thread> threads;
        for (int p = 0; p < producers; ++p)
            threads.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    unique_lock<mutex> lock(m);
                    notFull.wait(lock, [&] { return (int)buffer.size() < capacity; });
                    buffer.push_back(item);
                    notEmpty.notify_one();
                }
                lock_guard<mutex> lock(m);
                if (--working == 0) notEmpty.notify_all();
            });
        for (int c = 0; c < consumers; ++c)
            threads.emplace_back([&, c] {
                for (;;) {
                    int item;
                    {
                        unique_lock<mutex> lock(m);
                        notEmpty.wait(lock, [&] { return !buffer.empty() || working == 0; });
                        if (working == 0) return;
                        item = buffer.front();
                        buffer.pop_front();
                        notFull.notify_one();
                    }
                    consume(c, item);
                }
            });
        for (auto& t : threads) t.join();
    }
};
