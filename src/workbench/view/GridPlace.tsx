import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useCallback, useEffect, useId, useRef, useState, type ReactNode } from "react";
import type { Language } from "../../core/base/language";
import type { OpenWork } from "../book/workspace";
import type { GridHistory, GridView } from "../grid/grid-view";
import { followSession } from "./follow-session";
import { loadGrid } from "./load-grid";
import { useGridKeys } from "./use-grid-keys";
import { enterGrid, leaveGrid } from "./use-parts";
import type { PageWords } from "./words";

export interface GridPlaceProps {
  readonly work: OpenWork;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly words: PageWords;
  readonly onRefused: () => void;
  readonly onHistory: (history: GridHistory) => void;
  readonly onStep: (direction: "undo" | "redo") => boolean;
  /** A step is asked for by the grid's menu. */
  readonly onTake: (direction: "undo" | "redo") => void;
  /** What parts the grid from the pane. */
  readonly edge: ReactNode;
  /** The pane is to be seen. */
  readonly onPane: () => void;
  /** The grid that is there now, for the buttons that work in it. */
  readonly onGrid: (grid: GridView | null) => void;
}

const useStyles = makeStyles({
  root: {
    position: "relative",
    height: "100%",
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  place: { position: "absolute", inset: 0 },
  loading: { position: "absolute", inset: 0, display: "grid", placeItems: "center" },
});

/** Where the grid is mounted on the open work. Its script comes when it is first needed. */
export function GridPlace(props: GridPlaceProps) {
  const { work, language, theme, words } = props;
  const styles = useStyles();
  const wayOut = useId();
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<GridView | null>(null);
  const latest = useRef(props);
  const [shown, setShown] = useState<GridView | null>(null);
  const ready = shown !== null;
  const [percent, setPercent] = useState<number | null>(null);
  const [trouble, setTrouble] = useState<string | null>(null);
  /** How often finding was asked for; 0: the bar is closed. */
  const [finding, setFinding] = useState(0);
  const [menu, setMenu] = useState<{ readonly x: number; readonly y: number } | null>(null);
  const find = useCallback(() => setFinding((times) => times + 1), []);
  useGridKeys(place, find, setMenu);
  const closeFind = (): void => {
    setFinding(0);
    enterGrid();
  };
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    let gone = false;
    const mount = async (): Promise<void> => {
      const { mountGrid } = await loadGrid((built) => gone || setPercent(built));
      const outer = place.current;
      if (gone || !outer) return;
      // The grid draws with a React of its own, and takes its element away with it.
      const inner = document.createElement("div");
      inner.style.height = "100%";
      outer.replaceChildren(inner);
      const { book, calculates } = work;
      const options = { language, theme: latest.current.theme, calculates };
      const view = mountGrid(inner, book.shown(), options, {
        onEdit: book.takeEdits,
        onResults: book.takeResults,
        onSelect: ({ sheet, address }) => work.session.dispatch({ kind: "point-at-cell", sheet, address }),
        onRefused: () => latest.current.onRefused(),
        onHistory: (history) => latest.current.onHistory(history),
        onLeave: leaveGrid,
        onStep: (direction) => latest.current.onStep(direction),
      });
      grid.current = view;
      book.attach(view);
      latest.current.onGrid(view);
      setShown(view);
      // What is typed after Ctrl+F must not go into the cells meanwhile.
      void loadFindBar();
    };
    mount().catch((error: unknown) => {
      if (!gone) setTrouble(error instanceof Error ? error.message : String(error));
    });
    return () => {
      gone = true;
      work.book.attach(null);
      latest.current.onGrid(null);
      const view = grid.current;
      grid.current = null;
      setShown(null);
      // After React has ended its own work: the grid's React must not be ended within it.
      window.setTimeout(() => view?.dispose());
    };
  }, [work, language]);
  useEffect(() => {
    grid.current?.wear(theme);
  }, [theme, ready]);
  useEffect(() => {
    if (ready && grid.current) return followSession(work.session, grid.current);
    return undefined;
  }, [work, ready]);
  const waitingFor = percent === null ? words.opening(work.names.join(", ")) : words.buildingGrid(percent);
  return (
    <section className={styles.root} aria-label={words.grid} aria-describedby={wayOut} data-part="grid">
      <p id={wayOut} hidden>
        {words.wayOut}
      </p>
      <div ref={place} className={styles.place} data-grid={ready ? "ready" : "loading"} />
      <Suspense>
        {shown && finding > 0 && (
          <FindBar
            work={work}
            grid={shown}
            language={language}
            asked={finding}
            onClose={closeFind}
            words={words}
          />
        )}
        {shown && menu && (
          <GridMenu
            work={work}
            grid={shown}
            at={menu}
            onStep={props.onTake}
            onFind={find}
            onPane={props.onPane}
            onClose={() => setMenu(null)}
            words={words}
          />
        )}
      </Suspense>
      {props.edge}
      {!ready && (
        <div className={styles.loading}>
          {trouble === null ? (
            <Spinner label={waitingFor} labelPosition="below" />
          ) : (
            <p role="alert">{words.noGrid(trouble)}</p>
          )}
        </div>
      )}
    </section>
  );
}

const loadFindBar = async () => {
  const { FindBar } = await import("./find/FindBar");
  return { default: FindBar };
};
const FindBar = lazy(loadFindBar);

const GridMenu = lazy(async () => {
  const { GridMenu } = await import("./menu/GridMenu");
  return { default: GridMenu };
});
