import { writeNumber } from "../base/number-text";
import { introduceLeftOut, listLeftOut } from "../render/describe-left-out";
import { describeTaken } from "../render/describe-taken";
import { describePlace, summariseCounts } from "../render/words";
import type { TemplatePart } from "../model/report";
import { markup, type Filling, type Markup } from "./markup";
import type { Proof, SourceFile } from "./proof";
import type { ProofCounts, ProvenTable } from "./proven-tables";
import { showMoment, showSize } from "./show-value";
import { proofWordsOf, type ProofWords } from "./words";

/** What was read, when and by what, and all that came of it in numbers. */
export function drawHead(proof: Proof, proven: readonly ProvenTable[]): Markup {
  const words = proofWordsOf(proof.language);
  const names = proof.files.filter(({ kind }) => kind !== "template").map(({ name }) => name);
  return markup`<header><p class="brand">${words.product}</p><h1>${words.title}</h1><p class="names">${names.join(
    " · ",
  )}</p><p class="hint">${words.lead}</p></header>${drawResults(proof, proven, words)}${drawRead(proof, words)}${drawGaps(proof, words)}`;
}

function drawResults(proof: Proof, proven: readonly ProvenTable[], words: ProofWords): Markup {
  const { report, setAside, language } = proof;
  const { read, matched, differing, notCheckable } = report.figures;
  const aside = new Set(setAside.map(({ finding }) => finding.id));
  const open = report.findings.filter(({ id }) => !aside.has(id));
  const counts = addCounts(proven.map((each) => each.counts));
  const write = (value: number): string => writeNumber(value, language);
  const totals = counts.holds + counts.rounded + counts.fails;
  const recounted = counts.recounted + counts.miscounted;
  return markup`<section id="results"><h2>${words.results}</h2><div class="tallies">${
    report.documents.length === 0
      ? null
      : drawTally(
          words.inText,
          write(read),
          words.countRead,
          [
            ["matched", matched, words.matched],
            ["differs", differing, words.differs],
            ["not-checkable", notCheckable, words["not-checkable"]],
          ],
          write,
        )
  }${
    totals === 0
      ? null
      : drawTally(
          words.inTables,
          write(totals),
          words.totals,
          [
            ["matched", counts.holds, words.totalsHold],
            ["differs", counts.fails, words.totalsFail],
            ["not-checkable", counts.rounded, words.totalsRounded],
          ],
          write,
        )
  }${
    recounted === 0
      ? null
      : drawTally(
          words.inTables,
          write(recounted),
          words.recounted,
          [
            ["matched", counts.recounted, words.recountedHold],
            ["differs", counts.miscounted, words.recountedFail],
          ],
          write,
        )
  }</div>${drawReasons(proof, words)}<p class="verdict"><a href="#findings">${words.findings}</a>: ${
    open.length === 0 ? words.noFindings : `${summariseCounts(open, language)}.`
  }</p></section>`;
}

function addCounts(all: readonly ProofCounts[]): ProofCounts {
  const sum = { holds: 0, rounded: 0, fails: 0, recounted: 0, miscounted: 0 };
  for (const counts of all)
    for (const key of ["holds", "rounded", "fails", "recounted", "miscounted"] as const)
      sum[key] += counts[key];
  return sum;
}

type Part = readonly [kind: "matched" | "differs" | "not-checkable", count: number, word: string];

function drawTally(
  title: string,
  total: string,
  word: string,
  parts: readonly Part[],
  write: (value: number) => string,
): Markup {
  const shown = parts.filter(([, count]) => count > 0);
  return markup`<div class="tally"><h3>${title}</h3><p class="total"><strong>${total}</strong> ${word}</p><div class="bar" aria-hidden="true">${shown.map(
    ([kind, count]) => markup`<span class="${kind}" style="flex-grow:${count}"></span>`,
  )}</div><ul>${parts.map(
    ([kind, count, name]) =>
      markup`<li class="${kind}"><span class="sign" aria-hidden="true">${SIGNS[kind]}</span> <strong>${write(count)}</strong> ${name}</li>`,
  )}</ul></div>`;
}

