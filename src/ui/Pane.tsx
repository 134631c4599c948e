import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useEffect, useRef } from "react";
import type { SessionState } from "../app/session/state";
import { OverviewScreen } from "./overview/OverviewScreen";
import { PaneBars, PaneNotice } from "./pane/PaneBars";
import { PaneHeader } from "./pane/PaneHeader";
import { PANEL_ID, PaneTabs, tabId } from "./pane/PaneTabs";
import { usePaneStyles } from "./pane/use-pane-styles";
import type { Dispatch } from "./shared/dispatch";
import { isFocusLost } from "./shared/is-focus-lost";
import { themeOf, type ThemeName } from "./theme/themes";
import { WelcomeScreen } from "./welcome/WelcomeScreen";
import { wordsOf, type Words } from "./words/words";

export interface PaneProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  /** As Office and Windows look; found out by the entry point. */
  readonly theme: ThemeName;
  /** Beside something else on a page that has the product's name and the languages already. */
  readonly inPage?: boolean;
}

/** The whole pane: it shows the session's state and says what the person does. */
export function Pane({ state, dispatch, theme, inPage = false }: PaneProps) {
  const styles = usePaneStyles();
  const words = wordsOf(state.language);
  // Within a page that has a head of its own, the tabs are no second one.
  const Head = inPage ? "section" : "header";
  const panel = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A button that leads to another screen goes with its own.
    if (isFocusLost()) panel.current?.focus({ preventScroll: true });
  }, [state.screen, state.welcome]);
  return (
    <FluentProvider
      theme={themeOf(theme)}
      className={styles.calm}
      style={{ height: inPage ? "100%" : "100vh" }}
      lang={state.language}
    >
      <div className={styles.root}>
        <Head className={styles.header} {...(inPage ? { "aria-label": words.pane.navigation } : {})}>
          {!inPage && <PaneHeader withTabs={state.welcome === null} dispatch={dispatch} words={words} />}
          {state.welcome === null && (
            <PaneTabs
              screen={state.screen}
              alone={inPage}
              onSelect={(screen) => dispatch({ kind: "go", screen })}
              words={words}
            />
          )}
        </Head>
        <main className={styles.main}>
          <PaneBars state={state} dispatch={dispatch} words={words} />
          {state.welcome === null ? (
            <div
              ref={panel}
              id={PANEL_ID}
              role="tabpanel"
              // While something runs all buttons may be disabled, and keys must still scroll the screen.
              tabIndex={state.work.kind === "idle" ? -1 : 0}
              aria-labelledby={tabId(state.screen)}
              className={styles.screen}
            >
              <Suspense fallback={<Loading words={words} />}>
                <CurrentScreen state={state} dispatch={dispatch} words={words} />
              </Suspense>
            </div>
          ) : (
            <div className={styles.screen}>
              <WelcomeScreen
                step={state.welcome}
                canInsertSample={state.capabilities.workbook === "yes"}
                dispatch={dispatch}
                words={words}
              />
            </div>
          )}
          <PaneNotice state={state} dispatch={dispatch} words={words} />
        </main>
      </div>
      <Suspense>
        <FocusKeeper />
      </Suspense>
      {state.fixPreview !== null && (
        <Suspense>
          <FixDialog preview={state.fixPreview} dispatch={dispatch} words={words} />
        </Suspense>
      )}
    </FluentProvider>
  );
}

interface ScreenProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

function CurrentScreen(props: ScreenProps) {
  switch (props.state.screen) {
    case "overview":
      return <OverviewScreen {...props} />;
    case "findings":
      return <FindingsScreen {...props} />;
    case "report":
      return <ReportScreen {...props} />;
    case "build":
      return <BuildScreen {...props} />;
    case "setup":
      return <SetupScreen {...props} />;
  }
}

const useLoadingStyles = makeStyles({
  text: { margin: 0, padding: tokens.spacingHorizontalL, color: tokens.colorNeutralForeground2 },
});

function Loading({ words }: { words: Words }) {
  return <p className={useLoadingStyles().text}>{words.shared.loading}</p>;
}

// What the first screen does not need comes when it is asked for.
const FindingsScreen = lazy(async () => {
  const { FindingsScreen } = await import("./findings/FindingsScreen");
  return { default: FindingsScreen };
});
const FocusKeeper = lazy(async () => {
  const { FocusKeeper } = await import("./shared/FocusKeeper");
  return { default: FocusKeeper };
});
const FixDialog = lazy(async () => {
  const { FixDialog } = await import("./findings/FixDialog");
  return { default: FixDialog };
});
const ReportScreen = lazy(async () => {
  const { ReportScreen } = await import("./report/ReportScreen");
  return { default: ReportScreen };
});
const BuildScreen = lazy(async () => {
  const { BuildScreen } = await import("./build/BuildScreen");
  return { default: BuildScreen };
});
const SetupScreen = lazy(async () => {
  const { SetupScreen } = await import("./setup/SetupScreen");
  return { default: SetupScreen };
});
