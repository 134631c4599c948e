import { Button, Field, makeStyles, Select, tokens } from "@fluentui/react-components";
import type { DeclaringView } from "../../app/select/view-declaring";
import type { SumDraft } from "../../app/session/sum-draft";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { SumCells } from "./SumCells";
import { SumResult } from "./SumResult";

export interface SumFormProps {
  readonly draft: SumDraft;
  readonly view: DeclaringView;
  /** The program tells what is selected. */
  readonly canTake: boolean;
  readonly busy: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusLarge,
    border: `1px solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** *Khai báo phép cộng*: the parts, then the total, what they come to, and *Lưu*. */
export function SumForm({ draft, view, canTake, busy, dispatch, words }: SumFormProps) {
  const styles = useStyles();
  const { sums: say } = words.setup;
  const sheets = view.sheets.includes(draft.sheet) ? view.sheets : [draft.sheet, ...view.sheets];
  return (
    <form
      className={styles.root}
      aria-label={say.declare}
      onSubmit={(event) => {
        event.preventDefault();
        if (view.ready && !busy) dispatch({ kind: "declare-sum" });
      }}
    >
      {sheets.length > 1 && (
        <Field label={say.sheet}>
          <Select
            value={draft.sheet}
            onChange={(_, { value }) => dispatch({ kind: "name-sum-cells", cells: { sheet: value } })}
          >
            {sheets.map((sheet) => (
              <option key={sheet} value={sheet}>
                {sheet}
              </option>
            ))}
          </Select>
        </Field>
      )}
      <SumCells into="parts" draft={draft} view={view} canTake={canTake} dispatch={dispatch} words={words} />
      <SumCells into="total" draft={draft} view={view} canTake={canTake} dispatch={dispatch} words={words} />
      <SumResult view={view} words={words} />
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabled={!view.ready || busy}>
          {say.save}
        </Button>
        <Button onClick={() => dispatch({ kind: "cancel-sum" })}>{words.shared.cancel}</Button>
      </div>
    </form>
  );
}
