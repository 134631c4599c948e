import { runProgram } from "./run-program";

// The reader of a pipe may leave early (`khop rules | head`): that is no fault.
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});

runProgram(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    const trace = error instanceof Error ? (error.stack ?? error.message) : String(error);
    process.stderr.write(
      `khop: lỗi của chương trình, xin báo lại (a fault of the program, please report it): ${trace}\n`,
    );
    process.exitCode = 2;
  },
);
