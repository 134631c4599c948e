import { makeStyles, Spinner, tokens } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import type { Language } from "../../core/base/language";
import type { OpenWork } from "../book/workspace";
import type { GridHistory, GridView } from "../grid/grid-view";

export interface GridPlaceProps {
  readonly work: OpenWork;
  readonly language: Language;
  readonly theme: "light" | "dark";
  readonly label: string;
  readonly loading: string;
  readonly onRefused: () => void;
  readonly onHistory: (history: GridHistory) => void;
  readonly onUndo: () => boolean;
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
  const { work, language, theme, label, loading } = props;
  const styles = useStyles();
  const place = useRef<HTMLDivElement>(null);
  const grid = useRef<GridView | null>(null);
  const latest = useRef(props);
  const [ready, setReady] = useState(false);
  useEffect(() => {
    latest.current = props;
  });
  useEffect(() => {
    let gone = false;
    const mount = async (): Promise<void> => {
      const { mountGrid } = await import("../grid/mount-grid");
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
        onUndo: () => latest.current.onUndo(),
      });
      grid.current = view;
      book.attach(view);
      latest.current.onGrid(view);
      setReady(true);
    };
    void mount();
    return () => {
      gone = true;
      work.book.attach(null);
      latest.current.onGrid(null);
      const view = grid.current;
      grid.current = null;
      setReady(false);
      // After React has ended its own work: the grid's React must not be ended within it.
      window.setTimeout(() => view?.dispose());
    };
  }, [work, language]);
  useEffect(() => {
    grid.current?.wear(theme);
  }, [theme, ready]);
  return (
    <section className={styles.root} aria-label={label}>
      <div ref={place} className={styles.place} data-grid={ready ? "ready" : "loading"} />
      {!ready && (
        <div className={styles.loading}>
          <Spinner label={loading} />
        </div>
      )}
    </section>
  );
}
