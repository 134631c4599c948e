import { makeStyles, tokens } from "@fluentui/react-components";
import { ArrowUndo16Regular } from "@fluentui/react-icons/svg/arrow-undo";
import { EyeOff16Regular } from "@fluentui/react-icons/svg/eye-off";
import type { FindingStatus } from "../../core/review/judge-dismissals";
import type { Words } from "../words/words";

const useStyles = makeStyles({
  tag: {
    gridColumn: 2,
    justifySelf: "start",
    display: "grid",
    gridTemplateColumns: "auto 1fr",
    alignItems: "center",
    columnGap: tokens.spacingHorizontalXS,
    marginTop: tokens.spacingVerticalXXS,
    padding: `0 ${tokens.spacingHorizontalS} 0 ${tokens.spacingHorizontalXS}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground3,
    color: tokens.colorNeutralForeground2,
    overflowWrap: "anywhere",
  },
});

/** What became of a finding that is not simply open. */
export function StatusTag({ status, words }: { status: FindingStatus; words: Words }) {
  const styles = useStyles();
  if (status.kind === "open") return null;
  const Icon = status.kind === "dismissed" ? EyeOff16Regular : ArrowUndo16Regular;
  return (
    <span className={styles.tag}>
      <Icon aria-hidden />
      <span>
        {status.kind === "dismissed"
          ? [status.dismissal, ...status.earlier]
              .map(({ reason, by }) => words.findings.dismissedAs(reason, by))
              .join(" – ")
          : words.findings.reopened}
      </span>
    </span>
  );
}
