interface Output {
  readonly on: (event: "error", hear: (error: NodeJS.ErrnoException) => void) => unknown;
}

/**
 * Ends the run where stdout fails. The reader of a pipe may leave early (`khop rules | head`): that is no fault. Anything else,
 * such as a full disk, is one line and status 2.
 */
export function watchOutput(
  stdout: Output,
  tell: (line: string) => void,
  exit: (status: number) => void,
): void {
  stdout.on("error", ({ code }) => {
    if (code === "EPIPE") {
      exit(0);
      return;
    }
    const [vi, en] =
      code === "ENOSPC" ? ["đĩa đã đầy", "the disk is full"] : [`lỗi ${code ?? "?"}`, code ?? "?"];
    tell(`khop: Không in được kết quả: ${vi} (the result could not be printed: ${en}).\n`);
    exit(2);
  });
}
