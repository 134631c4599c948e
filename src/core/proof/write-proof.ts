import { drawDocuments } from "./draw-document";
import { drawFindings } from "./draw-findings";
import { drawHead } from "./draw-head";
import { drawNotes } from "./draw-notes";
import { drawTables } from "./draw-tables";
import { createCellFinder } from "./find-cells";
import { markup } from "./markup";
import type { Proof } from "./proof";
import { PRINT_STYLES } from "./print-styles";
import { proveTables } from "./proven-tables";
import { STYLES } from "./styles";
import { proofWordsOf } from "./words";

/**
 * The proof sheet: one HTML file that shows what was checked, against what, and what came of it. It runs nothing and loads
 * nothing, and what users wrote stands in it as text alone. The same input gives the same bytes.
 */
export function writeProof(proof: Proof): string {
  const { language, files } = proof;
  const words = proofWordsOf(language);
  const find = createCellFinder(proof);
  const proven = proveTables(proof, find);
  const names = files.map(({ name }) => name).join(", ");
  return markup`<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${POLICY}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="generator" content="Khớp ${proof.version}">
<title>${words.title}${names === "" ? null : ` – ${names}`}</title>
${STYLES}
${PRINT_STYLES}
</head>
<body>
<main>
${drawHead(proof, proven)}
${drawFindings(proof, find)}
${drawDocuments(proof, proven)}
${drawTables(proof, proven)}
${drawNotes(proof, find)}
</main>
<footer><p>${words.foot}</p></footer>
</body>
</html>
`.source;
}

/** Nothing is fetched, run, framed or sent; only the styles in the file itself hold. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'";
