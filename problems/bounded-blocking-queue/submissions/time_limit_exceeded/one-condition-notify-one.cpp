// One condition variable for both sides and notify_one: a wake-up reaches a thread that cannot use it, and is lost.
class BoundedBlockingQueue {
    int capacity;
    mutex m;
    condition_variable changed;
    queue<int> q;

public:
    BoundedBlockingQueue(int capacity) : capacity(capacity) {}

    void enqueue(int element) {
        unique_lock<mutex> lock(m);
        changed.wait(lock, [&] { return (int)q.size() < capacity; });
        q.push(element);
        changed.notify_one();
    }

    int dequeue() {
        unique_lock<mutex> lock(m);
        changed.wait(lock, [&] { return !q.empty(); });
        int element = q.front();
        q.pop();
        changed.notify_one();
        return element;
    }

    int size() {
        lock_guard<mutex> lock(m);
        return q.size();
    }
};
