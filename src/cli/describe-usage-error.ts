import type { CommanderError } from "commander";
import { LANGUAGES, type Localized } from "../core/base/language";

/**
 * The sentence that ends a call whose options or command are wrong, in the language of its `--lang`, else in both: nobody
 * knows yet which one the person reads.
 */
export function describeUsageError(
  { code, message }: Pick<CommanderError, "code" | "message">,
  argv: readonly string[],
): string {
  const [first = "", hint = ""] = message.split("\n");
  const said = SENTENCES[code]?.(first);
  if (!said) return first;
  const near = /Did you mean (?:one of )?(.+)\?/u.exec(hint)?.[1];
  const sentence: Localized =
    near === undefined
      ? said
      : { vi: `${said.vi} Có phải ý là ${near}?`, en: `${said.en} Did you mean ${near}?` };
  const named = LANGUAGES.find((each) => each === namedLanguage(argv));
  return named ? sentence[named] : `${sentence.vi} (${sentence.en})`;
}

/** What commander's own sentence names, in its quotes, said again. */
const SENTENCES: Readonly<Record<string, (english: string) => Localized | null>> = {
  "commander.unknownOption": (english) => {
    const [option = ""] = quoted(english);
    return { vi: `Không có tùy chọn ${option}.`, en: `There is no option ${option}.` };
  },
  "commander.unknownCommand": (english) => {
    const [command = ""] = quoted(english);
    return { vi: `Không có lệnh ${command}.`, en: `There is no command ${command}.` };
  },
  "commander.missingArgument": (english) => {
    const [name = ""] = quoted(english);
    return { vi: `Thiếu <${name}>, xem --help.`, en: `<${name}> is missing, see --help.` };
  },
  "commander.optionMissingArgument": (english) => {
    const [option = ""] = quoted(english);
    return { vi: `${option}: thiếu giá trị.`, en: `${option}: its value is missing.` };
  },
  "commander.missingMandatoryOptionValue": (english) => {
    const [option = ""] = quoted(english);
    return { vi: `Thiếu tùy chọn ${option}.`, en: `The option ${option} is missing.` };
  },
  "commander.excessArguments": (english) => {
    const [, expected = "0", got = "0"] = /Expected (\d+) arguments? but got (\d+)/u.exec(english) ?? [];
    return {
      vi: `Thừa tham số: cần ${expected}, đã cho ${got}; tên tệp có dấu cách thì đặt trong ngoặc kép.`,
      en: `Too many arguments: ${got} for ${expected}; put file names with spaces in double quotes.`,
    };
  },
  "commander.invalidArgument": (english) => {
    const choices = / is invalid(?: for argument '[^']*')?\. Allowed choices are (.+)\.$/u.exec(english);
    // What our own parsers say is in both languages already.
    if (!choices) return null;
    const named = quoted(english);
    // Of an argument the value stands first, of an option its name.
    const [option = "", value = ""] = english.includes("command-argument") ? [...named].reverse() : named;
    return {
      vi: `${option}: không có “${value}”; chọn trong ${choices[1] ?? ""}.`,
      en: `${option}: there is no “${value}”; choose from ${choices[1] ?? ""}.`,
    };
  },
};

function quoted(english: string): readonly string[] {
  return [...english.matchAll(/'([^']*)'/gu)].map((match) => match[1] ?? "");
}

function namedLanguage(argv: readonly string[]): string | undefined {
  const inOne = argv.find((each) => each.startsWith("--lang="));
  return inOne?.slice("--lang=".length) ?? argv[argv.indexOf("--lang") + 1 || argv.length];
}
