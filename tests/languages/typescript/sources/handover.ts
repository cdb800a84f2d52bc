async function run(producers: number, items: number, produce: (p: number, i: number) => Promise<number>, consume: (c: number, item: number) => Promise<void>): Promise<void> {
  await Promise.all(Array.from({ length: producers }, async (_, p) => {
    for (let i = 0; i < items; i++) await consume(p, await produce(p, i));
  }));
}
