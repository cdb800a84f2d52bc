function semaphore(count) {
    const waiting = [];
    return {
        acquire: () => (count > 0 ? void count-- : new Promise((wake) => waiting.push(wake))),
        release: () => (waiting.length > 0 ? waiting.shift()() : void count++),
    };
}

var run = async function(producers, consumers, capacity, items, produce, consume) {
    const places = semaphore(capacity), filled = semaphore(0);
    const buffer = [];
    const put = async (item) => {
        await places.acquire();
        buffer.push(item);
        filled.release();
    };
    const producer = async (p) => {
        for (let i = 0; i < items; i++) await put(await produce(p, i));
    };
    const consumer = async (c) => {
        for (;;) {
            await filled.acquire();
            const item = buffer.shift();
            places.release();
            if (item === null) return;
            await consume(c, item);
        }
    };
    const consuming = Array.from({ length: consumers }, (_, c) => consumer(c));
    await Promise.all(Array.from({ length: producers }, (_, p) => producer(p)));
    for (let c = 0; c < consumers; c++) await put(null);  // one end mark for each
    await Promise.all(consuming);
};
