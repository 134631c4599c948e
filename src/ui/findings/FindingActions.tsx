import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Autosum20Regular } from "@fluentui/react-icons/svg/autosum";
import { listCellEdits } from "../../app/fix/plan-fix";
import type { SessionState } from "../../app/session/state";
import type { Finding } from "../../core/model/finding";
import type { Period } from "../../core/model/period";
import { proposedPeriod } from "../../core/review/proposed-period";
import type { CellPlace } from "../../core/model/place";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";

export interface FindingActionsProps {
  readonly finding: Finding;
  readonly dismissed: boolean;
  readonly state: SessionState;
  /** The form behind *Bỏ qua…* was left: the focus comes back to that button. */
  readonly dismissLeft: boolean;
  readonly onDismiss: () => void;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { flexBasis: "100%", margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  button: { minWidth: "auto" },
});

/** What can be done about a finding; the likeliest is filled. */
export function FindingActions(props: FindingActionsProps) {
  const { finding, dismissed, state, onDismiss, dispatch, words } = props;
  const styles = useStyles();
  const { findings, shared } = words;
  const canFix = listCellEdits(finding, state.check?.workbook.name ?? "").length > 0;
  const canCopy = finding.fix?.edits.some((edit) => edit.kind === "replace-text") ?? false;
  const inText = finding.at.kind === "text";
  const canGo = inText || state.capabilities.reveal === "yes";
  const period = dismissed ? null : proposedPeriod(finding);
  const byHand = !canFix && !canCopy && !period && !dismissed;
  const total = findTotal(finding);
  const rechecks = state.settings.live && state.capabilities.live === "yes";
  return (
    <div className={styles.root}>
      {byHand && !inText && (
        <p className={styles.hint}>{rechecks ? findings.mendInExcel : findings.mendThenCheck}</p>
      )}
      {period && (
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() => dispatch({ kind: "change-period", period })}
        >
          {findings.setPeriod(writeYears(period))}
        </Button>
      )}
      {canFix && !dismissed && (
        <Button
          className={styles.button}
          appearance="primary"
          title={findings.fixHint}
          onClick={() => dispatch({ kind: "preview-fix", findings: [finding.id] })}
        >
          {findings.fix}
        </Button>
      )}
      {canCopy && !dismissed && state.capabilities.clipboard === "yes" && (
        <Button
          className={styles.button}
          appearance="primary"
          onClick={() => dispatch({ kind: "copy-correction", finding: finding.id })}
        >
          {findings.copyCorrection}
        </Button>
      )}
      {canGo && (
        <Button
          className={styles.button}
          {...(byHand ? { appearance: "primary" } : {})}
          onClick={() => dispatch({ kind: "reveal", place: finding.at })}
        >
          {inText ? findings.showInText : shared.goToCell}
        </Button>
      )}
      {!dismissed && total && (
        <Button
          className={styles.button}
          icon={<Autosum20Regular />}
          onClick={() => dispatch({ kind: "begin-sum", total: total })}
        >
          {words.setup.sums.declare}
        </Button>
      )}
      {dismissed ? (
        <Button
          className={styles.button}
          onClick={() => dispatch({ kind: "reopen", findings: [finding.id] })}
        >
          {findings.reopen}
        </Button>
      ) : (
        // The person was in the form that this button had opened.
        // eslint-disable-next-line jsx-a11y/no-autofocus
        <Button autoFocus={props.dismissLeft} className={styles.button} onClick={onDismiss}>
          {findings.dismiss}
        </Button>
      )}
    </div>
  );
}

function writeYears({ from, to }: Period): string {
  return from === to ? String(from) : `${from}–${to}`;
}

const ABOUT_SUMS: ReadonlySet<string> = new Set(["total-differs-from-parts", "inferred-sum-differs"]);

/** The total that a finding is about: a person may know better what it adds up. Null where it is about none. */
function findTotal({ rule, messageId, at, evidence }: Finding): Pick<CellPlace, "sheet" | "address"> | null {
  if (!ABOUT_SUMS.has(rule)) return null;
  const place = messageId === "part" ? evidence[0]?.at : at;
  return place?.kind === "cell" ? { sheet: place.sheet, address: place.address } : null;
}
