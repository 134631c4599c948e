import { makeStyles, tokens } from "@fluentui/react-components";
import type { KeyboardEvent, PointerEvent, RefObject } from "react";
import { LEAST_PANE, mostPane, type PaneWidth } from "./use-pane-width";
import type { PageWords } from "./words";

export interface PaneEdgeProps extends PaneWidth {
  readonly pane: RefObject<HTMLElement | null>;
  readonly words: PageWords;
}

const useStyles = makeStyles({
  root: {
    position: "absolute",
    insetBlock: 0,
    right: "-4px",
    width: "8px",
    zIndex: 10,
    cursor: "col-resize",
    touchAction: "none",
    ":hover": { backgroundColor: tokens.colorNeutralStroke1 },
    ":focus-visible": { backgroundColor: tokens.colorCompoundBrandStroke, outline: "none" },
    "@media (max-width: 899px)": { display: "none" },
  },
});

/** The line between the grid and the pane: dragged, or moved by the arrows; Home and a double click set it as it was. */
export function PaneEdge({ pane, width, latest, resize, words }: PaneEdgeProps) {
  const styles = useStyles();
  const now = (): number => latest() ?? pane.current?.getBoundingClientRect().width ?? LEAST_PANE;
  const drag = (event: PointerEvent<HTMLElement>): void => {
    if (!event.currentTarget.hasPointerCapture(event.pointerId)) return;
    resize(window.innerWidth - event.clientX);
  };
  const hear = (event: KeyboardEvent): void => {
    const by = STEPS[event.key];
    if (by !== undefined) resize(now() + by);
    else if (event.key === "Home") resize(null);
    else return;
    event.preventDefault();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- a separator that takes the focus is a control
    <div
      className={styles.root}
      role="separator"
      tabIndex={0}
      aria-orientation="vertical"
      aria-label={words.resize}
      aria-valuenow={width ?? DEFAULT}
      aria-valuemin={LEAST_PANE}
      aria-valuemax={mostPane()}
      title={words.resize}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={drag}
      onDoubleClick={() => resize(null)}
      onKeyDown={hear}
    />
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowLeft: 24, ArrowRight: -24 };

/** About what the page gives it. */
const DEFAULT = 370;
