import product from "../../../package.json";
import type { Language } from "../../core/base/language";
import type { Proof } from "../../core/proof/proof";
import { writeProof } from "../../core/proof/write-proof";
import type { ProofRequest } from "./analyzer";

/** The proof sheet of facts and the Report that was made from them. */
export function writeProofOf(
  { facts, report }: Pick<Proof, "facts" | "report">,
  language: Language,
  { files, at, setAside, fixed }: ProofRequest,
): string {
  const aside = new Map(setAside.map((each) => [each.finding, each]));
  return writeProof({
    facts,
    report,
    files,
    at,
    version: product.version,
    setAside: report.findings.flatMap((finding) => {
      const why = aside.get(finding.id);
      return why ? [{ ...why, finding }] : [];
    }),
    fixed,
    language,
  });
}
