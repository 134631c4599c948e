import type { Card } from "../../app/select/list-cards";
import type { ViewedFinding } from "../../app/select/view-findings";

/** A line of the list: the head of a group, or a finding. */
export type ListRow =
  | { readonly kind: "group"; readonly key: string; readonly card: Card; readonly open: boolean }
  | {
      readonly kind: "finding";
      readonly key: string;
      readonly viewed: ViewedFinding;
      /** All that share its cause; alone where it has none. */
      readonly card: Card;
      readonly inGroup: boolean;
    };

/** A group of more than this begins closed. */
const LARGE = 5;

/**
 * The cards as lines. `turned` holds the keys of groups that were opened or closed against their beginning; the group of
 * the finding at hand is open whatever it says.
 */
export function listRows(
  cards: readonly Card[],
  turned: ReadonlySet<string>,
  selected: string | null,
): readonly ListRow[] {
  return cards.flatMap((card): readonly ListRow[] => {
    const inGroup = card.shown.length > 1;
    const findings = (): readonly ListRow[] =>
      card.shown.map((viewed) => ({ kind: "finding", key: viewed.finding.id, viewed, card, inGroup }));
    if (!inGroup) return findings();
    const open =
      card.shown.length > LARGE === turned.has(card.key) ||
      (selected !== null && card.shown.some(({ finding }) => finding.id === selected));
    return [{ kind: "group", key: card.key, card, open }, ...(open ? findings() : [])];
  });
}
