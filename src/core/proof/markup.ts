import { printText } from "../base/printable-text";

/** Markup that is safe to write: only `markup` makes it, and all that it is filled with is escaped. */
export interface Markup {
  readonly source: string;
}

export type Filling = Markup | string | number | null | readonly Filling[];

/** A template of HTML. What it is filled with is text, inside an element or a quoted attribute; null is nothing. */
export function markup(parts: TemplateStringsArray, ...fillings: readonly Filling[]): Markup {
  const pieces: string[] = [];
  for (const [index, part] of parts.entries()) {
    pieces.push(part);
    if (index < fillings.length) write(fillings[index] ?? null, pieces);
  }
  return { source: pieces.join("") };
}

function write(filling: Filling, pieces: string[]): void {
  if (filling === null) return;
  if (typeof filling === "number") pieces.push(String(filling));
  else if (typeof filling === "string") pieces.push(escape(filling));
  else if (isList(filling)) for (const each of filling) write(each, pieces);
  else pieces.push(filling.source);
}

function isList(filling: Markup | readonly Filling[]): filling is readonly Filling[] {
  return Array.isArray(filling);
}

/** Without marks that turn the order of letters about, and with no character that means something to HTML. */
function escape(text: string): string {
  return printText(text).replace(/[&<>"'`]/gu, (character) => ESCAPES[character] ?? character);
}

const ESCAPES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
  "`": "&#96;",
};
