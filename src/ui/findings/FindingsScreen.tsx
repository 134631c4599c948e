import { makeStyles, tokens } from "@fluentui/react-components";
import { lazy, Suspense, useRef, useState } from "react";
import { countReview } from "../../app/select/count-review";
import { listCards, listShown } from "../../app/select/list-cards";
import { needsCheck } from "../../app/select/needs-check";
import type { SessionState } from "../../app/session/state";
import type { Dispatch } from "../shared/dispatch";
import { StaleBar } from "../shared/StaleBar";
import type { Words } from "../words/words";
import { FindingList } from "./FindingList";
import { FindingToolbar } from "./FindingToolbar";
import { NoFindings } from "./NoFindings";
import { ReviewFooter } from "./ReviewFooter";
import { ReviewProgress } from "./ReviewProgress";
import { SinceLine } from "./SinceLine";
import { useFindingKeys } from "./use-finding-keys";

export interface FindingsScreenProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { height: "100%", display: "flex", flexDirection: "column" },
  scroll: { flex: "1 1 0", minHeight: 0, overflowY: "auto", overflowX: "hidden", overflowAnchor: "none" },
  stale: { padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

/** The findings one after another: seen, mended or set aside. */
export function FindingsScreen({ state, dispatch, words }: FindingsScreenProps) {
  const styles = useStyles();
  // In the state, since the list within is drawn before its frame is there.
  const [scroll, setScroll] = useState<HTMLDivElement | null>(null);
  const search = useRef<HTMLInputElement>(null);
  const [dialog, setDialog] = useState<Dialog>(null);
  // Set while the focus is to follow the selection; put back when a row has it.
  const [takeFocus, setTakeFocus] = useState(false);
  const { selected } = state.review;
  const shown = listShown(state);
  const total = countReview(state).total;
  const onKeyDown = useFindingKeys({
    shown,
    selected,
    dispatch,
    onMove: () => setTakeFocus(true),
    onSearch: () => search.current?.focus(),
    onHelp: () => setDialog({ kind: "keys" }),
  });
  if (state.check === null || total === 0) {
    return <NoFindings kind={state.check === null ? "nothing" : "clean"} dispatch={dispatch} words={words} />;
  }
  return (
    // The keys work wherever the focus is on this screen; each has a button, too.
    // eslint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={styles.root} onKeyDown={onKeyDown}>
      <div ref={setScroll} className={styles.scroll}>
        <FindingToolbar state={state} searchRef={search} dispatch={dispatch} words={words} />
        {needsCheck(state) && (
          <div className={styles.stale}>
            <StaleBar
              text={words.findings.stale}
              action={{ label: words.findings.checkAgain, onClick: () => dispatch({ kind: "check" }) }}
            />
          </div>
        )}
        <ReviewProgress state={state} dispatch={dispatch} words={words} />
        <SinceLine state={state} dispatch={dispatch} words={words} />
        {shown.length === 0 ? (
          <NoFindings
            kind="no-match"
            dispatch={dispatch}
            onCleared={() => search.current?.focus()}
            words={words}
          />
        ) : (
          <FindingList
            cards={listCards(state)}
            scroll={scroll}
            state={state}
            takeFocus={takeFocus}
            onFocused={() => setTakeFocus(false)}
            onWhy={(rule) => setDialog({ kind: "why", rule })}
            dispatch={dispatch}
            words={words}
          />
        )}
      </div>
      <ReviewFooter
        shown={shown}
        selected={selected}
        onKeys={() => setDialog({ kind: "keys" })}
        dispatch={dispatch}
        words={words}
      />
      <Suspense>
        {dialog?.kind === "keys" && <KeysDialog onClose={() => setDialog(null)} words={words} />}
        {dialog?.kind === "why" && (
          <WhyDialog rule={dialog.rule} onClose={() => setDialog(null)} words={words} />
        )}
      </Suspense>
    </div>
  );
}

type Dialog = null | { readonly kind: "keys" } | { readonly kind: "why"; readonly rule: string };

const KeysDialog = lazy(async () => {
  const { KeysDialog } = await import("./KeysDialog");
  return { default: KeysDialog };
});
const WhyDialog = lazy(async () => {
  const { WhyDialog } = await import("./WhyDialog");
  return { default: WhyDialog };
});
