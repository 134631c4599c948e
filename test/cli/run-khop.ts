import { runProgram } from "../../src/cli/run-program";

export interface Run {
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line in this process, with what it prints caught. */
export async function runKhop(...argv: readonly string[]): Promise<Run> {
  let stdout = "";
  let stderr = "";
  const out = jest.spyOn(process.stdout, "write").mockImplementation((text) => {
    stdout += String(text);
    return true;
  });
  const err = jest.spyOn(process.stderr, "write").mockImplementation((text) => {
    // What Node warns of comes from whatever else has run in this process, not from the program.
    if (!/^\(node:\d+\) /u.test(String(text))) stderr += String(text);
    return true;
  });
  try {
    const status = await runProgram(argv);
    return { status, stdout, stderr };
  } finally {
    out.mockRestore();
    err.mockRestore();
  }
}
