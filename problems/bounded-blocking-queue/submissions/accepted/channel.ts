// What Go calls a buffered channel: who comes too early leaves a promise behind.
class Channel {
    private readonly values: number[] = [];
    private readonly senders: { value: number; sent: () => void }[] = [];
    private readonly receivers: ((value: number) => void)[] = [];

    constructor(private readonly capacity: number) {}

    async send(value: number): Promise<void> {
        const receiver = this.receivers.shift();
        if (receiver) return receiver(value);
        if (this.values.length < this.capacity) this.values.push(value);
        else await new Promise<void>((sent) => this.senders.push({ value, sent }));
    }

    get length(): number {
        return this.values.length;
    }

    async receive(): Promise<number> {
        if (this.values.length === 0) return new Promise((received) => this.receivers.push(received));
        const value = this.values.shift() as number;
        const next = this.senders.shift();
        if (next) {
            this.values.push(next.value);
            next.sent();
        }
        return value;
    }
}

class BoundedBlockingQueue {
    private readonly channel: Channel;

    constructor(capacity: number) {
        this.channel = new Channel(capacity);
    }

    enqueue(element: number): Promise<void> {
        return this.channel.send(element);
    }

    dequeue(): Promise<number> {
        return this.channel.receive();
    }

    size(): number {
        return this.channel.length;
    }
}
