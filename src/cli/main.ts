import { describeFault } from "./describe-fault";
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
    process.stderr.write(describeFault(error));
    process.exitCode = 2;
  },
);
