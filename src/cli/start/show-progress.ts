/**
 * One line that says what is being waited for, how much of it is done and for how long: on a terminal it counts and goes when the
 * wait is over, elsewhere it is written once.
 */
export async function showProgress<T>(sentence: string, work: Promise<T>, percent: () => number): Promise<T> {
  const { stderr } = process;
  if (!stderr.isTTY) {
    stderr.write(`${sentence}…\n`);
    return work;
  }
  const started = performance.now();
  const draw = (): void => {
    const seconds = Math.round((performance.now() - started) / 1000);
    stderr.write(`\r\u001b[K${sentence}… ${percent()} %, ${seconds} s`);
  };
  draw();
  const timer = setInterval(draw, 500);
  try {
    return await work;
  } finally {
    clearInterval(timer);
    stderr.write("\r\u001b[K");
  }
}
