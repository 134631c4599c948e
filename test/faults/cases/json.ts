import { importLinks } from "../../../src/core/links/links-file";
import { parseSettings } from "../../../src/app/settings/parse-settings";
import { parseJson } from "../../../src/app/settings/parse-json";
import { defaultTemplate } from "../../../src/core/template/default-template";
import { parseTemplate } from "../../../src/core/template/parse-template";
import type { FaultCase } from "../fault-case";

const HOSTILE_KEYS = ["__proto__", "constructor", "prototype", "toString", "hasOwnProperty"];

/** Templates, links and settings from a stranger. */
export const JSON_CASES: readonly FaultCase[] = [
  ...HOSTILE_KEYS.flatMap((key): readonly FaultCase[] => [
    {
      name: `a template with the key ${key}`,
      at: "template",
      happen: () => tryTemplate(parseJson(`{"${key}":{"polluted":1},${templateText().slice(1)}`)),
      expected: /^(?:refused|taken)/u,
    },
    {
      name: `links with the key ${key}`,
      at: "links",
      happen: () => tryLinks(parseJson(`{"version":1,"${key}":{"polluted":1},"links":[]}`)),
      expected: /^(?:refused|taken)/u,
    },
    {
      name: `settings with the key ${key}`,
      at: "settings",
      happen: () => trySettings(`{"version":1,"${key}":{"polluted":1}}`),
      expected: /^taken/u,
    },
  ]),
  {
    name: "a template whose field is called constructor",
    at: "template",
    happen: () =>
      tryTemplate(
        parseJson(templateText().replace(/"kinds":\[\{"id":"[^"]*"/u, '"kinds":[{"id":"constructor"')),
      ),
    expected: /^(?:refused|taken)/u,
  },
  {
    name: "a template of headers a hundred thousand levels deep",
    at: "template",
    happen: () => tryTemplate(deepTemplate(100_000)),
    expected: /^refused: \(template\): nested too deep/u,
  },
  {
    name: "two hundred thousand open brackets",
    at: "settings",
    happen: () => trySettings("[".repeat(200_000)),
    expected: /^refused: not-json/u,
  },
  {
    name: "settings of a later version",
    at: "settings",
    happen: () => trySettings('{"version":9007199254740991}'),
    expected: /^refused: newer-version/u,
  },
  {
    name: "half surrogates and numbers that are none",
    at: "settings",
    happen: () =>
      trySettings(
        '{"version":1,"dismissals":[{"finding":"\\ud800","rule":"","place":"","fingerprint":"","reason":"","at":1e999}]}',
      ),
    expected: /^(?:refused|taken)/u,
  },
];

function tryTemplate(json: unknown): string {
  const parsed = parseTemplate(json, "en");
  return settle(parsed.ok ? "taken" : `refused: ${parsed.error.message}`);
}

function tryLinks(json: unknown): string {
  const parsed = importLinks(json, "en");
  return settle(parsed.ok ? "taken" : `refused: ${parsed.error}`);
}

function trySettings(text: string): string {
  const parsed = parseSettings(text);
  return settle(
    parsed.ok ? "taken, without the key" : `refused: ${parsed.error.code} ${parsed.error.subject}`,
  );
}

function settle(outcome: string): string {
  if ("polluted" in {} || "polluted" in []) throw new Error("a prototype was changed");
  return outcome;
}

function templateText(): string {
  return JSON.stringify(defaultTemplate());
}

function deepTemplate(levels: number): unknown {
  const template = JSON.parse(templateText()) as { tables: { columns: unknown[] }[] };
  let node: unknown = { header: "x" };
  for (let level = 0; level < levels; level++) node = { header: "x", children: [node] };
  template.tables[0]?.columns.push(node);
  return template;
}
