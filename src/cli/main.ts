import { runProgram } from "./run-program";

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
