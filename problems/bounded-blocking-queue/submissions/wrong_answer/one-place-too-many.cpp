// Waits only while there are more than `capacity` elements: one too many fits in.
class BoundedBlockingQueue {
    int capacity;
    mutex m;
    condition_variable notFull, notEmpty;
    deque<int> q;

public:
    BoundedBlockingQueue(int capacity) : capacity(capacity) {}

    void enqueue(int element) {
        unique_lock<mutex> lock(m);
        while ((int)q.size() > capacity) notFull.wait(lock);
        q.push_back(element);
        notEmpty.notify_one();
    }

    int dequeue() {
        unique_lock<mutex> lock(m);
        while (q.empty()) notEmpty.wait(lock);
        int element = q.front();
        q.pop_front();
        notFull.notify_one();
        return element;
    }

    int size() {
        lock_guard<mutex> lock(m);
        return q.size();
    }
};
