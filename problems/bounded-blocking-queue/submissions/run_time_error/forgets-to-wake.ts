// dequeue makes room and tells nobody.
class BoundedBlockingQueue {
    private capacity: number;
    private items: number[] = [];
    private waiting: (() => void)[] = [];

    constructor(capacity: number) {
        this.capacity = capacity;
    }

    async enqueue(element: number): Promise<void> {
        while (this.items.length >= this.capacity) await this.change();
        this.items.push(element);
        this.changed();
    }

    async dequeue(): Promise<number> {
        while (this.items.length === 0) await this.change();
        const element = this.items.shift()!;
        return element;
    }

    size(): number {
        return this.items.length;
    }

    private change(): Promise<void> {
        return new Promise((wake) => this.waiting.push(wake));
    }

    private changed() {
        this.waiting.splice(0).forEach((wake) => wake());
    }
}
