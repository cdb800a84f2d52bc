#include <condition_variable>
class Solution {
public:
    void run(int producers, int items, function<int(int, int)> produce, function<void(int, int)> consume) {
        produce(0, 0);
        mutex twice;
        twice.lock();
        condition_variable never;
        unique_lock lock(twice, adopt_lock);
        never.wait(lock, [] { return false; });
    }
};
