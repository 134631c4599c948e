import { Button, Input, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUp20Regular } from "@fluentui/react-icons/svg/chevron-up";
import { Dismiss20Regular } from "@fluentui/react-icons/svg/dismiss";
import { useDeferredValue, useEffect, useMemo, useRef, useState, type KeyboardEvent } from "react";
import type { Language } from "../../../core/base/language";
import type { OpenWork } from "../../book/workspace";
import type { GridView } from "../../grid/grid-view";
import type { PageWords } from "../words";
import { findCells } from "./find-cells";

export interface FindBarProps {
  readonly work: OpenWork;
  readonly grid: GridView;
  readonly language: Language;
  /** Rises each time that finding is asked for: the words are selected then. */
  readonly asked: number;
  readonly onClose: () => void;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  root: {
    position: "absolute",
    zIndex: 20,
    // Past the formula bar and the letters of the columns.
    top: "4rem",
    right: tokens.spacingHorizontalXL,
    maxWidth: `calc(100% - 2 * ${tokens.spacingHorizontalXL})`,
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    padding: tokens.spacingHorizontalXS,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow16,
  },
  input: { flex: "1 1 12rem", minWidth: "8rem" },
  count: { minWidth: "4rem", textAlign: "center", color: tokens.colorNeutralForeground2 },
});

/** Finds words and numbers in the cells: each hit is selected in the grid, the focus stays here. */
export function FindBar({ work, grid, language, asked, onClose, words }: FindBarProps) {
  const styles = useStyles();
  const input = useRef<HTMLInputElement>(null);
  const [query, setQuery] = useState("");
  const looked = useDeferredValue(query);
  const [first] = useState(() => grid.selection()?.sheet ?? null);
  const { cells, more } = useMemo(
    () => findCells(work.book.shown().snapshot, looked, first, language),
    [work, looked, first, language],
  );
  useEffect(() => {
    input.current?.focus();
    input.current?.select();
  }, [asked]);
  const [gone, setGone] = useState({ cells, at: 0 });
  const at = gone.cells === cells ? gone.at : 0;
  useEffect(() => {
    if (cells[0]) grid.reveal(cells[0]);
  }, [cells, grid]);
  const go = (by: 1 | -1): void => {
    const next = (at + by + cells.length) % cells.length;
    const cell = cells[next];
    if (!cell) return;
    setGone({ cells, at: next });
    grid.reveal(cell);
  };
  const hear = (event: KeyboardEvent): void => {
    if (event.key === "Escape") onClose();
    else if (event.key === "Enter" && event.target === input.current) go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };
  const none = cells.length === 0;
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter and Esc of the controls in it
    <div className={styles.root} role="search" aria-label={words.find.name} onKeyDown={hear}>
      <Input
        input={{ ref: input }}
        className={styles.input}
        value={query}
        placeholder={words.find.name}
        aria-label={words.find.name}
        onChange={(_, { value }) => setQuery(value)}
      />
      <span className={styles.count} role="status">
        {looked.trim() === "" ? "" : none ? words.find.none : words.find.count(at + 1, cells.length, more)}
      </span>
      <Button
        appearance="subtle"
        icon={<ChevronUp20Regular />}
        disabled={none}
        aria-label={words.find.previous}
        onClick={() => go(-1)}
      />
      <Button
        appearance="subtle"
        icon={<ChevronDown20Regular />}
        disabled={none}
        aria-label={words.find.next}
        onClick={() => go(1)}
      />
      <Button appearance="subtle" icon={<Dismiss20Regular />} aria-label={words.close} onClick={onClose} />
    </div>
  );
}
