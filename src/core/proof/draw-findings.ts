import { writeNumber } from "../base/number-text";
import type { Finding } from "../model/finding";
import { describePlace } from "../render/words";
import { nameRule } from "../sheets/finding-words";
import { describeSetAside } from "../sheets/set-aside";
import { drawExcerpts } from "./draw-excerpt";
import type { CellFinder } from "./find-cells";
import { markup, type Markup } from "./markup";
import type { Proof } from "./proof";
import { proofWordsOf, type ProofWords } from "./words";

/** The findings by severity, those set aside last with the reason and the day. */
export function drawFindings(proof: Proof, find: CellFinder): Markup {
  const { report, setAside, fixed, language } = proof;
  const words = proofWordsOf(language);
  const aside = new Map(setAside.map((each) => [each.finding.id, each]));
  const numbered = report.findings.map((finding, index) => ({ finding, number: index + 1 }));
  const open = numbered.filter(({ finding }) => !aside.has(finding.id));
  const dismissed = numbered.filter(({ finding }) => aside.has(finding.id));
  const shown = new Map<string, number>();
  return markup`<section id="findings"><h2>${words.findings}</h2>${
    open.length === 0 ? markup`<p>${words.noFindings}</p>` : null
  }${
    open.length === 0
      ? null
      : markup`<ol class="findings">${open.map(({ finding, number }) => {
          const nth = (shown.get(finding.group ?? "") ?? 0) + 1;
          if (finding.group !== null) shown.set(finding.group, nth);
          const isDrawn = finding.group === null || nth <= DRAWN_OF_GROUP;
          return drawFinding(finding, number, isDrawn ? find : null, proof, words);
        })}</ol>`
  }${fixed === 0 ? null : markup`<p>${words.fixed(writeNumber(fixed, language))}</p>`}${
    dismissed.length === 0
      ? null
      : markup`<h3>${words.dismissed}</h3><ol class="findings aside">${dismissed.map(({ finding, number }) =>
          drawFinding(finding, number, null, proof, words, aside.get(finding.id)),
        )}</ol>`
  }</section>`;
}

/** Of findings of one cause so many are drawn with their cells. */
const DRAWN_OF_GROUP = 3;

function drawFinding(
  finding: Finding,
  number: number,
  find: CellFinder | null,
  proof: Proof,
  words: ProofWords,
  aside?: Proof["setAside"][number],
): Markup {
  const { at, evidence, severity, rule, message } = finding;
  const places = [at, ...evidence.slice(0, MOST_EVIDENCE).map((each) => each.at)];
  const cells = find ? places.flatMap((place) => find(place) ?? []) : [];
  return markup`<li class="${severity}" id="p${number}" tabindex="-1"><p class="kind"><span class="sign" aria-hidden="true">${
    SEVERITY_SIGNS[severity]
  }</span> <span class="no">${number}.</span> <span class="word">${words.severities[severity]}</span> · ${nameRule(
    rule,
    proof.language,
  )}</p><p class="place">${describePlace(at, proof.language)}</p><p>${message}</p>${
    aside ? markup`<p class="reason">${describeSetAside(aside, proof.language)}</p>` : null
  }${cells.length === 0 ? null : drawExcerpts(cells, proof)}</li>`;
}

const MOST_EVIDENCE = 24;

const SEVERITY_SIGNS = { error: "✗", warning: "▲", note: "ⓘ" } as const;
