import {
  Button,
  FluentProvider,
  makeStyles,
  mergeClasses,
  Spinner,
  tokens,
} from "@fluentui/react-components";
import {
  Suspense,
  useCallback,
  useEffect,
  useRef,
  useState,
  useSyncExternalStore,
  type CSSProperties,
} from "react";
import type { Language } from "../../core/base/language";
import { usePaneStyles } from "../../ui/pane/use-pane-styles";
import { PaneOnSession } from "../../ui/PaneOnSession";
import { themeOf } from "../../ui/theme/themes";
import type { Workspace } from "../book/workspace";
import { keepPreference } from "../book/preferences";
import type { GridHistory, GridView } from "../grid/grid-view";
import { DropCurtain } from "./DropCurtain";
import { ElsewhereLine } from "./ElsewhereLine";
import { GridPlace } from "./GridPlace";
import { HeaderBar } from "./HeaderBar";
import { OfferedWork, PaneEdge, ReplaceDialog } from "./late-parts";
import { MessageLine } from "./MessageLine";
import { NarrowTabs } from "./NarrowTabs";
import { useFileDrop } from "./use-file-drop";
import { usePaneWidth } from "./use-pane-width";
import { useParts } from "./use-parts";
import { useSteps } from "./use-steps";
import { useTheme } from "./use-theme";
import { pageWordsOf } from "./words";

export interface WorkbenchProps {
  readonly workspace: Workspace;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    height: "100%",
    overflow: "hidden",
    backgroundColor: tokens.colorNeutralBackground2,
    color: tokens.colorNeutralForeground1,
  },
  body: { flex: "1 1 0", minHeight: 0, display: "flex" },
  grid: { flex: "1 1 0", minWidth: 0 },
  pane: {
    flex: "0 0 auto",
    // With enlarged text a wider one, but never more than leaves room for the grid.
    width: "var(--khop-pane, min(clamp(22.5rem, 27vw, 27.5rem), 60vw))",
    maxWidth: "calc(100vw - 320px)",
    boxSizing: "border-box",
    minWidth: 0,
    borderLeft: `1px solid ${tokens.colorNeutralStroke2}`,
    "@media (max-width: 899px)": { width: "100%", maxWidth: "none", borderLeft: 0 },
  },
  // The grid measures itself: hidden, it keeps its size.
  away: {
    "@media (max-width: 899px)": {
      position: "absolute",
      visibility: "hidden",
      width: "100%",
      height: "100%",
    },
  },
  waiting: {
    flex: "1 1 0",
    display: "grid",
    placeContent: "center",
    justifyItems: "center",
    gap: tokens.spacingVerticalL,
  },
});

