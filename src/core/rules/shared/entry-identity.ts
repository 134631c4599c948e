import { foldWords, tidyText } from "../../base/fold-text";
import { meaningAt, rawAt, type RegisterTable } from "../../model/register";
import { entryUnit } from "./register-entries";
import { collectiveKey, isCommonCollective, personKey } from "./register-names";
import { compareTitles, profileTitle, type TitleProfile } from "./title-likeness";

export interface EntryRef {
  readonly table: RegisterTable;
  readonly entry: number;
}

/** Who does what, taken apart once so that an entry can be compared with many. */
export interface EntryIdentity {
  readonly person: boolean;
  /** The subject without titles and functions, folded; for a collective, too, without its unit's name at the end. */
  readonly subject: string;
  readonly short: string;
  /** Folded; "" where none is told. */
  readonly unit: string;
  readonly title: TitleProfile;
}

export function readIdentity({ table, entry }: EntryRef): EntryIdentity {
  const name = tidyText(String(rawAt(table, "name", entry)));
  const subject = meaningAt(table, "subject", entry);
  const person = subject.kind === "category" && subject.id === "individual";
  const unit = entryUnit(table, entry);
  const title = profileTitle(String(rawAt(table, "title", entry)));
  if (person) {
    const key = personKey(name);
    return { person, subject: key, short: key, unit: foldWords(unit), title };
  }
  const { full, short } = collectiveKey(name, unit);
  return { person, subject: full, short, unit: foldWords(unit), title };
}

/**
 * Are two entries one? `same`: one subject, one piece of work; `alike`: their titles may be two of one piece of work. Names
 * a letter apart are two people, and "Hội Nông dân xã" of two units are two associations.
 */
export function compareIdentities(a: EntryIdentity, b: EntryIdentity): "same" | "alike" | null {
  if (a.person !== b.person || a.subject === "" || b.subject === "") return null;
  const sameUnit = a.unit === b.unit;
  if (a.subject !== b.subject && !(sameUnit && a.short === b.short)) return null;
  if (!sameUnit && !a.person && isCommonCollective(a.subject)) return null;
  return compareTitles(a.title, b.title);
}
