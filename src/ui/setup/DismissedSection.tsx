import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { SessionState } from "../../app/session/state";
import type { Dismissal } from "../../core/model/decisions";
import { findFinding } from "../../app/select/view-findings";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber, formatTime } from "../shared/format";
import { Section } from "../shared/Section";
import { useNow } from "../shared/use-now";
import type { Words } from "../words/words";

export interface DismissedSectionProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2 },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
    alignItems: "start",
    padding: `${tokens.spacingVerticalS} 0`,
    borderTop: `1px solid ${tokens.colorNeutralStroke3}`,
    overflowWrap: "anywhere",
  },
  what: { margin: 0, textWrap: "pretty" },
  small: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  more: { alignSelf: "flex-start" },
});

const PAGE = 30;

/** Every finding that was dismissed, why and when, and the way back. */
export function DismissedSection({ state, dispatch, words }: DismissedSectionProps) {
  const styles = useStyles();
  const now = useNow();
  const [most, setMost] = useState(PAGE);
  const { dismissed } = words.setup;
  const { dismissals } = state.settings;
  return (
    <Section title={dismissed.title}>
      {dismissals.length === 0 && <p className={styles.text}>{dismissed.none}</p>}
      {dismissals.length > 0 && (
        <ul className={styles.list}>
          {dismissals.slice(0, most).map((dismissal) => {
            const what = describe(state, dismissal);
            return (
              <li key={`${dismissal.finding} ${dismissal.at} ${dismissal.by ?? ""}`} className={styles.item}>
                <div>
                  <p className={styles.what}>{what}</p>
                  <p className={styles.small}>{dismissed.reason(dismissal.reason)}</p>
                  <p className={styles.small}>
                    {dismissed.at(formatTime(dismissal.at, now, words), dismissal.by)}
                  </p>
                </div>
                <Button
                  size="small"
                  aria-label={dismissed.reopenLabel(what)}
                  onClick={() => dispatch({ kind: "reopen", findings: [dismissal.finding] })}
                >
                  {dismissed.reopen}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {dismissals.length > most && (
        <Button className={styles.more} onClick={() => setMost(most + PAGE)}>
          {dismissed.more(formatNumber(Math.min(PAGE, dismissals.length - most), words.language))}
        </Button>
      )}
    </Section>
  );
}

/** The finding's own words where it is still found; else what its rule finds, and where it stood. */
function describe(state: SessionState, { finding, rule, place }: Dismissal): string {
  const found = findFinding(state, finding);
  if (found) return found.finding.message;
  const summary = state.check?.analysis.overview.rules.find((each) => each.id === rule)?.summary;
  return summary ? `${place}: ${summary[state.language]}` : place;
}
