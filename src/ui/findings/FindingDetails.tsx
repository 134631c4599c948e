import { makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { listCellEdits } from "../../app/fix/plan-fix";
import { writeArithmetic } from "../../app/select/write-arithmetic";
import type { Finding } from "../../core/model/finding";
import { Arithmetic } from "./Arithmetic";
import { DismissForm } from "./DismissForm";
import { EvidenceList } from "./EvidenceList";
import { FindingActions } from "./FindingActions";
import type { FindingRowProps } from "./FindingRow";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  message: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  culprit: { margin: 0, color: tokens.colorNeutralForeground2 },
  cell: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What is wrong, the arithmetic, who is to blame, and what can be done. */
export function FindingDetails({ row, state, onWhy, dispatch, words }: FindingRowProps) {
  const styles = useStyles();
  const [dismissing, setDismissing] = useState(false);
  const { finding, status } = row.viewed;
  const lines = writeArithmetic(finding, words.language);
  const culprit = nameCulprit(finding, state.check?.workbook.name ?? "");
  return (
    <div className={styles.root}>
      <p className={styles.message}>{finding.message}</p>
      {lines.length > 0 && <Arithmetic lines={lines} words={words} />}
      {culprit !== null && (
        <p className={styles.culprit}>
          {words.findings.culprit}: <span className={styles.cell}>{culprit}</span>
        </p>
      )}
      {finding.evidence.length > 0 && (
        <EvidenceList
          evidence={finding.evidence}
          canReveal={state.capabilities.reveal === "yes"}
          dispatch={dispatch}
          words={words}
        />
      )}
      {dismissing ? (
        <DismissForm
          together={row.card.shown.length}
          onDismiss={(all, reason) => {
            setDismissing(false);
            dispatch({
              kind: "dismiss",
              findings: all ? row.card.shown.map((each) => each.finding.id) : [finding.id],
              reason,
            });
          }}
          onCancel={() => setDismissing(false)}
          words={words}
        />
      ) : (
        <FindingActions
          finding={finding}
          dismissed={status.kind === "dismissed"}
          state={state}
          onDismiss={() => setDismissing(true)}
          onWhy={onWhy}
          dispatch={dispatch}
          words={words}
        />
      )}
    </div>
  );
}

/** The cell that the finding's fix would change; null where none is blamed. */
function nameCulprit(finding: Finding, workbook: string): string | null {
  const [edit, second] = listCellEdits(finding, workbook);
  if (!edit || second || finding.fix?.safety === "safe") return null;
  return `${edit.sheet} · ${edit.address}`;
}
