import { makeStyles } from "@fluentui/react-components";
import { useVirtualizer, type Virtualizer } from "@tanstack/react-virtual";
import { useEffect, useLayoutEffect, useMemo, useRef, useState, type RefObject } from "react";
import type { Card } from "../../app/select/list-cards";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { FindingRow } from "./FindingRow";
import { GroupRow } from "./GroupRow";
import { listRows } from "./list-rows";

export interface FindingListProps {
  readonly cards: readonly Card[];
  /** What scrolls: the list stands in it below other things. */
  readonly scroll: HTMLElement | null;
  readonly state: SessionState;
  readonly takeFocus: boolean;
  readonly onFocused: () => void;
  readonly onWhy: (rule: string) => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

/** Heights before they are measured. */
const ESTIMATE = { group: 40, row: 92, selected: 380 };

/** The search box stays above the list. */
const STUCK = 56;

const useStyles = makeStyles({
  list: { position: "relative", margin: 0, padding: 0, listStyle: "none" },
  row: { position: "absolute", top: 0, left: 0, right: 0 },
});

/** Only the rows in sight are there: ten thousand scroll as ten do. */
export function FindingList({
  cards,
  scroll,
  state,
  takeFocus,
  onFocused,
  onWhy,
  dispatch,
  words,
}: FindingListProps) {
  const styles = useStyles();
  const list = useRef<HTMLUListElement>(null);
  const { selected } = state.review;
  const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
  const rows = useMemo(() => listRows(cards, turned, selected), [cards, turned, selected]);
  const above = useOffset(list, scroll);
  // eslint-disable-next-line react-hooks/incompatible-library -- its answers are read here and never remembered
  const virtualizer = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll,
    getItemKey: (index) => rows[index]?.key ?? index,
    estimateSize: (index) => {
      const row = rows[index];
      return row?.kind === "group"
        ? ESTIMATE.group
        : row?.key === selected
          ? ESTIMATE.selected
          : ESTIMATE.row;
    },
    overscan: 4,
    scrollMargin: above,
    scrollPaddingStart: STUCK,
    initialRect: { width: 350, height: 600 },
  });
  const selectedIndex = rows.findIndex((row) => row.kind === "finding" && row.key === selected);
  const selectedRow = rows[selectedIndex];
  const status = selectedRow?.kind === "finding" ? selectedRow.viewed.status.kind : null;
  useEffect(() => {
    if (selectedIndex < 0 || !scroll) return undefined;
    const show = (): void =>
      virtualizer.scrollToIndex(selectedIndex, { align: chooseAlign(virtualizer, selectedIndex, scroll) });
    show();
    // Once more when what came or went with it above the list has been measured.
    return afterLayout(show);
    // The list may grow above the finding at hand; only a new one, or one just set aside, is brought into sight.
    // eslint-disable-next-line react-hooks/exhaustive-deps
  }, [selected, status, scroll]);
  const turn = (key: string) => {
    const next = new Set(turned);
    if (!next.delete(key)) next.add(key);
    setTurned(next);
  };
  return (
    <ul
      ref={list}
      className={styles.list}
      aria-label={words.findings.list}
      style={{ height: virtualizer.getTotalSize() }}
    >
      {virtualizer.getVirtualItems().map(({ key, index, start }) => {
        const row = rows[index];
        if (!row) return null;
        return (
          <li
            key={key}
            ref={virtualizer.measureElement}
            data-index={index}
            className={styles.row}
            style={{ transform: `translateY(${start - above}px)` }}
            aria-setsize={rows.length}
            aria-posinset={index + 1}
          >
            {row.kind === "group" ? (
              <GroupRow card={row.card} open={row.open} onTurn={() => turn(row.key)} words={words} />
            ) : (
              <FindingRow
                row={row}
                state={state}
                selected={row.key === selected}
                takeFocus={takeFocus && row.key === selected}
                onFocused={onFocused}
                onWhy={onWhy}
                dispatch={dispatch}
                words={words}
              />
            )}
          </li>
        );
      })}
    </ul>
  );
}

/** Two frames on: sizes are told between the first and the second. Gives what calls it off. */
function afterLayout(act: () => void): () => void {
  let frame = requestAnimationFrame(() => {
    frame = requestAnimationFrame(act);
  });
  return () => {
    cancelAnimationFrame(frame);
  };
}

/** A card that does not fit is shown from its head on. */
function chooseAlign(
  { measurementsCache }: Virtualizer<HTMLElement, Element>,
  index: number,
  { scrollTop, clientHeight }: HTMLElement,
): "auto" | "start" {
  const item = measurementsCache[index];
  return item && (item.start < scrollTop + STUCK || item.size > clientHeight - STUCK) ? "start" : "auto";
}

/** How far below the top of what scrolls the list begins; measured again when what stands above it grows. */
function useOffset(list: RefObject<HTMLElement | null>, scroll: HTMLElement | null): number {
  const [offset, setOffset] = useState(0);
  useLayoutEffect(() => {
    const [inner, outer] = [list.current, scroll];
    if (!inner || !outer) return undefined;
    const measure = () => {
      setOffset(inner.getBoundingClientRect().top - outer.getBoundingClientRect().top + outer.scrollTop);
    };
    measure();
    if (typeof ResizeObserver === "undefined") return undefined;
    const observer = new ResizeObserver(measure);
    for (const child of outer.children) if (child !== inner) observer.observe(child);
    return () => {
      observer.disconnect();
    };
  }, [list, scroll]);
  return offset;
}
