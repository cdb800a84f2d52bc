#include <condition_variable>
class Solution {
public:
    void run(int producers, int items, function<int(int, int)> produce, function<void(int, int)> consume) {
        vector<thread> all;
        for (int p = 0; p < producers; ++p) {
            all.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) consume(p, produce(p, i));
            });
        }
        for (thread& one : all) one.join();
    }
};
