import { hashText } from "../base/hash-text";
import type { Finding } from "../model/finding";

/** The numbers and words a finding rests on, as one short text: equal while none of them changes, wherever they move. */
export function fingerprint({ messageId, shown, expected, evidence }: Finding): string {
  return hashText(JSON.stringify([messageId, shown, expected, evidence.map((each) => each.shown)]));
}
