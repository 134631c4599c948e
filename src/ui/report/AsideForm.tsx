import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Words } from "../words/words";

export interface AsideFormProps {
  readonly onSave: (reason: string) => void;
  readonly onCancel: () => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground2,
  },
  line: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Why a figure need not be checked: in the person's own words, or by one press. */
export function AsideForm({ onSave, onCancel, words }: AsideFormProps) {
  const styles = useStyles();
  const { details } = words.report;
  const [reason, setReason] = useState("");
  return (
    <form
      className={styles.root}
      onSubmit={(event) => {
        event.preventDefault();
        if (reason.trim() !== "") onSave(reason.trim());
      }}
    >
      <Field label={details.reason}>
        <Input
          // The person asked for this field by the button before it.
          // eslint-disable-next-line jsx-a11y/no-autofocus
          autoFocus
          value={reason}
          placeholder={details.reasonHint}
          onChange={(_, { value }) => setReason(value)}
        />
      </Field>
      <div className={styles.line}>
        {details.commonReasons.map((each) => (
          <Button key={each} size="small" shape="circular" onClick={() => setReason(each)}>
            {each}
          </Button>
        ))}
      </div>
      <div className={styles.line}>
        <Button type="submit" appearance="primary" disabled={reason.trim() === ""}>
          {details.save}
        </Button>
        <Button onClick={onCancel}>{words.shared.cancel}</Button>
      </div>
    </form>
  );
}
