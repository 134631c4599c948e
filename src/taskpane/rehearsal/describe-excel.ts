import { formatSet, type Supports } from "../../hosts/office/requirements";

/** Which Excel this is, by its own word, a line each: for whoever reads the result. */
export function describeExcel(supports: Supports): readonly string[] {
  const { diagnostics, displayLanguage, contentLanguage, platform } = Office.context;
  const version = (diagnostics as typeof diagnostics | undefined)?.version ?? "?";
  return [
    `Excel ${version} · ${String(platform)}`,
    `${displayLanguage} / ${contentLanguage}`,
    listSets(supports).join(", "),
  ];
}

/** The highest version of each requirement set that concerns us. */
function listSets(supports: Supports): readonly string[] {
  return SETS.map(({ name, versions }) => {
    const version = versions.filter((each) => supports({ name, version: each })).at(-1);
    return version === undefined ? `${name} –` : formatSet({ name, version });
  });
}

const upTo = (last: number): readonly string[] =>
  Array.from({ length: last }, (_, index) => `1.${index + 1}`);

const SETS: readonly { readonly name: string; readonly versions: readonly string[] }[] = [
  { name: "ExcelApi", versions: upTo(20) },
  { name: "ExcelApiDesktop", versions: upTo(2) },
  { name: "ExcelApiOnline", versions: ["1.1"] },
  { name: "ExcelUndoApiAll", versions: ["1.0"] },
  { name: "SharedRuntime", versions: upTo(2) },
  { name: "KeyboardShortcuts", versions: ["1.1"] },
  { name: "OpenBrowserWindowApi", versions: ["1.1"] },
];
