import type { Command } from "commander";
import { writeDecisions } from "../../core/review/decisions-file";
import { readAllDecisions } from "../decisions";
import { languageOption, type Language } from "../options";
import { writeOutput } from "../write-output";

/** `khop decisions FILE… [--out FILE]`: several people's decisions as one. */
export function addDecisionsCommand(program: Command): void {
  program
    .command("decisions")
    .description("gộp quyết định của nhiều người rà soát (merge several reviewers' decisions)")
    .argument("<files...>", "tệp quyết định .json, hoặc sổ tính có quyết định bên trong")
    .addOption(languageOption())
    .option("--out <file>", "ghi kết quả vào tệp (write the result to a file)")
    .action(async (files: string[], options: { readonly lang: Language; readonly out?: string }) => {
      const merged = await readAllDecisions({ decisions: files, dismiss: [], reopen: [] }, options.lang);
      const text = writeDecisions(merged);
      if (options.out === undefined) process.stdout.write(text);
      else await writeOutput(options.out, new TextEncoder().encode(text), files, options.lang);
    });
}
