// One thread plays all the producers, one after the other: they never overlap.
class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             function<int(int, int)> produce, function<void(int, int)> consume) {
        mutex m;
        condition_variable notFull, notEmpty;
        queue<int> buffer;
        bool done = false;

        thread maker([&] {
            for (int p = 0; p < producers; ++p)
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    unique_lock lock(m);
                    notFull.wait(lock, [&] { return (int)buffer.size() < capacity; });
                    buffer.push(item);
                    notEmpty.notify_one();
                }
            lock_guard lock(m);
            done = true;
            notEmpty.notify_all();
        });
        vector<thread> users;
        for (int c = 0; c < consumers; ++c)
            users.emplace_back([&, c] {
                unique_lock lock(m);
                for (;;) {
                    notEmpty.wait(lock, [&] { return !buffer.empty() || done; });
                    if (buffer.empty()) return;
                    int item = buffer.front();
                    buffer.pop();
                    notFull.notify_one();
                    lock.unlock();
                    consume(c, item);
                    lock.lock();
                }
            });
        maker.join();
        for (auto& t : users) t.join();
    }
};
