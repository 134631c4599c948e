import { isBusy } from "../../app/select/is-busy";
import { Divider, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { TableSimple24Regular } from "@fluentui/react-icons/svg/table-simple";
import { templateInForce } from "../../app/session/reduce/inputs";
import type { SessionState } from "../../app/session/state";
import { CollectSection } from "../collect/CollectSection";
import { SlipsSection } from "../collect/SlipsSection";
import type { Dispatch } from "../shared/dispatch";
import { EmptyState } from "../shared/EmptyState";
import { Screen } from "../shared/Screen";
import { useNow } from "../shared/use-now";
import { useBroughtIntoView } from "../shared/use-brought-into-view";
import type { Words } from "../words/words";
import { BuildForm } from "./BuildForm";
import { BuildPreview } from "./BuildPreview";
import { BuiltNote } from "./BuiltNote";

export interface BuildScreenProps {
  readonly state: SessionState;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  head: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  title: { ...typographyStyles.subtitle2, margin: 0, textWrap: "balance" },
  done: { scrollMarginTop: tokens.spacingVerticalL },
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
});

/** *Lập biểu*: chooses the sheets, shows them as a table, writes them, and says where. */
export function BuildScreen({ state, dispatch, words }: BuildScreenProps) {
  const styles = useStyles();
  const now = useNow();
  const { building, collecting, capabilities } = state;
  const busy = isBusy(state);
  const { build } = words;
  // A new preview appears below the button that asked for it, out of sight in a low window; what was written above it.
  const preview = useBroughtIntoView(building.preview, "start");
  const done = useBroughtIntoView(building.built, "nearest");
  if (capabilities.workbook !== "yes")
    return (
      <EmptyState icon={<TableSimple24Regular />} title={build.notHereTitle}>
        {capabilities.workbook === "too-old" ? build.tooOld : build.notHere}
      </EmptyState>
    );
  const reveal = (sheet: string) =>
    dispatch({ kind: "reveal", place: { kind: "cell", sheet, address: "A1" } });
  return (
    <Screen>
      <div className={styles.head}>
        <h2 className={styles.title}>{build.title}</h2>
        <p className={styles.text}>{build.intro}</p>
      </div>
      {building.built && (
        <div ref={done} className={styles.done}>
          <BuiltNote
            built={building.built}
            now={now}
            onOpen={capabilities.reveal === "yes" ? reveal : null}
            words={words}
          />
        </div>
      )}
      <BuildForm
        template={templateInForce(state)}
        building={building}
        busy={busy}
        dispatch={dispatch}
        words={words}
      />
      <div ref={preview}>{building.preview && <BuildPreview planned={building.preview} words={words} />}</div>
      <Divider />
      <CollectSection
        collecting={collecting}
        busy={busy}
        now={now}
        onOpen={capabilities.reveal === "yes" ? reveal : null}
        dispatch={dispatch}
        words={words}
      />
      <Divider />
      <SlipsSection layout={collecting.layout} busy={busy} dispatch={dispatch} words={words} />
    </Screen>
  );
}
