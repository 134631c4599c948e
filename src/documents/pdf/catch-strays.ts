/**
 * While a damaged PDF is read, pdfjs leaves promises behind that fail with nobody waiting for them: in Node that ends
 * the process. They are let go until what is given is called; nothing of ours runs meanwhile.
 */
export function catchStrays(): () => Promise<void> {
  const { process: program } = globalThis as { process?: Partial<NodeJS.Process> };
  // A browser tells of them in its console, and goes on.
  if (typeof program?.on !== "function") return () => Promise.resolve();
  const listen = (): void => undefined;
  program.on("unhandledRejection", listen);
  return async () => {
    // Node tells of them once all that is waiting has run.
    await new Promise((resolve) => setTimeout(resolve, 0));
    program.off?.("unhandledRejection", listen);
  };
}
