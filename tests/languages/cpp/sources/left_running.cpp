#include <condition_variable>
class Solution {
public:
    void run(int producers, int items, function<int(int, int)> produce, function<void(int, int)> consume) {
        thread([produce] {
            for (;;) {
                produce(0, 0);
                this_thread::sleep_for(chrono::hours(1));
            }
        }).detach();
        produce(7, 7);
        this_thread::sleep_for(chrono::milliseconds(20));
    }
};
