import type { Language } from "../../core/base/language";
import { IMITATIONS } from "./behaviours";
import type { RehearsalState } from "./create-rehearsal";
import type { StepId, Verdict } from "./step";
import { STEPS } from "./steps";
import { rehearsalWords } from "./words/rehearsal-words";

/** The result as text: which Excel, and a line or more for each step. */
export function describeResult(
  { verdicts }: Pick<RehearsalState, "verdicts">,
  excel: readonly string[],
  language: Language,
): string {
  const words = rehearsalWords(language);
  const ids: readonly StepId[] = [...STEPS.map(({ id }) => id), "clean-up"];
  const lines = ids.flatMap((id) => {
    const verdict = verdicts.get(id);
    if (!verdict) return [];
    return [`${words.kinds[verdict.kind]}  ${words.steps[id].name}`, ...explain(id, verdict, language)];
  });
  return [words.title, ...excel, "", ...lines, ""].join("\n");
}

/** What a person is told of a verdict beside its colour: what it means, Excel's own words, what imitates it. */
function explain(id: StepId, verdict: Verdict, language: Language): readonly string[] {
  const words = rehearsalWords(language);
  if (verdict.kind === "lacking") return [`    ${words.lacking(verdict.set)}`];
  if (verdict.kind !== "red") return [];
  const { behaviour, error } = verdict;
  return [
    `    ${sentenceOf(id, verdict, language)}`,
    `    ${error}`,
    ...(behaviour === null ? [] : [`    ${words.imitation(IMITATIONS[behaviour])}`]),
  ];
}

/** What a red verdict means to whoever works with Khớp. */
export function sentenceOf(
  id: StepId,
  { behaviour }: Extract<Verdict, { kind: "red" }>,
  language: Language,
): string {
  const words = rehearsalWords(language);
  return behaviour === null ? words.steps[id].red : words.behaviours[behaviour];
}
