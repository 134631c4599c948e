import { Argument, type Command } from "commander";
import { languageOption } from "../options";
import { SHELLS, writeCompletion, type Shell } from "../write-completion";

/** `khop completion bash|zsh|fish`: prints the script by which that shell completes what is typed. */
export function addCompletionCommand(program: Command): void {
  program
    .command("completion")
    .description("in lệnh gợi ý khi gõ cho bash, zsh, fish (print the completion script of a shell)")
    .addArgument(new Argument("<shell>", "bash, zsh, fish").choices(SHELLS))
    .addOption(languageOption())
    .action((shell: Shell) => {
      process.stdout.write(writeCompletion(program, shell));
    });
}
