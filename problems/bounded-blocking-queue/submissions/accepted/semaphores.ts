class Semaphore {
    private readonly waiting: (() => void)[] = [];

    constructor(private count: number) {}

    async acquire(): Promise<void> {
        if (this.count > 0) this.count--;
        else await new Promise<void>((wake) => this.waiting.push(wake));
    }

    // Whoever waits longest gets the permit; the count never sees it.
    release(): void {
        const next = this.waiting.shift();
        if (next) next();
        else this.count++;
    }
}

class BoundedBlockingQueue {
    private readonly places: Semaphore;
    private readonly elements = new Semaphore(0);
    private readonly queue: number[] = [];

    constructor(capacity: number) {
        this.places = new Semaphore(capacity);
    }

    async enqueue(element: number): Promise<void> {
        await this.places.acquire();
        this.queue.push(element);
        this.elements.release();
    }

    async dequeue(): Promise<number> {
        await this.elements.acquire();
        const element = this.queue.shift() as number;
        this.places.release();
        return element;
    }

    size(): number {
        return this.queue.length;
    }
}
