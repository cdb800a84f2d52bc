// Lets go of the lock and asks again at once, for as long as it takes: a waiting thread burns a whole processor.
class BoundedBlockingQueue {
public:
    BoundedBlockingQueue(int capacity) : capacity_(capacity) {}

    void enqueue(int element) {
        while (true) {
            lock_guard<mutex> lock(m_);
            if ((int)q_.size() < capacity_) {
                q_.push(element);
                return;
            }
        }
    }

    int dequeue() {
        while (true) {
            lock_guard<mutex> lock(m_);
            if (!q_.empty()) {
                int element = q_.front();
                q_.pop();
                return element;
            }
        }
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
