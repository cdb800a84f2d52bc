// What Go calls a buffered channel: who comes too early leaves a promise behind.
class Channel {
    constructor(capacity) {
        this.capacity = capacity;
        this.values = [];
        this.senders = [];
        this.receivers = [];
        this.closed = false;
    }

    async send(value) {
        if (this.receivers.length > 0) return this.receivers.shift()(value);
        if (this.values.length < this.capacity) this.values.push(value);
        else await new Promise((sent) => this.senders.push({ value, sent }));
    }

    async receive() {
        if (this.values.length === 0) {
            if (this.closed) return undefined;
            return new Promise((received) => this.receivers.push(received));
        }
        const value = this.values.shift();
        if (this.senders.length > 0) {
            const next = this.senders.shift();
            this.values.push(next.value);
            next.sent();
        }
        return value;
    }

    // Those who wait, and those who come when it is empty, get undefined.
    close() {
        this.closed = true;
        for (const received of this.receivers.splice(0)) received(undefined);
    }
}

async function run(producers, consumers, capacity, items, produce, consume) {
    const channel = new Channel(capacity);
    const producer = async (p) => {
        for (let i = 0; i < items; i++) await channel.send(await produce(p, i));
    };
    const consumer = async (c) => {
        for (let item = await channel.receive(); item !== undefined; item = await channel.receive()) await consume(c, item);
    };
    const consuming = Array.from({ length: consumers }, (_, c) => consumer(c));
    await Promise.all(Array.from({ length: producers }, (_, p) => producer(p)));
    channel.close();
    await Promise.all(consuming);
}
