import { Command, CommanderError, InvalidArgumentError } from "commander";
import product from "../../package.json";
import { printLine } from "../core/base/printable-text";
import { CliError } from "./cli-error";
import { addAnnotateCommand } from "./commands/annotate";
import { addBatchCommand } from "./commands/batch";
import { addBuildCommand } from "./commands/build";
import { addCheckCommand } from "./commands/check";
import { addCollectCommand } from "./commands/collect";
import { addCompareCommand } from "./commands/compare";
import { addCompletionCommand } from "./commands/completion";
import { addDecisionsCommand } from "./commands/decisions";
import { addMarkCommand } from "./commands/mark";
import { addRulesCommand } from "./commands/rules";
import { addSampleCommand } from "./commands/sample";
import { addServeCommand } from "./commands/serve";
import { addSlipsCommand } from "./commands/slips";
import { addSqlCommand } from "./commands/sql";
import { addTemplateCommand } from "./commands/template";
import { describeUsageError } from "./describe-usage-error";

/** The command line `khop`. Exit status: 0 nothing at or above `--fail-on`, 1 some findings, 2 could not run. */
export async function runProgram(argv: readonly string[]): Promise<number> {
  const program = new Command("khop");
  program
    .description(
      "Kiểm tra và lập biểu tổng hợp phong trào thi đua. Checks and builds the summary tables of emulation movements.",
    )
    .version(product.version)
    .exitOverride()
    // Said below, where the kind of error is known.
    .configureOutput({ outputError: () => undefined });
  let status = 0;
  const finish = (code: number): void => {
    status = code;
  };
  addCheckCommand(program, finish);
  addBuildCommand(program, finish);
  addMarkCommand(program);
  addAnnotateCommand(program);
  addCollectCommand(program, finish);
  addCompareCommand(program, finish);
  addSlipsCommand(program);
  addSqlCommand(program);
  addDecisionsCommand(program);
  addTemplateCommand(program);
  addRulesCommand(program);
  addSampleCommand(program);
  addServeCommand(program);
  addBatchCommand(program, runProgram);
  addCompletionCommand(program);
  try {
    await program.parseAsync(argv, { from: "user" });
    return status;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return 0;
      // Called without a command, the help was said.
      if (error.code !== "commander.help")
        process.stderr.write(`khop: ${printLine(describeUsageError(error, argv))}\n`);
      return 2;
    }
    if (error instanceof CliError || error instanceof InvalidArgumentError) {
      process.stderr.write(`khop: ${printLine(error.message)}\n`);
      return 2;
    }
    throw error;
  }
}
