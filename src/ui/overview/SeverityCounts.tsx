import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Severity } from "../../core/model/finding";
import { formatNumber } from "../shared/format";
import { SeverityIcon } from "../shared/SeverityIcon";
import type { Words } from "../words/words";

export interface SeverityCountsProps {
  readonly counts: Readonly<Record<Severity, number>>;
  readonly onSelect: (severity: Severity) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexWrap: "wrap",
    gap: tokens.spacingHorizontalS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { flex: "1 1 auto" },
  tile: {
    boxSizing: "border-box",
    width: "100%",
    height: "100%",
    display: "flex",
    flexDirection: "column",
    alignItems: "flex-start",
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    cursor: "pointer",
    ":hover": {
      backgroundColor: tokens.colorNeutralBackground1Hover,
      border: `1px solid ${tokens.colorNeutralStroke1Hover}`,
    },
    ":active": { backgroundColor: tokens.colorNeutralBackground1Pressed },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "1px" },
  },
  count: { ...typographyStyles.title3, fontVariantNumeric: "tabular-nums" },
  name: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    whiteSpace: "nowrap",
  },
});

const ORDER: readonly Severity[] = ["error", "warning", "note"];

/** How many findings of each severity; each opens the list of them. */
export function SeverityCounts({ counts, onSelect, words }: SeverityCountsProps) {
  const styles = useStyles();
  return (
    <ul className={styles.root}>
      {ORDER.map((severity) => {
        const count = formatNumber(counts[severity], words.language);
        const name = words.shared.severity[severity];
        return (
          <li key={severity} className={styles.item}>
            <button type="button" className={styles.tile} onClick={() => onSelect(severity)}>
              <span className={styles.count}>{count}</span>
              <span className={styles.name}>
                <SeverityIcon severity={severity} />
                {name}
              </span>
            </button>
          </li>
        );
      })}
    </ul>
  );
}
