import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

export interface Bar {
  readonly key: string;
  readonly label: string;
  readonly value: number;
}

export interface BarChartProps {
  readonly bars: readonly Bar[];
  /** Names the list to those who hear the page. */
  readonly label: string;
  /** Given where a bar opens what it counts. */
  readonly onSelect?: (key: string) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  list: { display: "flex", flexDirection: "column", gap: "2px", margin: 0, padding: 0, listStyle: "none" },
  row: {
    boxSizing: "border-box",
    width: "100%",
    display: "grid",
    gridTemplateColumns: "1fr auto",
    columnGap: tokens.spacingHorizontalM,
    rowGap: "2px",
    alignItems: "end",
    padding: "5px 0",
    border: 0,
    background: "none",
    color: tokens.colorNeutralForeground1,
    font: "inherit",
    textAlign: "start",
    borderRadius: tokens.borderRadiusMedium,
  },
  button: {
    cursor: "pointer",
    ":hover": { color: tokens.colorBrandForeground1 },
    ":focus-visible": { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: "2px" },
  },
  label: { minWidth: 0, overflowWrap: "anywhere" },
  value: { fontVariantNumeric: "tabular-nums", fontWeight: tokens.fontWeightSemibold },
  bar: { gridColumn: "1 / -1", display: "block", width: "100%", height: "8px" },
  track: { fill: tokens.colorNeutralBackground3, "@media (forced-colors: active)": { fill: "Canvas" } },
  fill: {
    fill: tokens.colorCompoundBrandBackground,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
});

/** Bars in SVG under their words: the words and numbers are text, so that it reads as a list without the picture. */
export function BarChart({ bars, label, onSelect, words }: BarChartProps) {
  const styles = useStyles();
  const most = Math.max(1, ...bars.map((bar) => bar.value));
  return (
    <ul className={styles.list} aria-label={label}>
      {bars.map((bar) => {
        const content = (
          <>
            <span className={styles.label}>{bar.label}</span>
            <span className={styles.value}>{formatNumber(bar.value, words.language)}</span>
            <svg className={styles.bar} aria-hidden focusable="false">
              <rect className={styles.track} width="100%" height="8" rx="4" />
              <rect className={styles.fill} width={`${(bar.value / most) * 100}%`} height="8" rx="4" />
            </svg>
          </>
        );
        return (
          <li key={bar.key}>
            {onSelect === undefined ? (
              <div className={styles.row}>{content}</div>
            ) : (
              <button
                type="button"
                className={mergeClasses(styles.row, styles.button)}
                onClick={() => onSelect(bar.key)}
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
