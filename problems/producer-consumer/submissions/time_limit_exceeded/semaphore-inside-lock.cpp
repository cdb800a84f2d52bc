// Waits for a free place while holding the lock that the consumers need to make one: deadlock at the first full buffer.
class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        counting_semaphore<> places(capacity), filled(0);
        mutex m;
        queue<int> buffer;

        vector<thread> makers, users;
        for (int p = 0; p < producers; ++p)
            makers.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    lock_guard<mutex> lock(m);
                    places.acquire();
                    buffer.push(item);
                    filled.release();
                }
            });
        for (int c = 0; c < consumers; ++c)
            users.emplace_back([&, c] {
                for (;;) {
                    int item;
                    {
                        lock_guard<mutex> lock(m);
                        filled.acquire();
                        item = buffer.front();
                        buffer.pop();
                        places.release();
                    }
                    if (item < 0) return;
                    consume(c, item);
                }
            });
        for (auto& t : makers) t.join();
        for (int c = 0; c < consumers; ++c) {
            lock_guard<mutex> lock(m);
            places.acquire();
            buffer.push(-1);
            filled.release();
        }
        for (auto& t : users) t.join();
    }
};
