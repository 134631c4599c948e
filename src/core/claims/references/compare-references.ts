import { foldWords } from "../../base/fold-text";
import type { DocumentReference, Issuer } from "../../model/claim";
import { LEVELS, levelsAgree, type Level } from "./organs";
import { compareSubjects } from "./read-subject";

/** May both be of one issuer? What one of them leaves open contradicts nothing. */
export function issuersAgree(a: Issuer | undefined, b: Issuer | undefined): boolean {
  if (!a || !b) return true;
  if (a.organ !== b.organ && a.organ !== "" && b.organ !== "") return false;
  if (!levelsAgree(toLevel(a.level), toLevel(b.level))) return false;
  return placesAgree(a.place, b.place) && namesAgree(a.name, b.name);
}

/** Are both surely of one issuer: one organ of one level, of communes and towns also one place? */
export function isSameIssuer(a: Issuer | undefined, b: Issuer | undefined): boolean {
  if (!a || !b || a.organ === "" || a.level === undefined) return false;
  if (a.organ !== b.organ || a.level !== b.level || !issuersAgree(a, b)) return false;
  return a.level !== "commune" || (a.place !== "" && b.place !== "");
}

/** The symbols' letters for comparing: without the marks between them, `Đ` typed as `D` alike. */
export function foldCodes({ codes }: DocumentReference): string {
  return codes.map((code) => foldWords(code)).join(" ");
}

/** Do two symbols say the same? A short one ("12-QĐ") says nothing else than the full one. */
export function codesAgree(a: DocumentReference, b: DocumentReference): boolean {
  const [short, long] = [foldCodes(a), foldCodes(b)].sort((x, y) => x.length - y.length);
  return short === long || short === "" || (long ?? "").startsWith(`${short ?? ""} `);
}

export function subjectsOf(a: DocumentReference, b: DocumentReference): ReturnType<typeof compareSubjects> {
  return compareSubjects(a.subject, b.subject);
}

function toLevel(level: string | undefined): Level | undefined {
  return LEVELS.find((each) => each === level);
}

/** Place names are read up to the next small letter, so that one may run on: "khe vang" and "khe vang ve". */
function placesAgree(a: string, b: string): boolean {
  return a === "" || b === "" || a.startsWith(b) || b.startsWith(a);
}

/** Two committees on different matters share few words. */
function namesAgree(a: string, b: string): boolean {
  if (a === "" || b === "") return true;
  const [short, long] = [a.split(" "), b.split(" ")].sort((x, y) => x.length - y.length);
  if (!short || !long) return true;
  return short.filter((word) => long.includes(word)).length * 3 >= short.length * 2;
}
