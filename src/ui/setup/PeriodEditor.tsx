import { Button, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Period } from "../../core/model/period";
import type { Words } from "../words/words";

export interface PeriodEditorProps {
  /** In force now. */
  readonly period: Period;
  /** Words for going back to the workbook's or the template's own, where another is in force; else null. */
  readonly goBack: string | null;
  readonly onChange: (period: Period | null) => void;
  readonly words: Words;
}

const useStyles = makeStyles({
  line: { display: "flex", flexWrap: "wrap", alignItems: "flex-end", gap: tokens.spacingHorizontalS },
  field: { flex: "0 1 84px", minWidth: 0 },
  year: { minWidth: 0, width: "100%" },
});

/** The years that are counted. */
export function PeriodEditor({ period, goBack, onChange, words }: PeriodEditorProps) {
  const styles = useStyles();
  const { template } = words.setup;
  const [from, setFrom] = useState(String(period.from));
  const [to, setTo] = useState(String(period.to));
  const read = { from: Number(from), to: Number(to) };
  const valid = isYear(from) && isYear(to) && read.from <= read.to;
  const same = read.from === period.from && read.to === period.to;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (valid && !same) onChange(read);
      }}
    >
      <Field
        {...(valid ? {} : { validationState: "error" as const, validationMessage: template.badYears })}
        role="group"
        aria-label={template.period}
      >
        <div className={styles.line}>
          <Field label={template.from} className={styles.field}>
            <Input
              input={{ className: styles.year }}
              inputMode="numeric"
              maxLength={4}
              value={from}
              onChange={(_, { value }) => setFrom(value)}
            />
          </Field>
          <Field label={template.to} className={styles.field}>
            <Input
              input={{ className: styles.year }}
              inputMode="numeric"
              maxLength={4}
              value={to}
              onChange={(_, { value }) => setTo(value)}
            />
          </Field>
          <Button type="submit" disabled={!valid || same}>
            {template.apply}
          </Button>
          {goBack !== null && (
            <Button appearance="subtle" onClick={() => onChange(null)}>
              {goBack}
            </Button>
          )}
        </div>
      </Field>
    </form>
  );
}

function isYear(text: string): boolean {
  return /^\d{4}$/u.test(text) && Number(text) >= 1945 && Number(text) <= 2100;
}
