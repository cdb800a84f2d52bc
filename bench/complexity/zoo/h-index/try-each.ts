function hIndex(citations: number[]): number {
    let h = 0;
    const enough = (k: number): boolean => {
        let papers = 0;
        for (const c of citations) {
            if (c >= k) papers++;
        }
        return papers >= k;
    };
    while (h < citations.length && enough(h + 1)) h++;
    return h;
}
