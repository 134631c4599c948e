import type { Language } from "../base/language";
import type { GatheredFacts } from "../engine/gather-facts";
import type { Report } from "../model/report";
import type { SetAside } from "../sheets/set-aside";

/** A file that was read, as anyone can find it again. Of a workbook that is open in Excel there is the name alone. */
export interface SourceFile {
  readonly name: string;
  readonly kind: "workbook" | "document" | "template";
  readonly size?: number;
  /** Hexadecimal. */
  readonly sha256?: string;
}

/** What the sheet says of the check itself. */
export interface ProofDetails {
  readonly files: readonly SourceFile[];
  /** When it was checked, with the offset of the place: `2026-11-30T17:32:00+07:00`. */
  readonly at: string;
  /** Of Khớp. */
  readonly version: string;
  readonly setAside: readonly SetAside[];
  /** What was mended since the person began. */
  readonly fixed: number;
  readonly language: Language;
}

/** All that the proof sheet is made from. The facts are those that the Report was made from. */
export interface Proof extends ProofDetails {
  readonly report: Report;
  readonly facts: GatheredFacts;
}
