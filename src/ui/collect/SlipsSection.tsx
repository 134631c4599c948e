import {
  Button,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { SlipLayout } from "../../core/slips/slip";
import { NameAndAbout } from "../build/NameAndAbout";
import type { Dispatch } from "../shared/dispatch";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";

export interface SlipsSectionProps {
  readonly layout: SlipLayout;
  readonly busy: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  label: { ...typographyStyles.body1Strong },
  button: { alignSelf: "flex-start" },
});

/** The slips that go back to the units: their form, and saving them. */
export function SlipsSection({ layout, busy, dispatch, words }: SlipsSectionProps) {
  const styles = useStyles();
  const { collect } = words;
  return (
    <Section title={collect.slipsTitle}>
      <p className={styles.text}>{collect.slipsIntro}</p>
      <Field label={{ children: collect.layout, className: styles.label }}>
        <RadioGroup
          value={layout}
          disabled={busy}
          onChange={(_, { value }) =>
            dispatch({ kind: "choose-layout", layout: value === "hd36" ? "hd36" : "nd30" })
          }
        >
          <Radio value="nd30" label={<NameAndAbout {...collect.nd30} />} />
          <Radio value="hd36" label={<NameAndAbout {...collect.hd36} />} />
        </RadioGroup>
      </Field>
      <Button className={styles.button} disabled={busy} onClick={() => dispatch({ kind: "save-slips" })}>
        {collect.save}
      </Button>
    </Section>
  );
}
