import type { Command } from "commander";

export const SHELLS = ["bash", "zsh", "fish"] as const;

export type Shell = (typeof SHELLS)[number];

/** A script by which a shell completes the program's commands, their options, the choices of these, and file names. */
export function writeCompletion(program: Command, shell: Shell): string {
  const commands = listCommands(program);
  if (shell === "fish") return writeFish(program.name(), commands);
  const bash = writeBash(program.name(), commands);
  return shell === "bash" ? bash : `autoload -U +X bashcompinit && bashcompinit\n${bash}`;
}

interface CompletedCommand {
  readonly name: string;
  readonly options: readonly { readonly long: string; readonly choices: readonly string[] }[];
}

function listCommands(program: Command): readonly CompletedCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    options: command.options.flatMap(({ long, argChoices }) =>
      typeof long === "string" ? [{ long, choices: argChoices ?? [] }] : [],
    ),
  }));
}

function writeBash(program: string, commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name }) => name).join(" ");
  const values = commands.flatMap(({ name, options }) =>
    options
      .filter(({ choices }) => choices.length > 0)
      .map(({ long, choices }) => `    "${name} ${long}") words="${choices.join(" ")}" ;;`),
  );
  const options = commands.map(
    (command) =>
      `      ${command.name}) words="${command.options.map(({ long }) => long).join(" ")} --help" ;;`,
  );
  return `_${program}() {
  local word="\${COMP_WORDS[COMP_CWORD]}" before="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${names} --help --version" -- "$word"))
    return
  fi
  case "\${COMP_WORDS[1]} $before" in
${values.join("\n")}
  esac
  if [ -z "$words" ] && [ "\${word#-}" != "$word" ]; then
    case "\${COMP_WORDS[1]}" in
${options.join("\n")}
    esac
  fi
  if [ -n "$words" ]; then
    COMPREPLY=($(compgen -W "$words" -- "$word"))
  else
    COMPREPLY=()
  fi
}
complete -o default -F _${program} ${program}
`;
}

function writeFish(program: string, commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, options }) => [
    `complete -c ${program} -n __fish_use_subcommand -f -a ${name}`,
    ...options.map(({ long, choices }) => {
      const values = choices.length === 0 ? "" : ` -x -a "${choices.join(" ")}"`;
      return `complete -c ${program} -n "__fish_seen_subcommand_from ${name}" -l ${long.slice(2)}${values}`;
    }),
  ]);
  return `${lines.join("\n")}\n`;
}
