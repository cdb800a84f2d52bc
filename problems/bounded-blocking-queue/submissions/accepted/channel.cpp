// Puts the queue together from two small channels, of places and of elements, as one would in Go.
template <class T>
class Channel {
    mutex m;
    condition_variable received;
    deque<T> values;

public:
    void send(T value) {
        {
            lock_guard lock(m);
            values.push_back(move(value));
        }
        received.notify_one();
    }

    T receive() {
        unique_lock lock(m);
        received.wait(lock, [&] { return !values.empty(); });
        T value = move(values.front());
        values.pop_front();
        return value;
    }

    size_t size() {
        lock_guard lock(m);
        return values.size();
    }
};

class BoundedBlockingQueue {
    Channel<char> places;
    Channel<int> elements;

public:
    explicit BoundedBlockingQueue(int capacity) {
        for (int i = 0; i < capacity; ++i) places.send('.');
    }

    void enqueue(int element) {
        places.receive();
        elements.send(element);
    }

    int dequeue() {
        int element = elements.receive();
        places.send('.');
        return element;
    }

    int size() { return elements.size(); }
};
