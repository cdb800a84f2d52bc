// Instead of sleeping, a waiting thread asks again and again.
class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        mutex m;
        queue<int> buffer;
        atomic<int> left{producers * items};

        vector<thread> threads;
        for (int p = 0; p < producers; ++p)
            threads.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    for (;;) {
                        lock_guard<mutex> lock(m);
                        if ((int)buffer.size() == capacity) continue;
                        buffer.push(item);
                        break;
                    }
                }
            });
        for (int c = 0; c < consumers; ++c)
            threads.emplace_back([&, c] {
                while (left > 0) {
                    int item;
                    {
                        lock_guard<mutex> lock(m);
                        if (buffer.empty()) continue;
                        item = buffer.front();
                        buffer.pop();
                        --left;
                    }
                    consume(c, item);
                }
            });
        for (auto& t : threads) t.join();
    }
};
