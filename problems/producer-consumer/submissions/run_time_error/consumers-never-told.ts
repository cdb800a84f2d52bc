// Consumers wait for an item even when there will be none: a deadlock, which the event loop shows by running empty.
async function run(producers: number, consumers: number, capacity: number, items: number,
                   produce: (p: number, i: number) => Promise<number>,
                   consume: (c: number, item: number) => Promise<void>): Promise<void> {
    const buffer: number[] = [];
    const waiting: (() => void)[] = [];
    // Wakes everybody; each looks again at what it waits for.
    const changed = () => waiting.splice(0).forEach((wake) => wake());
    const change = () => new Promise<void>((wake) => waiting.push(wake));
    let left = producers * items;

    const producer = async (p: number) => {
        for (let i = 0; i < items; i++) {
            const item = await produce(p, i);
            while (buffer.length >= capacity) await change();
            buffer.push(item);
            changed();
        }
    };
    const consumer = async (c: number) => {
        for (;;) {
            while (buffer.length === 0) await change();
            if (buffer.length === 0) return;
            const item = buffer.shift()!;
            left--;
            changed();
            await consume(c, item);
        }
    };
    await Promise.all([
        ...Array.from({ length: producers }, (_, p) => producer(p)),
        ...Array.from({ length: consumers }, (_, c) => consumer(c)),
    ]);
}
