class BoundedBlockingQueue {
public:
    BoundedBlockingQueue(int capacity) : ring_(capacity) {}

    void enqueue(int element) {
        unique_lock<mutex> lock(m_);
        notFull_.wait(lock, [this] { return count_ < ring_.size(); });
        ring_[(head_ + count_) % ring_.size()] = element;
        ++count_;
        notEmpty_.notify_one();
    }

    int dequeue() {
        unique_lock<mutex> lock(m_);
        notEmpty_.wait(lock, [this] { return count_ > 0; });
        int element = ring_[head_];
        head_ = (head_ + 1) % ring_.size();
        --count_;
        notFull_.notify_one();
        return element;
    }

    int size() {
        lock_guard<mutex> lock(m_);
        return count_;
    }

private:
    mutex m_;
    condition_variable notFull_, notEmpty_;
    vector<int> ring_;
    size_t head_ = 0, count_ = 0;
};
