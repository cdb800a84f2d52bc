async function run(producers, items, produce, consume) {
  await produce(0, 0);
}
