#include <condition_variable>
#include <functional>
#include <mutex>
#include <queue>
#include <thread>
#include <vector>

class Solution {
public:
    void run(int producers, int consumers, int capacity, int items,
             std::function<int(int, int)> produce, std::function<void(int, int)> consume) {
        std::mutex m;
        std::condition_variable notFull, notEmpty;
        std::queue<int> buffer;
        int left = producers * items;  // not yet taken

        std::vector<std::thread> threads;
        for (int p = 0; p < producers; ++p) {
            threads.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) {
                    int item = produce(p, i);
                    std::unique_lock<std::mutex> lock(m);
                    notFull.wait(lock, [&] { return (int)buffer.size() < capacity; });
                    buffer.push(item);
                    notEmpty.notify_one();
                }
            });
        }
        for (int c = 0; c < consumers; ++c) {
            threads.emplace_back([&, c] {
                for (;;) {
                    int item;
                    {
                        std::unique_lock<std::mutex> lock(m);
                        notEmpty.wait(lock, [&] { return !buffer.empty() || left == 0; });
                        if (left == 0) return;
                        item = buffer.front();
                        buffer.pop();
                        if (--left == 0) notEmpty.notify_all();
                        notFull.notify_one();
                    }
                    consume(c, item);
                }
            });
        }
        for (auto& t : threads) t.join();
    }
};
