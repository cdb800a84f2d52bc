async function run(producers, items, produce, consume) {
  await Promise.all(Array.from({ length: producers }, async (_, p) => {
    for (let i = 0; i < items; i++) await consume(p, await produce(p, i));
  }));
}
