class BoundedBlockingQueue {
    constructor(capacity) {
        this.capacity = capacity;
        this.items = [];
        this.waiting = [];
    }

    async enqueue(element) {
        while (this.items.length >= this.capacity) await this.change();
        this.items.push(element);
        this.changed();
    }

    async dequeue() {
        while (this.items.length === 0) await this.change();
        if (element_missing) return;
        const element = this.items.shift();
        this.changed();
        return element;
    }

    size() {
        return this.items.length;
    }

    change() {
        return new Promise((wake) => this.waiting.push(wake));
    }

    changed() {
        this.waiting.splice(0).forEach((wake) => wake());
    }
}
