import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { CursorClick20Regular } from "@fluentui/react-icons/svg/cursor-click";
import { useState } from "react";
import type { DeclaringView } from "../../app/select/view-declaring";
import type { SumDraft } from "../../app/session/sum-draft";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";

export interface SumCellsProps {
  readonly into: "parts" | "total";
  readonly draft: SumDraft;
  readonly view: DeclaringView;
  readonly canTake: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  input: { minWidth: 0, width: "100%" },
  take: { alignSelf: "flex-start" },
});

/** One step of declaring a sum: cells taken from the selection, or typed. */
export function SumCells({ into, draft, view, canTake, dispatch, words }: SumCellsProps) {
  const styles = useStyles();
  const { sums: say } = words.setup;
  // Half an address is no mistake yet.
  const [typing, setTyping] = useState(false);
  const fault = typing ? null : view.faults[into];
  const [label, pointed, typed] =
    into === "parts"
      ? [say.parts, say.partsHint, say.partsTyped]
      : [say.total, say.totalHint, say.totalTyped];
  return (
    <div className={styles.root}>
      <Field
        label={label}
        hint={canTake ? `${pointed} ${typed}` : typed}
        {...(fault ? { validationState: "error" as const, validationMessage: say.faults[fault] } : {})}
      >
        <Input
          className={styles.input}
          // The person asked for this field by the button before it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={into === "parts"}
          autoComplete="off"
          spellCheck={false}
          value={draft[into]}
          onChange={(_, { value }) => {
            setTyping(true);
            dispatch({ kind: "name-sum-cells", cells: { [into]: value } });
          }}
          onBlur={() => setTyping(false)}
          onKeyDown={({ key }) => {
            if (key === "Enter") setTyping(false);
          }}
        />
      </Field>
      {canTake && (
        <Button
          className={styles.take}
          size="small"
          icon={<CursorClick20Regular />}
          aria-label={say.takeLabel(label)}
          onClick={() => dispatch({ kind: "take-selection", into })}
        >
          {say.take}
        </Button>
      )}
    </div>
  );
}
