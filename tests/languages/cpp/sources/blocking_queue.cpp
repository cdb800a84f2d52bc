class BoundedBlockingQueue {
    mutex mutex_;
    condition_variable changed_;
    queue<int> elements_;
    size_t capacity_;

public:
    BoundedBlockingQueue(int capacity) : capacity_(capacity) {}
    void enqueue(int element) {
        unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return elements_.size() < capacity_; });
        elements_.push(element);
        changed_.notify_all();
    }
    int dequeue() {
        unique_lock lock(mutex_);
        changed_.wait(lock, [&] { return !elements_.empty(); });
        int first = elements_.front();
        elements_.pop();
        changed_.notify_all();
        return first;
    }
    int size() {
        lock_guard lock(mutex_);
        return (int)elements_.size();
    }
};
