export interface Captured {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs a program of this process and gives its exit status with all that it printed meanwhile, which reaches neither stdout
 * nor stderr. As long as it runs, stderr is no terminal to it: it shows no progress. What it throws is thrown on.
 */
export async function captureOutput(run: () => Promise<number>): Promise<Captured> {
  const stdout = divert(process.stdout);
  const stderr = divert(process.stderr);
  try {
    const status = await run();
    return { status, stdout: stdout.text(), stderr: stderr.text() };
  } finally {
    stdout.restore();
    stderr.restore();
  }
}

function divert(stream: NodeJS.WriteStream): { readonly text: () => string; readonly restore: () => void } {
  const { isTTY } = stream;
  const write = Object.getOwnPropertyDescriptor(stream, "write");
  const decoder = new TextDecoder();
  const pieces: string[] = [];
  const keep = (
    chunk: string | Uint8Array,
    encoding?: BufferEncoding | ((error?: Error) => void),
    told?: (error?: Error) => void,
  ): boolean => {
    pieces.push(typeof chunk === "string" ? chunk : decoder.decode(chunk, { stream: true }));
    const done = typeof encoding === "function" ? encoding : told;
    if (done) process.nextTick(done);
    return true;
  };
  stream.write = keep;
  stream.isTTY = false;
  return {
    text: () => pieces.join(""),
    restore: () => {
      // A stream's own method is its class's.
      if (write) Object.defineProperty(stream, "write", write);
      else Reflect.deleteProperty(stream, "write");
      stream.isTTY = isTTY;
    },
  };
}
