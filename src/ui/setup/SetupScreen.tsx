import { Button, Link, makeStyles, tokens } from "@fluentui/react-components";
import { templateInForce } from "../../app/session/reduce/inputs";
import type { SessionState } from "../../app/session/state";
import { usualTemplate } from "../../core/derive/usual-template";
import type { Dispatch } from "../shared/dispatch";
import { Screen } from "../shared/Screen";
import { Section } from "../shared/Section";
import type { Words } from "../words/words";
import { DismissedSection } from "./DismissedSection";
import { SettingsFileSection } from "./SettingsFileSection";
import { SumsSection } from "./SumsSection";
import { TablesSection } from "./TablesSection";
import { TemplateSection } from "./TemplateSection";
import { WorkingSection } from "./WorkingSection";

export interface SetupScreenProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  welcome: { alignSelf: "flex-start" },
});

/** *Thiết lập*: what Khớp understood and how it is to work; everything can be changed back. */
export function SetupScreen({ state, dispatch, words }: SetupScreenProps) {
  const styles = useStyles();
  const { about } = words.setup;
  return (
    <Screen>
      <TablesSection state={state} dispatch={dispatch} words={words} />
      <SumsSection state={state} dispatch={dispatch} words={words} />
      <TemplateSection
        settings={state.settings}
        template={templateInForce(state) ?? usualTemplate()}
        dispatch={dispatch}
        words={words}
      />
      <WorkingSection state={state} dispatch={dispatch} words={words} />
      <DismissedSection state={state} dispatch={dispatch} words={words} />
      <SettingsFileSection state={state} dispatch={dispatch} words={words} />
      <Section title={about.title}>
        <p className={styles.text}>{about.privacy}</p>
        <Button className={styles.welcome} onClick={() => dispatch({ kind: "welcome-again" })}>
          {about.welcome}
        </Button>
        {state.capabilities.rehearsal === "yes" && <Link href="#rehearse">{about.rehearsal}</Link>}
      </Section>
    </Screen>
  );
}
