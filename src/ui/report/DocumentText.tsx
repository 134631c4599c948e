import { makeStyles, tokens } from "@fluentui/react-components";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useEffect, type KeyboardEvent, type RefObject } from "react";
import type { TextLine } from "../../app/select/lay-out-text";
import type { Words } from "../words/words";
import { listFigures } from "./list-shown-lines";
import { TextLineRow } from "./TextLineRow";

export interface DocumentTextProps {
  /** What scrolls; so that the focus can be led back to a figure in it. */
  readonly frame: RefObject<HTMLDivElement | null>;
  /** The document's name. */
  readonly name: string;
  readonly lines: readonly TextLine[];
  /** The figure at hand. */
  readonly selected: number | null;
  /** Where the finding at hand stands in the text. */
  readonly stretch: { readonly start: number; readonly end: number } | null;
  readonly onSelect: (figure: number) => void;
  readonly onOpen: (figure: number) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    flex: "1 1 auto",
    minHeight: "120px",
    overflowY: "auto",
    overflowX: "hidden",
    contain: "strict",
    backgroundColor: tokens.colorNeutralBackground1,
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
    // Beside a zoomed text and an open panel a short window leaves no room: then the screen scrolls as a whole.
    "@media (max-height: 420px)": { minHeight: "60vh" },
  },
  rows: { position: "relative", width: "100%" },
  row: { position: "absolute", top: 0, left: 0, width: "100%" },
});

/** The text of a document; only the lines in sight are in the page, so that 200 pages scroll as one does. */
export function DocumentText(props: DocumentTextProps) {
  const { frame, name, lines, selected, stretch, onSelect, onOpen, words } = props;
  const styles = useStyles();
  // eslint-disable-next-line react-hooks/incompatible-library -- no compiler runs here; the list must render as it scrolls
  const virtual = useVirtualizer({
    count: lines.length,
    getScrollElement: () => frame.current,
    estimateSize: (index) => guessHeight(lines[index]),
    getItemKey: (index) => lines[index]?.start ?? index,
    overscan: 8,
  });
  const target = findTarget(lines, selected, stretch);
  useEffect(() => {
    if (target !== null) virtual.scrollToIndex(target, { align: "auto" });
  }, [virtual, target]);
  useKeptInSight(frame, selected);
  useFocusAfterMove(frame, selected);
  const shown = virtual.getVirtualItems();
  const inSight = listFigures(
    shown.flatMap(({ index }) => lines[index] ?? []),
    null,
  );
  const reachable = selected !== null && inSight.includes(selected) ? selected : (inSight[0] ?? null);
  const move = (event: KeyboardEvent) => {
    const from = readFigure(event.target);
    const step = STEPS[event.key];
    if (from === null || step === undefined) return;
    event.preventDefault();
    const figures = listFigures(lines, null);
    const to = figures[Math.min(figures.length - 1, Math.max(0, figures.indexOf(from) + step))];
    if (to !== undefined) onSelect(to);
  };
  return (
    // What scrolls must be reached by the keyboard, also where it holds no figure.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <div
      ref={frame}
      className={styles.root}
      role="region"
      aria-label={words.report.textLabel(name)}
      // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
      tabIndex={0}
      onKeyDown={move}
    >
      <div className={styles.rows} style={{ height: virtual.getTotalSize() }}>
        {shown.map(({ index, key, start }) => {
          const line = lines[index];
          return (
            line && (
              <div
                key={key}
                ref={virtual.measureElement}
                data-index={index}
                className={styles.row}
                style={{ transform: `translateY(${start}px)` }}
              >
                <TextLineRow
                  line={line}
                  selected={selected}
                  reachable={reachable}
                  stretch={stretch}
                  onSelect={onSelect}
                  onOpen={onOpen}
                  words={words}
                />
              </div>
            )
          );
        })}
      </div>
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowDown: 1,
  ArrowLeft: -1,
  ArrowUp: -1,
  Home: -Infinity,
  End: Infinity,
};

/** A guess by the number of letters; the true height is measured when the line comes into sight. */
function guessHeight(line: TextLine | undefined): number {
  const letters = line?.runs.reduce((sum, run) => sum + run.text.length, 0) ?? 0;
  return Math.max(1, Math.ceil(letters / 42)) * 23 + 8;
}

function findTarget(
  lines: readonly TextLine[],
  selected: number | null,
  stretch: DocumentTextProps["stretch"],
): number | null {
  const index = lines.findIndex(
    (line, at) =>
      (selected !== null && line.runs.some((run) => run.figure === selected)) ||
      (selected === null &&
        stretch !== null &&
        line.start <= stretch.start &&
        stretch.start < (lines[at + 1]?.start ?? Infinity)),
  );
  return index === -1 ? null : index;
}

function readFigure(target: EventTarget): number | null {
  const figure = target instanceof HTMLElement ? target.dataset["figure"] : undefined;
  return figure === undefined ? null : Number(figure);
}

/** The figure at hand stays in sight when its details open below the text, or the pane is made narrower. */
function useKeptInSight(frame: RefObject<HTMLDivElement | null>, selected: number | null): void {
  useEffect(() => {
    const text = frame.current;
    if (!text || selected === null || typeof ResizeObserver === "undefined") return undefined;
    let pending = 0;
    const observer = new ResizeObserver(() => {
      cancelAnimationFrame(pending);
      // Lines are measured anew in between.
      pending = requestAnimationFrame(() => {
        pending = requestAnimationFrame(() =>
          text.querySelector(`[data-figure="${selected}"]`)?.scrollIntoView({ block: "nearest" }),
        );
      });
    });
    observer.observe(text);
    return () => {
      observer.disconnect();
      cancelAnimationFrame(pending);
    };
  }, [frame, selected]);
}

/** When the figure at hand changes while the focus is on one, the focus goes with it, once it is in the page. */
function useFocusAfterMove(frame: RefObject<HTMLDivElement | null>, selected: number | null): void {
  useEffect(() => {
    const { activeElement } = document;
    const inText = activeElement && frame.current?.contains(activeElement) === true;
    if (selected === null || !inText) return;
    let tries = 0;
    let pending = 0;
    const focus = () => {
      const mark = frame.current?.querySelector<HTMLElement>(`[data-figure="${selected}"]`);
      if (mark) mark.focus({ preventScroll: true });
      else if (tries++ < MOST_FRAMES) pending = requestAnimationFrame(focus);
    };
    focus();
    return () => cancelAnimationFrame(pending);
  }, [frame, selected]);
}

/** Scrolling to a far line takes a few frames, as lines on the way are measured. */
const MOST_FRAMES = 20;
