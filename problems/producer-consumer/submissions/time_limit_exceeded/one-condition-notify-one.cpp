// One condition variable for both sides and notify_one: a wake-up meant for a producer goes to a consumer and is lost.
class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        mutex m;
        condition_variable changed;
        queue<int> buffer;
        int left = producers * items;

        vector<thread> threads;
        for (int c = 0; c < consumers; ++c)
            threads.emplace_back([&, c] {
                for (;;) {
                    unique_lock<mutex> lock(m);
                    while (buffer.empty() && left > 0) changed.wait(lock);
                    if (left == 0) return;
                    int item = buffer.front();
                    buffer.pop();
                    if (--left == 0)
                        changed.notify_all();
                    else
                        changed.notify_one();
                    lock.unlock();
                    consume(c, item);
                }
            });
        for (int p = 0; p < producers; ++p)
            threads.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    unique_lock<mutex> lock(m);
                    while ((int)buffer.size() == capacity) changed.wait(lock);
                    buffer.push(item);
                    changed.notify_one();
                }
            });
        for (auto& t : threads) t.join();
    }
};
