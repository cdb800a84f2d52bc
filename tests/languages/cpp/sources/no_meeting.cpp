#include <condition_variable>
class Solution {
public:
    void run(int producers, int items, function<int(int, int)> produce, function<void(int, int)> consume) {
        for (int p = 0; p < producers; ++p) produce(p, 0);
    }
};
