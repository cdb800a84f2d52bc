// dequeue answers -1 on an empty queue instead of waiting, and enqueue drops what does not fit.
class BoundedBlockingQueue {
public:
    BoundedBlockingQueue(int capacity) : capacity_(capacity) {}

    void enqueue(int element) {
        lock_guard<mutex> lock(m_);
        if ((int)q_.size() < capacity_) q_.push(element);
    }

    int dequeue() {
        lock_guard<mutex> lock(m_);
        if (q_.empty()) return -1;
        int element = q_.front();
        q_.pop();
        return element;
    }

    int size() {
        lock_guard<mutex> lock(m_);
        return q_.size();
    }

private:
    int capacity_;
    mutex m_;
    queue<int> q_;
};
