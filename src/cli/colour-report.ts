import { LANGUAGES } from "../core/base/language";
import { SEVERITIES, SEVERITY_WORDS } from "../core/render/words";

/** A terminal that shows colours, unless the person wants none (https://no-color.org). */
export function wantsColour(
  stdout: { readonly isTTY?: boolean },
  env: { readonly NO_COLOR?: string | undefined; readonly TERM?: string | undefined },
): boolean {
  return stdout.isTTY === true && (env.NO_COLOR ?? "") === "" && env.TERM !== "dumb";
}

/** The text of a report with its headings in the colour of their severity, and places and rules set off from the messages. */
export function colourReport(text: string): string {
  return text
    .split("\n")
    .map((line) => {
      const heading = /^(\p{Lu}[\p{Lu} ]*) \(\d+\)$/u.exec(line)?.[1];
      const colour = heading === undefined ? undefined : HEADINGS.get(heading);
      if (colour !== undefined) return `${colour}${line}${RESET}`;
      const rule = RULE.exec(line)?.[1];
      if (rule === undefined) return line;
      return `${BOLD}${line.slice(0, -rule.length)}${RESET}${DIM}${rule}${RESET}`;
    })
    .join("\n");
}

/** A rule in brackets, what became of the finding, and its id. */
const RULE = /^ {2}\S.*( {2}\[[^\]]*\](?: {2}\([^)]*\))?(?: {2}(?:mã|id) [0-9a-f]+)?)$/u;

const RESET = "\u001b[0m";
const BOLD = "\u001b[1m";
const DIM = "\u001b[2m";
const COLOURS = { error: "\u001b[1;31m", warning: "\u001b[1;33m", note: "\u001b[1;36m" };

const HEADINGS: ReadonlyMap<string, string> = new Map(
  SEVERITIES.flatMap((severity) =>
    LANGUAGES.flatMap((language) =>
      (["one", "many"] as const).map(
        (count) => [SEVERITY_WORDS[severity][count][language].toUpperCase(), COLOURS[severity]] as const,
      ),
    ),
  ),
);
