import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { SessionState } from "../../app/session/state";
import type { Place } from "../../core/model/place";
import { nameRule } from "../../core/sheets/finding-words";
import type { Dispatch } from "../shared/dispatch";
import { isFocusLost } from "../shared/is-focus-lost";
import { SeverityIcon } from "../shared/SeverityIcon";
import { useHiddenStyles } from "../shared/use-hidden-styles";
import type { Words } from "../words/words";
import { FindingDetails } from "./FindingDetails";
import type { ListRow } from "./list-rows";
import { StatusTag } from "./StatusTag";
import { ROW_HEAD } from "./use-finding-keys";

export interface FindingRowProps {
  readonly row: Extract<ListRow, { kind: "finding" }>;
  readonly state: SessionState;
  readonly selected: boolean;
  readonly takeFocus: boolean;
  readonly onFocused: () => void;
  readonly onWhy: (rule: string) => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}` },
  inGroup: { paddingLeft: tokens.spacingHorizontalXL },
  card: {
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
  },
  selected: {
    border: `1px solid ${tokens.colorCompoundBrandStroke}`,
    boxShadow: `inset 3px 0 0 0 ${tokens.colorCompoundBrandStroke}, ${tokens.shadow4}`,
  },
  quiet: { color: tokens.colorNeutralForeground3 },
  head: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "44px",
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: 0,
    borderRadius: tokens.borderRadiusLarge,
    background: "none",
    color: "inherit",
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  title: { fontWeight: tokens.fontWeightSemibold, minWidth: 0, overflowWrap: "anywhere" },
  place: {
    gridColumn: 2,
    color: tokens.colorNeutralForeground2,
    overflow: "hidden",
    textOverflow: "ellipsis",
    whiteSpace: "nowrap",
  },
  message: {
    gridColumn: 2,
    overflow: "hidden",
    display: "-webkit-box",
    // eslint-disable-next-line @typescript-eslint/no-deprecated -- WebView2 cuts after two lines in no other way
    WebkitBoxOrient: "vertical",
    WebkitLineClamp: "2",
    overflowWrap: "anywhere",
  },
});

/** One finding: a head that says what and where; the one at hand opens below it. */
export function FindingRow(props: FindingRowProps) {
  const { row, state, selected, takeFocus, onFocused, dispatch, words } = props;
  const styles = useStyles();
  const hidden = useHiddenStyles();
  const head = useRef<HTMLButtonElement>(null);
  const { finding, status, unit } = row.viewed;
  useEffect(() => {
    // Also where what had the focus went with its card: mended, set aside, or taken back.
    if (takeFocus || (selected && isFocusLost())) head.current?.focus({ preventScroll: true });
  }, [takeFocus, selected, status.kind, state.check]);
  const turn = () => {
    dispatch({ kind: "select-finding", finding: selected ? null : finding.id });
    if (!selected && finding.at.kind === "cell" && state.capabilities.reveal === "yes")
      dispatch({ kind: "reveal", place: finding.at });
  };
  return (
    <div className={mergeClasses(styles.root, row.inGroup && styles.inGroup)}>
      <article className={mergeClasses(styles.card, selected && styles.selected)}>
        <button
          ref={head}
          type="button"
          className={mergeClasses(styles.head, status.kind === "dismissed" && styles.quiet)}
          aria-expanded={selected}
          onClick={turn}
          onFocus={onFocused}
          {...{ [ROW_HEAD]: finding.id }}
        >
          <SeverityIcon severity={finding.severity} />
          <span className={styles.title}>
            <span className={hidden.hidden}>{words.shared.severity[finding.severity]}: </span>
            {nameRule(finding.rule, words.language)}
          </span>
          <span className={styles.place}>{describePlace(finding.at, unit)}</span>
          {!selected && <span className={styles.message}>{finding.message}</span>}
          <StatusTag status={status} words={words} />
        </button>
        {selected && (
          <FindingDetails row={row} state={state} onWhy={props.onWhy} dispatch={dispatch} words={words} />
        )}
      </article>
    </div>
  );
}

/** Sheet, cell and unit; of a text, its name and the words. */
function describePlace(at: Place, unit: string | null): string {
  const parts =
    at.kind === "cell" ? [at.sheet, at.address] : [at.document, `“${at.quote.replace(/\s+/gu, " ")}”`];
  return [...parts, ...(unit === null ? [] : [unit])].join(" · ");
}
