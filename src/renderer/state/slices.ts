/** How long work may go on before the window is asked whether it has something else to do. */
const slice = 12;

/**
 * Does work piece by piece, letting the window answer in between. What fits into one slice is done
 * before this returns. Returns the function that gives up.
 */
export function inSlices<T>(work: Generator<undefined, T>, onDone: (value: T) => void): () => void {
  const channel = new MessageChannel();
  const goOn = (): void => {
    const until = performance.now() + slice;
    for (;;) {
      const step = work.next();
      if (step.done === true) {
        channel.port1.close();
        return onDone(step.value);
      }
      if (performance.now() > until) return channel.port2.postMessage(null);
    }
  };
  channel.port1.addEventListener('message', goOn);
  channel.port1.start();
  goOn();
  return () => channel.port1.close();
}
