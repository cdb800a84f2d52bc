// What Go calls a buffered channel: who comes too early leaves a promise behind.
class Channel {
    constructor(capacity) {
        this.capacity = capacity;
        this.values = [];
        this.senders = [];
        this.receivers = [];
    }

    async send(value) {
        if (this.receivers.length > 0) return this.receivers.shift()(value);
        if (this.values.length < this.capacity) this.values.push(value);
        else await new Promise((sent) => this.senders.push({ value, sent }));
    }

    async receive() {
        if (this.values.length === 0) return new Promise((received) => this.receivers.push(received));
        const value = this.values.shift();
        if (this.senders.length > 0) {
            const next = this.senders.shift();
            this.values.push(next.value);
            next.sent();
        }
        return value;
    }
}

class BoundedBlockingQueue {
    constructor(capacity) {
        this.channel = new Channel(capacity);
    }

    enqueue(element) {
        return this.channel.send(element);
    }

    dequeue() {
        return this.channel.receive();
    }

    size() {
        return this.channel.values.length;
    }
}
