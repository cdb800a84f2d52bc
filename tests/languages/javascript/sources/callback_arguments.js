async function run(producers, items, produce, consume) {
  const item = 'x';
  await produce(0, item);
}
