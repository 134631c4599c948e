import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useRef, useState, type SyntheticEvent } from "react";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

export interface DismissFormProps {
  /** How many findings have this cause, this one among them. */
  readonly together: number;
  /** Their name is asked for where they were not asked before. */
  readonly asksName: boolean;
  /** `name` null: it was not asked for. */
  readonly onDismiss: (all: boolean, reason: string, name: string | null) => void;
  readonly onCancel: () => void;
  readonly words: Words;
}

const OTHER = "other";

const useStyles = makeStyles({
  root: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
  },
  note: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  // An unchosen one is as good as a chosen one: Fluent's grey would look switched off.
  choice: { color: tokens.colorNeutralForeground1 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
});

/** Why a finding is set aside: a reason to choose, or one's own. */
export function DismissForm({ together, asksName, onDismiss, onCancel, words }: DismissFormProps) {
  const styles = useStyles();
  const { findings, shared } = words;
  const [choice, setChoice] = useState("0");
  const [own, setOwn] = useState("");
  const [name, setName] = useState("");
  const [all, setAll] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    form.current?.querySelector<HTMLInputElement>("input:checked")?.focus();
  }, []);
  useEffect(() => {
    // With its buttons, also after a field for one's own words came in.
    form.current?.scrollIntoView({ block: "nearest" });
  }, [choice]);
  const reason = choice === OTHER ? own.trim() : (findings.dismissReasons[Number(choice)] ?? "");
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (reason !== "") onDismiss(all, reason, asksName ? name : null);
  };
  return (
    // Esc leaves the form as the button beside it does.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <form
      ref={form}
      className={styles.root}
      onSubmit={submit}
      onKeyDown={(event) => {
        if (event.key === "Escape") onCancel();
      }}
    >
      <Field label={findings.dismissTitle}>
        <RadioGroup value={choice} onChange={(_, { value }) => setChoice(value)}>
          {findings.dismissReasons.map((each, index) => (
            <Radio key={each} value={String(index)} label={<span className={styles.choice}>{each}</span>} />
          ))}
          <Radio value={OTHER} label={<span className={styles.choice}>{findings.otherReason}</span>} />
        </RadioGroup>
      </Field>
      {choice === OTHER && (
        <Input
          aria-label={findings.otherReason}
          placeholder={findings.otherReasonHint}
          value={own}
          maxLength={200}
          onChange={(_, { value }) => setOwn(value)}
        />
      )}
      {together > 1 && (
        <Checkbox
          label={
            <span className={styles.choice}>
              {findings.dismissAll(formatNumber(together, words.language))}
            </span>
          }
          checked={all}
          onChange={(_, { checked }) => setAll(checked === true)}
        />
      )}
      {asksName && (
        <Field label={findings.yourName} hint={findings.yourNameHint}>
          <Input
            value={name}
            maxLength={80}
            autoComplete="name"
            onChange={(_, { value }) => setName(value)}
          />
        </Field>
      )}
      <p className={styles.note}>{findings.dismissNote}</p>
      <div className={styles.actions}>
        <Button type="submit" appearance="primary" disabledFocusable={reason === ""}>
          {findings.dismissConfirm}
        </Button>
        <Button onClick={onCancel}>{shared.cancel}</Button>
      </div>
    </form>
  );
}
