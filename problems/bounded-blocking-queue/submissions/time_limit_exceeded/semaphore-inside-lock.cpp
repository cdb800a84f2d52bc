// Takes the lock first and then waits for the semaphore: the thread that could help cannot get the lock.
class BoundedBlockingQueue {
    counting_semaphore<> places;
    counting_semaphore<> elements{0};
    mutex m;
    queue<int> q;

public:
    BoundedBlockingQueue(int capacity) : places(capacity) {}

    void enqueue(int element) {
        lock_guard<mutex> lock(m);
        places.acquire();
        q.push(element);
        elements.release();
    }

    int dequeue() {
        lock_guard<mutex> lock(m);
        elements.acquire();
        int element = q.front();
        q.pop();
        places.release();
        return element;
    }

    int size() {
        lock_guard<mutex> lock(m);
        return q.size();
    }
};
