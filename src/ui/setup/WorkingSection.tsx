import { Field, Input, makeStyles, Select, Switch, tokens } from "@fluentui/react-components";
import type { Capability } from "../../app/session/capabilities";
import type { SessionState } from "../../app/session/state";
import { LANGUAGES } from "../../core/base/language";
import type { Dispatch } from "../shared/dispatch";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";

export interface WorkingSectionProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  switches: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
});

/** Language, live re-check, notes on marks, ticks; what this Excel cannot do says why. */
export function WorkingSection({ state, dispatch, words }: WorkingSectionProps) {
  const styles = useStyles();
  const { working } = words.setup;
  const { settings, capabilities } = state;
  const hint = (capability: Capability) =>
    capability === "yes" ? {} : { hint: capability === "too-old" ? working.tooOld : working.notHere };
  return (
    <Section title={working.title}>
      <Field label={working.language}>
        <Select
          value={settings.language ?? "office"}
          onChange={(_, { value }) =>
            dispatch({
              kind: "choose-language",
              language: LANGUAGES.find((language) => language === value) ?? null,
            })
          }
        >
          <option value="office">{working.languages.office}</option>
          <option value="vi">{working.languages.vi}</option>
          <option value="en">{working.languages.en}</option>
        </Select>
      </Field>
      <Field label={working.person} hint={working.personHint}>
        <Input
          defaultValue={state.person ?? ""}
          maxLength={80}
          autoComplete="name"
          onBlur={({ target }) => {
            if (target.value.trim() !== (state.person ?? ""))
              dispatch({ kind: "name-person", name: target.value });
          }}
        />
      </Field>
      <div className={styles.switches}>
        <Field {...hint(capabilities.live)}>
          <Switch
            label={working.live}
            checked={settings.live && capabilities.live === "yes"}
            disabled={capabilities.live !== "yes"}
            onChange={(_, { checked }) => dispatch({ kind: "switch-live", on: checked })}
          />
        </Field>
        <Field {...hint(capabilities.notes)}>
          <Switch
            label={working.notes}
            checked={settings.notes && capabilities.notes === "yes"}
            disabled={capabilities.notes !== "yes"}
            onChange={(_, { checked }) => dispatch({ kind: "switch-notes", on: checked })}
          />
        </Field>
        <Field {...hint(capabilities.workbook)}>
          <Switch
            label={working.ticks}
            checked={settings.ticks && capabilities.workbook === "yes"}
            disabled={capabilities.workbook !== "yes"}
            onChange={(_, { checked }) => dispatch({ kind: "switch-ticks", on: checked })}
          />
        </Field>
      </div>
    </Section>
  );
}
