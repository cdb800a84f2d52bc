#include <mutex>
#include <queue>
#include <semaphore>

class BoundedBlockingQueue {
    std::counting_semaphore<> places;
    std::counting_semaphore<> elements{0};
    std::mutex m;
    std::queue<int> q;

public:
    BoundedBlockingQueue(int capacity) : places(capacity) {}

    void enqueue(int element) {
        places.acquire();  // before the lock: who waits must not hold it
        {
            std::lock_guard<std::mutex> lock(m);
            q.push(element);
        }
        elements.release();
    }

    int dequeue() {
        elements.acquire();
        int element;
        {
            std::lock_guard<std::mutex> lock(m);
            element = q.front();
            q.pop();
        }
        places.release();
        return element;
    }

    int size() {
        std::lock_guard<std::mutex> lock(m);
        return (int)q.size();
    }
};
