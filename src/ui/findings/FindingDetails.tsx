import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDown20Regular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRight20Regular } from "@fluentui/react-icons/svg/chevron-right";
import { QuestionCircle20Regular } from "@fluentui/react-icons/svg/question-circle";
import { useState } from "react";
import { listCellEdits } from "../../app/fix/plan-fix";
import { writeArithmetic } from "../../app/select/write-arithmetic";
import type { SessionState } from "../../app/session/state";
import type { Finding } from "../../core/model/finding";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";
import { Arithmetic } from "./Arithmetic";
import { DismissForm } from "./DismissForm";
import { EvidenceList } from "./EvidenceList";
import { FindingActions } from "./FindingActions";
import type { ListRow } from "./list-rows";

export interface FindingDetailsProps {
  readonly row: Extract<ListRow, { kind: "finding" }>;
  readonly state: SessionState;
  readonly onWhy: (rule: string) => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalM}`,
  },
  message: { margin: 0, textWrap: "pretty", overflowWrap: "anywhere" },
  more: {
    display: "flex",
    flexWrap: "wrap",
    justifyContent: "space-between",
    margin: `0 calc(-1 * ${tokens.spacingHorizontalS})`,
  },
  button: {
    minWidth: "auto",
    fontWeight: tokens.fontWeightRegular,
    padding: `0 ${tokens.spacingHorizontalS}`,
  },
  culprit: { margin: 0, color: tokens.colorNeutralForeground2 },
  cell: { color: tokens.colorNeutralForeground1, fontWeight: tokens.fontWeightSemibold },
});

/** What is wrong, the arithmetic, who is to blame, and what can be done. */
export function FindingDetails({ row, state, onWhy, dispatch, words }: FindingDetailsProps) {
  const styles = useStyles();
  const [evidenceOpen, setEvidenceOpen] = useState(false);
  const [dismissal, setDismissal] = useState<"none" | "asking" | "left">("none");
  const { finding, status } = row.viewed;
  // A year is no figure to be reckoned with.
  const lines = YEAR_RULES.has(finding.rule) ? [] : writeArithmetic(finding, words.language);
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
      <div className={styles.more}>
        {finding.evidence.length > 0 && (
          <Button
            className={styles.button}
            appearance="subtle"
            icon={evidenceOpen ? <ChevronDown20Regular /> : <ChevronRight20Regular />}
            aria-expanded={evidenceOpen}
            onClick={() => setEvidenceOpen(!evidenceOpen)}
          >
            {words.findings.evidence(formatNumber(finding.evidence.length, words.language))}
          </Button>
        )}
        <Button
          className={styles.button}
          appearance="subtle"
          icon={<QuestionCircle20Regular />}
          onClick={() => onWhy(finding.rule)}
        >
          {words.findings.why}
        </Button>
      </div>
      {evidenceOpen && (
        <EvidenceList
          evidence={finding.evidence}
          canReveal={state.capabilities.reveal === "yes"}
          dispatch={dispatch}
          words={words}
        />
      )}
      {dismissal === "asking" ? (
        <DismissForm
          together={row.card.shown.length}
          asksName={state.person === null}
          onDismiss={(all, reason, name) => {
            setDismissal("none");
            if (name !== null) dispatch({ kind: "name-person", name });
            dispatch({
              kind: "dismiss",
              findings: all ? row.card.shown.map((each) => each.finding.id) : [finding.id],
              reason,
            });
          }}
          onCancel={() => setDismissal("left")}
          words={words}
        />
      ) : (
        <FindingActions
          finding={finding}
          dismissed={status.kind === "dismissed"}
          state={state}
          dismissLeft={dismissal === "left"}
          onDismiss={() => setDismissal("asking")}
          dispatch={dispatch}
          words={words}
        />
      )}
    </div>
  );
}

const YEAR_RULES: ReadonlySet<string> = new Set(["invalid-year", "year-outside-period"]);

/** The cell that the finding's fix would change; null where none is blamed. */
function nameCulprit(finding: Finding, workbook: string): string | null {
  const [edit, second] = listCellEdits(finding, workbook);
  if (!edit || second || finding.fix?.safety === "safe") return null;
  return `${edit.sheet} · ${edit.address}`;
}
