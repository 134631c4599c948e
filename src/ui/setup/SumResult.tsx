import { makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { CheckmarkCircle20Regular } from "@fluentui/react-icons/svg/checkmark-circle";
import { Warning20Regular } from "@fluentui/react-icons/svg/warning";
import type { DeclaringView } from "../../app/select/view-declaring";
import { fillMessage } from "../../core/messages/fill-message";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXXS, minHeight: "24px" },
  line: {
    margin: 0,
    display: "flex",
    gap: tokens.spacingHorizontalXS,
    alignItems: "flex-start",
    overflowWrap: "anywhere",
    fontVariantNumeric: "tabular-nums",
  },
  icon: { flexShrink: 0 },
  agrees: { color: tokens.colorStatusSuccessForeground1 },
  differs: { color: tokens.colorStatusWarningForeground3 },
  holds: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    textWrap: "pretty",
  },
});

/** What the cells named come to, told as soon as it is known. */
export function SumResult({ view, words }: { view: DeclaringView; words: Words }) {
  const styles = useStyles();
  const { sums: say } = words.setup;
  const { figures, sum, total, along } = view;
  const number = (value: number) => formatNumber(value, words.language);
  const working = figures && `${fillMessage("{figures}", { figures }, words.language)} = ${number(sum)}`;
  const agrees = total !== null && Math.abs(total - sum) < 1e-9;
  return (
    <div className={styles.root} role="status" aria-label={say.result}>
      {working !== null && total === null && <p className={styles.line}>{working}</p>}
      {working !== null && total !== null && (
        <p className={styles.line}>
          {agrees ? (
            <CheckmarkCircle20Regular className={mergeClasses(styles.icon, styles.agrees)} aria-hidden />
          ) : (
            <Warning20Regular className={mergeClasses(styles.icon, styles.differs)} aria-hidden />
          )}
          <span>{agrees ? say.agrees(working) : say.differs(working, number(total))}</span>
        </p>
      )}
      {view.ready && along !== null && <p className={styles.holds}>{say.holds[along]}</p>}
    </div>
  );
}
