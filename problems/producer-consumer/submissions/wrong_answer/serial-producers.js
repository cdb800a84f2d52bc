// One producer after the other: they never work at the same time.
var run = async function(producers, consumers, capacity, items, produce, consume) {
    const buffer = [];
    const waiting = [];
    // Wakes everybody; each looks again at what it waits for.
    const changed = () => waiting.splice(0).forEach((wake) => wake());
    const change = () => new Promise((wake) => waiting.push(wake));
    let left = producers * items;

    const producer = async (p) => {
        for (let i = 0; i < items; i++) {
            const item = await produce(p, i);
            while (buffer.length >= capacity) await change();
            buffer.push(item);
            changed();
        }
    };
    const consumer = async (c) => {
        for (;;) {
            while (buffer.length === 0 && left > 0) await change();
            if (buffer.length === 0) return;
            const item = buffer.shift();
            left--;
            changed();
            await consume(c, item);
        }
    };
    await Promise.all([
        (async () => { for (let p = 0; p < producers; p++) await producer(p); })(),
        ...Array.from({ length: consumers }, (_, c) => consumer(c)),
    ]);
}
