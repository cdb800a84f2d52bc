class Semaphore {
    constructor(count) {
        this.count = count;
        this.waiting = [];
    }

    async acquire() {
        if (this.count > 0) this.count--;
        else await new Promise((wake) => this.waiting.push(wake));
    }

    // Whoever waits longest gets the permit; the count never sees it.
    release() {
        if (this.waiting.length > 0) this.waiting.shift()();
        else this.count++;
    }
}

class BoundedBlockingQueue {
    constructor(capacity) {
        this.places = new Semaphore(capacity);
        this.elements = new Semaphore(0);
        this.queue = [];
    }

    async enqueue(element) {
        await this.places.acquire();
        this.queue.push(element);
        this.elements.release();
    }

    async dequeue() {
        await this.elements.acquire();
        const element = this.queue.shift();
        this.places.release();
        return element;
    }

    size() {
        return this.queue.length;
    }
}
