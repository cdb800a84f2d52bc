#include <condition_variable>
#include <deque>
#include <functional>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>
using namespace std;

// What Go calls a buffered channel.
template <class T>
class Channel {
public:
    explicit Channel(size_t capacity) : capacity_(capacity) {}

    void send(T value) {
        unique_lock lock(m_);
        not_full_.wait(lock, [&] { return values_.size() < capacity_; });
        values_.push_back(std::move(value));
        lock.unlock();
        not_empty_.notify_one();
    }

    // nullopt: closed and empty.
    optional<T> receive() {
        unique_lock lock(m_);
        not_empty_.wait(lock, [&] { return closed_ || !values_.empty(); });
        if (values_.empty()) return nullopt;
        T value = std::move(values_.front());
        values_.pop_front();
        lock.unlock();
        not_full_.notify_one();
        return value;
    }

    void close() {
        {
            lock_guard lock(m_);
            closed_ = true;
        }
        not_empty_.notify_all();
    }

private:
    size_t capacity_;
    mutex m_;
    condition_variable not_full_, not_empty_;
    deque<T> values_;
    bool closed_ = false;
};

class Solution {
public:
    void run(int producers, int consumers, int capacity, int items, function<int(int, int)> produce,
             function<void(int, int)> consume) {
        Channel<int> channel(capacity);
        vector<thread> makers, users;
        for (int c = 0; c < consumers; ++c)
            users.emplace_back([&, c] {
                while (auto item = channel.receive()) consume(c, *item);
            });
        for (int p = 0; p < producers; ++p)
            makers.emplace_back([&, p] {
                for (int i = 0; i < items; ++i) channel.send(produce(p, i));
            });
        for (auto& t : makers) t.join();
        channel.close();
        for (auto& t : users) t.join();
    }
};
