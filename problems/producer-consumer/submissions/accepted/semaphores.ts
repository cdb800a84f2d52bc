class Semaphore {
    private readonly waiting: (() => void)[] = [];

    constructor(private count: number) {}

    async acquire(): Promise<void> {
        if (this.count > 0) this.count--;
        else await new Promise<void>((wake) => this.waiting.push(wake));
    }

    release(): void {
        const next = this.waiting.shift();
        if (next) next();
        else this.count++;
    }
}

async function run(producers: number, consumers: number, capacity: number, items: number,
                   produce: (p: number, i: number) => Promise<number>,
                   consume: (c: number, item: number) => Promise<void>): Promise<void> {
    const places = new Semaphore(capacity), filled = new Semaphore(0);
    const buffer: (number | null)[] = [];
    const put = async (item: number | null) => {
        await places.acquire();
        buffer.push(item);
        filled.release();
    };
    const producer = async (p: number) => {
        for (let i = 0; i < items; i++) await put(await produce(p, i));
    };
    const consumer = async (c: number) => {
        for (;;) {
            await filled.acquire();
            const item = buffer.shift() as number | null;
            places.release();
            if (item === null) return;
            await consume(c, item);
        }
    };
    const consuming = Array.from({ length: consumers }, (_, c) => consumer(c));
    await Promise.all(Array.from({ length: producers }, (_, p) => producer(p)));
    for (let c = 0; c < consumers; c++) await put(null);  // one end mark for each
    await Promise.all(consuming);
}