const SIGNS = { matched: "✓", differs: "✗", "not-checkable": "○" } as const;

function drawReasons({ report, language }: Proof, words: ProofWords): Markup | null {
  const reasons = new Map<string, number>();
  for (const { reason } of report.figures.items)
    if (reason !== null) reasons.set(reason, (reasons.get(reason) ?? 0) + 1);
  if (reasons.size === 0) return null;
  const list = [...reasons].map(
    ([reason, count]) => `${writeNumber(count, language)} ${words.reasons[reason] ?? reason}`,
  );
  return markup`<p>${words.why}: ${list.join("; ")}.</p>`;
}

function drawRead(proof: Proof, words: ProofWords): Markup {
  const { report, files, language, at, version } = proof;
  const { tables, stats, templateDetails } = report;
  const [tableCount, records, cells] = [tables.length, stats.records, stats.cells].map((each) =>
    writeNumber(each, language),
  );
  const period = proof.facts.template.period;
  // What nothing in the files says held for nothing that was found.
  const isUsual = (part: TemplatePart["part"]): boolean =>
    templateDetails?.parts.find((each) => each.part === part)?.isUsual === true;
  const taken = templateDetails ? describeTaken(templateDetails, language) : null;
  const facts: readonly (readonly [string, Filling])[] = [
    [words.when, showMoment(at, language)],
    [words.version, `Khớp ${version}`],
    [words.volume, words.amount(tableCount ?? "", records ?? "", cells ?? "")],
    ...(isUsual("period")
      ? []
      : [
          [
            words.period,
            period.from === period.to ? String(period.from) : `${period.from}–${period.to}`,
          ] as const,
        ]),
    ...(taken !== null
      ? [[words.taken, taken.replace(/^[^:]*: /u, "")] as const]
      : isUsual("movement")
        ? []
        : [[words.template, templateDetails?.name ?? report.template] as const]),
  ];
  return markup`<section id="read"><h2>${words.read}</h2><div class="scroll" role="group" tabindex="0" aria-label="${words.read}"><table class="files"><thead><tr><th scope="col">${
    words.file
  }</th><th scope="col">${words.size}</th><th scope="col">${words.hash}</th></tr></thead><tbody>${files.map(
    (file) => drawFile(file, language, words),
  )}</tbody></table></div><dl class="facts">${facts.map(
    ([name, value]) => markup`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>${drawLeftOut(templateDetails ? listLeftOut(templateDetails) : [], language)}</section>`;
}

function drawLeftOut(lines: readonly string[], language: Proof["language"]): Markup | null {
  if (lines.length === 0) return null;
  return markup`<p class="left-out">${introduceLeftOut(language)}:</p><ul>${lines.map((line) => markup`<li>${line}</li>`)}</ul>`;
}

function drawFile(
  { name, kind, size, sha256 }: SourceFile,
  language: Proof["language"],
  words: ProofWords,
): Markup {
  return markup`<tr><th scope="row">${name}<span class="kind">${words.kinds[kind]}</span></th><td>${
    size === undefined ? "" : showSize(size, language)
  }</td><td>${sha256 === undefined ? words.open : markup`<code>${sha256}</code>`}</td></tr>`;
}

/** What was not checked, and what the reader was not sure of: nothing is silently left out. */
function drawGaps({ report, language }: Proof, words: ProofWords): Markup | null {
  const { gaps, questions = [] } = report;
  if (gaps.length === 0 && questions.length === 0) return null;
  return markup`<section id="gaps">${
    gaps.length === 0
      ? null
      : markup`<h2>${words.gaps}</h2><ul>${gaps.map(({ message }) => markup`<li>${message}</li>`)}</ul>`
  }${
    questions.length === 0
      ? null
      : markup`<h2>${words.questions}</h2><ul>${questions.map(
          ({ at, message }) => markup`<li><strong>${describePlace(at, language)}</strong>: ${message}</li>`,
        )}</ul>`
  }</section>`;
}
