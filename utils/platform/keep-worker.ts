/** Workers whose work is not over. */
const kept = new Set<Worker>();

/**
 * Keeps a worker until the returned function ends it. One that only its own listeners know is garbage to a browser
 * as soon as nothing runs in it, and what waits for its answer would wait for ever.
 */
export function keepWorker(worker: Worker): () => void {
  kept.add(worker);
  return () => {
    worker.terminate();
    kept.delete(worker);
  };
}