/** The whole page: the workbook in a grid, and the pane of the add-in beside it. */
export function Workbench({ workspace, language, onLanguage }: WorkbenchProps) {
  const styles = useStyles();
  const words = pageWordsOf(language);
  const state = useSyncExternalStore(workspace.subscribe, workspace.getState);
  const { theme, toggle } = useTheme();
  const [part, setPart] = useState<"grid" | "pane">("pane");
  const grid = useRef<GridView | null>(null);
  const openFiles = useCallback((files: readonly File[]) => void workspace.openFiles(files), [workspace]);
  const over = useFileDrop(openFiles);
  useParts(useCallback((next) => next !== "header" && setPart(next), []));
  const pane = useRef<HTMLDivElement>(null);
  const paneWidth = usePaneWidth();
  const { width } = paneWidth;
  const showPane = useCallback(() => setPart("pane"), []);
  const { open, busy, message } = state;
  const shade = theme === "dark" ? "dark" : "light";

  useEffect(() => {
    if (!state.unsaved) return;
    const ask = (event: BeforeUnloadEvent): void => {
      event.preventDefault();
      void workspace.keep();
    };
    window.addEventListener("beforeunload", ask);
    return () => window.removeEventListener("beforeunload", ask);
  }, [state.unsaved, workspace]);

  useEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
      if (event.key.toLowerCase() === "s") {
        event.preventDefault();
        void workspace.save();
      }
    };
    window.addEventListener("keydown", hear, { capture: true });
    return () => window.removeEventListener("keydown", hear, { capture: true });
  }, [workspace]);

  const steps = useSteps(
    open,
    useCallback(() => grid.current, []),
  );
  const hearHistory = (history: GridHistory): void => open?.steps.hear("grid", history, GRID_STEPS);

  const changeLanguage = (): void => {
    const other = language === "vi" ? "en" : "vi";
    keepPreference("language", other);
    open?.session.dispatch({ kind: "choose-language", language: other });
    onLanguage(other);
  };

  return (
    <FluentProvider
      theme={themeOf(theme)}
      style={{ height: "100%" }}
      className={usePaneStyles().calm}
      lang={language}
    >
      <div className={styles.root}>
        <HeaderBar
          state={state}
          workspace={workspace}
          dark={shade === "dark"}
          onTheme={toggle}
          onLanguage={changeLanguage}
          onStep={steps.take}
          words={words}
        />
        {state.elsewhere !== "no" && (
          <ElsewhereLine
            isLeft={state.elsewhere === "left"}
            onGoOn={workspace.goOn}
            onTakeOver={() => void workspace.takeOver()}
            words={words}
          />
        )}
        {message && <MessageLine message={message} onClose={workspace.putMessageAway} words={words} />}
        {open ? (
          <>
            <NarrowTabs part={part} onPart={setPart} words={words} />
            <div className={styles.body}>
              <div className={mergeClasses(styles.grid, part !== "grid" && styles.away)}>
                <GridPlace
                  key={open.id}
                  work={open}
                  language={language}
                  theme={shade}
                  words={words}
                  onRefused={() => workspace.tell(words.refused)}
                  onHistory={hearHistory}
                  onStep={steps.takeForGrid}
                  onTake={steps.take}
                  onPane={showPane}
                  edge={
                    <Suspense fallback={null}>
                      <PaneEdge pane={pane} {...paneWidth} words={words} />
                    </Suspense>
                  }
                  onGrid={(view) => {
                    grid.current = view;
                    if (view === null) hearHistory({ undos: 0, redos: 0 });
                  }}
                />
              </div>
              <div
                ref={pane}
                className={mergeClasses(styles.pane, part !== "pane" && styles.away)}
                style={width === null ? undefined : assignWidth(width)}
                data-part="pane"
              >
                <PaneOnSession key={open.id} session={open.session} theme={theme} inPage />
              </div>
            </div>
          </>
        ) : (
          <div className={styles.waiting}>
            {state.offered ? (
              <Suspense>
                <OfferedWork
                  offered={state.offered}
                  onAnswer={(take) => void workspace.answerOffer(take)}
                  words={words}
                />
              </Suspense>
            ) : (
              <Spinner label={busy ? words.opening(busy.name) : words.starting} />
            )}
            {busy && <Button onClick={workspace.giveUp}>{words.giveUp}</Button>}
          </div>
        )}
      </div>
      {state.waiting !== null && (
        <Suspense>
          <ReplaceDialog
            names={open?.names ?? []}
            onAnswer={(answer) => void workspace.answer(answer)}
            words={words}
          />
        </Suspense>
      )}
      {over && <DropCurtain words={words} />}
      {busy && open && <DropCurtain words={words} busy={busy} onGiveUp={workspace.giveUp} />}
    </FluentProvider>
  );
}

/** Not the width itself: on a narrow screen the pane is as wide as that. */
function assignWidth(width: number): CSSProperties {
  return { "--khop-pane": `${width}px` } as CSSProperties;
}

/** As many steps as the grid can take back: a constant of its own that it does not tell. */
const GRID_STEPS = 20;
