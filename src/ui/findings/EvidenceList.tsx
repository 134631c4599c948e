import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Evidence } from "../../core/model/finding";
import type { Dispatch } from "../shared/dispatch";
import { formatValue } from "../shared/format";
import type { Words } from "../words/words";

export interface EvidenceListProps {
  readonly evidence: readonly Evidence[];
  readonly canReveal: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  list: { margin: 0, padding: 0, listStyle: "none" },
  item: {
    boxSizing: "border-box",
    width: "100%",
    minHeight: "32px",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    alignItems: "baseline",
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
    border: 0,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
  },
  button: {
    cursor: "pointer",
    ":hover": { backgroundColor: tokens.colorNeutralBackground1Hover },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "-2px" },
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  value: {
    fontWeight: tokens.fontWeightSemibold,
    fontVariantNumeric: "tabular-nums",
    overflowWrap: "anywhere",
  },
  place: { gridColumn: "1 / -1", color: tokens.colorNeutralForeground2, overflowWrap: "anywhere" },
});

/** The cells and words that the finding compared; each can be gone to. */
export function EvidenceList({ evidence, canReveal, dispatch, words }: EvidenceListProps) {
  const styles = useStyles();
  return (
    <ul className={styles.list}>
      {evidence.map((each, index) => {
        const { at, label, shown } = each;
        const content = (
          <>
            <span className={styles.label}>{label}</span>
            <span className={styles.value}>{formatValue(shown, words)}</span>
            <span className={styles.place}>
              {at.kind === "cell" ? `${at.sheet} · ${at.address}` : `${at.document} · “${at.quote}”`}
            </span>
          </>
        );
        return (
          <li key={index}>
            {at.kind === "cell" && !canReveal ? (
              <div className={styles.item}>{content}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.item, styles.button)}
                onClick={() => dispatch({ kind: "reveal", place: at })}
              >
                {content}
              </button>
            )}
          </li>
        );
      })}
    </ul>
  );
}
