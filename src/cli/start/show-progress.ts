/**
 * One line that says what is being waited for and for how long: on a terminal it counts the seconds and goes when the wait is
 * over, elsewhere it is written once.
 */
export async function showProgress<T>(sentence: string, work: Promise<T>): Promise<T> {
  const { stderr } = process;
  if (!stderr.isTTY) {
    stderr.write(`${sentence}…\n`);
    return work;
  }
  const started = performance.now();
  const draw = (): void => {
    stderr.write(`\r${sentence}… ${Math.round((performance.now() - started) / 1000)} s`);
  };
  draw();
  const timer = setInterval(draw, 1000);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    stderr.write("\r\u001b[K");
  }
}
