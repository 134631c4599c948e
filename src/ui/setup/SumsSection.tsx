import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Autosum20Regular } from "@fluentui/react-icons/svg/autosum";
import { Delete20Regular } from "@fluentui/react-icons/svg/delete";
import { useLayoutEffect, useRef } from "react";
import type { SessionState } from "../../app/session/state";
import { isBusy } from "../../app/select/is-busy";
import { viewDeclaring } from "../../app/select/view-declaring";
import type { Dispatch } from "../shared/dispatch";
import { isFocusLost } from "../shared/is-focus-lost";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";
import { describeSum } from "./describe-sum";
import { SumForm } from "./SumForm";

export interface SumsSectionProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  list: { margin: 0, padding: 0, listStyleType: "none" },
  item: {
    display: "grid",
    gridTemplateColumns: "minmax(0, 1fr) auto",
    gap: tokens.spacingHorizontalS,
    alignItems: "center",
    minHeight: "36px",
    overflowWrap: "anywhere",
  },
});

/** The sums that people declared, and the form for another. */
export function SumsSection({ state, dispatch, words }: SumsSectionProps) {
  const styles = useStyles();
  const { sums: say } = words.setup;
  const place = useRef<HTMLDivElement>(null);
  const { declaring, settings } = state;
  const sums = settings.corrections.filter((each) => each.kind === "sum");
  const view = viewDeclaring(state);
  const isOpen = view !== null;
  // The form or the item that had the focus is gone.
  const before = useRef({ isOpen, count: sums.length });
  useLayoutEffect(() => {
    const gone = before.current.isOpen || before.current.count > sums.length;
    before.current = { isOpen, count: sums.length };
    if (gone && !isOpen && isFocusLost()) place.current?.querySelector("button")?.focus();
  }, [isOpen, sums.length]);
  return (
    <Section title={say.title}>
      <p className={styles.text}>{say.about}</p>
      {sums.length > 0 && (
        <ul className={styles.list}>
          {sums.map((sum) => {
            const what = describeSum(sum, words);
            return (
              <li key={JSON.stringify([sum.total, sum.parts])} className={styles.item}>
                <span lang="vi">{what}</span>
                <Button
                  size="small"
                  icon={<Delete20Regular />}
                  aria-label={say.removeLabel(what)}
                  onClick={() => dispatch({ kind: "uncorrect", correction: sum })}
                >
                  {say.remove}
                </Button>
              </li>
            );
          })}
        </ul>
      )}
      {declaring && view ? (
        <SumForm
          draft={declaring}
          view={view}
          canTake={state.capabilities.reveal === "yes"}
          busy={isBusy(state)}
          dispatch={dispatch}
          words={words}
        />
      ) : (
        <div ref={place}>
          <Button
            icon={<Autosum20Regular />}
            disabled={!state.check}
            onClick={() => dispatch({ kind: "begin-sum" })}
          >
            {say.declare}
          </Button>
        </div>
      )}
    </Section>
  );
}
