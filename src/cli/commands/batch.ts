import { once } from "node:events";
import type { Command } from "commander";
import { captureOutput, type Captured } from "../batch/capture-output";
import { parseJob } from "../batch/parse-job";
import { CliError } from "../cli-error";
import { describeFault } from "../describe-fault";
import { languageOption, type Language } from "../options";
import { readBytes } from "../read-sources";

interface BatchOptions {
  readonly lang: Language;
}

interface Answer extends Captured {
  readonly id: string | number | null;
}

/**
 * `khop batch JOBS.jsonl`: many calls in one process, one after another, each answered by a line of JSON. `runProgram` is the
 * program that a call of its own would run.
 */
export function addBatchCommand(
  program: Command,
  runProgram: (argv: readonly string[]) => Promise<number>,
): void {
  program
    .command("batch")
    .description("nhiều lệnh trong một lần chạy, mỗi dòng một lệnh (many calls in one process, a line each)")
    .argument("<jobs>", 'tệp .jsonl: {"id": "a1", "args": ["check", "x.xlsx"]}')
    .addOption(languageOption())
    .action(async (path: string, { lang }: BatchOptions) => {
      const text = new TextDecoder().decode(await readBytes(path, lang));
      let bad = 0;
      for (const [index, line] of text.split("\n").entries()) {
        if (line.trim() === "") continue;
        const job = parseJob(line, index + 1, lang);
        if (!job.ok) bad++;
        await printAnswer(
          job.ok
            ? { id: job.value.id, ...(await runJob(() => runProgram(job.value.args))) }
            : { id: job.error.id, status: 2, stdout: "", stderr: `khop: ${job.error.sentence}\n` },
        );
      }
      if (bad > 0)
        throw new CliError(
          lang === "vi"
            ? `${bad} dòng của ${path} không phải là việc chạy được; câu trả lời của từng dòng nói vì sao.`
            : `${bad} ${bad === 1 ? "line" : "lines"} of ${path} could not be run; the answer of each says why.`,
        );
    });
}

/** A fault of our own in one job leaves the others. */
async function runJob(run: () => Promise<number>): Promise<Captured> {
  try {
    return await captureOutput(run);
  } catch (error) {
    return { status: 2, stdout: "", stderr: describeFault(error) };
  }
}

/** Waits where the reader is slower, so that the answers do not pile up in memory. */
async function printAnswer(answer: Answer): Promise<void> {
  if (!process.stdout.write(`${toLine(answer)}\n`)) await once(process.stdout, "drain");
}

/** JSON leaves as they are the ends of line that only Unicode knows, at which a reader may part its lines. */
function toLine(answer: Answer): string {
  return JSON.stringify(answer).replace(
    /[\u0085\u2028\u2029]/gu,
    (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, "0")}`,
  );
}
