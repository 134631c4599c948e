import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Figures } from "../../core/model/report";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  bar: {
    display: "block",
    width: "100%",
    height: "12px",
    borderRadius: tokens.borderRadiusMedium,
    overflow: "hidden",
  },
  list: {
    display: "flex",
    flexWrap: "wrap",
    columnGap: tokens.spacingHorizontalL,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    padding: 0,
    listStyle: "none",
  },
  item: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalXS },
  swatch: { width: "12px", height: "12px", flexShrink: 0 },
  count: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: "tabular-nums" },
  matched: {
    fill: tokens.colorStatusSuccessForeground1,
    "@media (forced-colors: active)": { fill: "Highlight" },
  },
  differing: {
    fill: tokens.colorStatusDangerForeground1,
    "@media (forced-colors: active)": { fill: "CanvasText" },
  },
  notCheckable: { fill: tokens.colorNeutralStroke1, "@media (forced-colors: active)": { fill: "GrayText" } },
});

const PARTS = ["matched", "differing", "notCheckable"] as const;

/** What became of the figures in the text: one bar in three parts, and the same in words. */
export function FigureBar({ figures, words }: { figures: Figures; words: Words }) {
  const styles = useStyles();
  const total = Math.max(1, figures.read);
  const parts = PARTS.map((part, index) => ({
    part,
    x: PARTS.slice(0, index).reduce((sum, before) => sum + figures[before], 0) / total,
    share: figures[part] / total,
  }));
  return (
    <div className={styles.root}>
      <svg className={styles.bar} aria-hidden focusable="false">
        {parts.map(({ part, x, share }) => (
          <rect key={part} className={styles[part]} x={`${x * 100}%`} width={`${share * 100}%`} height="12" />
        ))}
      </svg>
      <ul className={styles.list}>
        {PARTS.map((part) => (
          <li key={part} className={styles.item}>
            <svg className={styles.swatch} viewBox="0 0 12 12" aria-hidden focusable="false">
              <Swatch part={part} className={mergeClasses(styles[part])} />
            </svg>
            <span>{words.overview[part]}</span>
            <span className={styles.count}>{formatNumber(figures[part], words.language)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A shape of its own for each verdict, for those who do not tell the colours apart. */
function Swatch({ part, className }: { part: (typeof PARTS)[number]; className: string }) {
  if (part === "matched") return <circle className={className} cx="6" cy="6" r="5" />;
  if (part === "differing") return <path className={className} d="M6 0.5 11.5 11h-11z" />;
  return <rect className={className} x="1" y="1" width="10" height="10" rx="2" />;
}
