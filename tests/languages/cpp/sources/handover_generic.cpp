class Solution {
public:
    template <class Produce>
    void run(int producers, int items, Produce&& produce, const function<void(int, int)>& consume) {
        consume(0, produce(producers, items));
    }
};
