import { describeFault } from "./describe-fault";
import { runProgram } from "./run-program";
import { watchOutput } from "./watch-output";

watchOutput(
  process.stdout,
  (line) => process.stderr.write(line),
  (status) => process.exit(status),
);

runProgram(process.argv.slice(2)).then(
  (status) => {
    process.exitCode = status;
  },
  (error: unknown) => {
    process.stderr.write(describeFault(error));
    process.exitCode = 2;
  },
);
