int forever(int n) { volatile int here = n; return forever(n + 1) + here; }
class Solution {
public:
    int maxDepth(int n) {
        thread runner([&] { n = forever(n); });
        runner.join();
        return n;
    }
};
