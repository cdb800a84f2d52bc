// What Go calls a buffered channel: who comes too early leaves a promise behind.
class Channel {
    private readonly values: number[] = [];
    private readonly senders: { value: number; sent: () => void }[] = [];
    private readonly receivers: ((value: number | undefined) => void)[] = [];
    private closed = false;

    constructor(private readonly capacity: number) {}

    async send(value: number): Promise<void> {
        const receiver = this.receivers.shift();
        if (receiver) return receiver(value);
        if (this.values.length < this.capacity) this.values.push(value);
        else await new Promise<void>((sent) => this.senders.push({ value, sent }));
    }

    async receive(): Promise<number | undefined> {
        if (this.values.length === 0) {
            if (this.closed) return undefined;
            return new Promise((received) => this.receivers.push(received));
        }
        const value = this.values.shift() as number;
        const next = this.senders.shift();
        if (next) {
            this.values.push(next.value);
            next.sent();
        }
        return value;
    }

    // Those who wait, and those who come when it is empty, get undefined.
    close(): void {
        this.closed = true;
        for (const received of this.receivers.splice(0)) received(undefined);
    }
}

async function run(producers: number, consumers: number, capacity: number, items: number,
                   produce: (p: number, i: number) => Promise<number>,
                   consume: (c: number, item: number) => Promise<void>): Promise<void> {
    const channel = new Channel(capacity);
    const producer = async (p: number) => {
        for (let i = 0; i < items; i++) await channel.send(await produce(p, i));
    };
    const consumer = async (c: number) => {
        for (let item = await channel.receive(); item !== undefined; item = await channel.receive()) await consume(c, item);
    };
    const consuming = Array.from({ length: consumers }, (_, c) => consumer(c));
    await Promise.all(Array.from({ length: producers }, (_, p) => producer(p)));
    channel.close();
    await Promise.all(consuming);
}
