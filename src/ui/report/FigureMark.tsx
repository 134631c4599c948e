import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { KeyboardEvent } from "react";
import type { Words } from "../words/words";
import type { ShownRun, Verdict } from "./list-shown-lines";
import { useMarkStyles } from "./use-mark-styles";

export interface FigureMarkProps {
  readonly run: ShownRun & { readonly figure: number; readonly verdict: Verdict };
  readonly selected: boolean;
  /** One figure of the text is reached by Tab, the others from it by the arrow keys. */
  readonly reachable: boolean;
  readonly onSelect: (figure: number) => void;
  /** Enter: goes on to the details. */
  readonly onOpen: (figure: number) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  selected: {
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorBrandForeground2,
    boxShadow: `0 0 0 2px ${tokens.colorBrandStroke1}`,
    ":hover": { backgroundColor: tokens.colorBrandBackground2 },
    "@media (forced-colors: active)": { outline: "2px solid Highlight" },
  },
});

/** A figure in the text, with its verdict to see and to hear. It wraps with the words, which a button would not. */
export function FigureMark({ run, selected, reachable, onSelect, onOpen, words }: FigureMarkProps) {
  const styles = useStyles();
  const marks = useMarkStyles();
  const open = (event: KeyboardEvent) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    onOpen(run.figure);
  };
  return (
    <span
      role="button"
      tabIndex={reachable ? 0 : -1}
      aria-pressed={selected}
      aria-label={`${run.text}: ${words.report.verdictTitles[run.verdict]}`}
      data-figure={run.figure}
      className={mergeClasses(marks.base, marks[run.verdict], styles.root, selected && styles.selected)}
      onClick={() => onSelect(run.figure)}
      onKeyDown={open}
    >
      {run.text}
    </span>
  );
}
