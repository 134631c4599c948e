import {
  Button,
  Checkbox,
  Field,
  makeStyles,
  Radio,
  RadioGroup,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Building } from "../../app/session/building";
import { listSheetKinds, listTableKinds, SHEET_KINDS, type SheetKind } from "../../core/sheets/plan-sheets";
import type { Template } from "../../core/template/schema";
import type { Dispatch } from "../shared/dispatch";
import type { Words } from "../words/words";
import { NameAndAbout } from "./NameAndAbout";

export interface BuildFormProps {
  readonly building: Building;
  /** In force; null before the first check. */
  readonly template: Template | null;
  readonly busy: boolean;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  root: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  sheets: { margin: 0, padding: 0, border: 0, minWidth: 0, display: "flex", flexDirection: "column" },
  legend: { ...typographyStyles.body1Strong, padding: 0 },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  hint: { margin: 0, color: tokens.colorNeutralForeground2 },
});

const USUAL_TABLES = SHEET_KINDS.filter((kind) => kind !== "findings");

/** Which sheets, formulas or numbers, and the two buttons. */
export function BuildForm({ building, template, busy, dispatch, words }: BuildFormProps) {
  const styles = useStyles();
  const { build } = words;
  const { values } = building;
  const kinds = template ? listSheetKinds(template) : SHEET_KINDS;
  const which = building.which ?? (template ? listTableKinds(template) : USUAL_TABLES);
  const none = which.length === 0;
  const describe = (kind: SheetKind) => {
    const counted = template?.counted?.find(({ id }) => id === kind);
    const usual = counted ? undefined : build.sheets[kind];
    const own = counted ?? template?.tables.find(({ id }) => id === kind);
    return usual ?? build.ownTable(own?.sheetName ?? kind);
  };
  return (
    <div className={styles.root}>
      <fieldset className={styles.sheets}>
        <legend className={styles.legend}>{build.which}</legend>
        {kinds.map((kind) => (
          <Checkbox
            key={kind}
            checked={which.includes(kind)}
            disabled={busy}
            label={<NameAndAbout {...describe(kind)} />}
            onChange={(_, { checked }) =>
              dispatch({
                kind: "choose-sheets",
                which: kinds.filter((each) => (each === kind ? checked === true : which.includes(each))),
              })
            }
          />
        ))}
      </fieldset>
      <Field label={{ children: build.how, className: styles.legend }}>
        <RadioGroup
          value={values ? "values" : "formulas"}
          disabled={busy}
          onChange={(_, { value }) => dispatch({ kind: "choose-values", values: value === "values" })}
        >
          <Radio value="formulas" label={<NameAndAbout {...build.formulas} />} />
          <Radio value="values" label={<NameAndAbout {...build.values} />} />
        </RadioGroup>
      </Field>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={busy || none} onClick={() => dispatch({ kind: "build" })}>
          {build.build}
        </Button>
        <Button disabled={busy || none} onClick={() => dispatch({ kind: "preview-build" })}>
          {build.preview}
        </Button>
      </div>
      {none && <p className={styles.hint}>{build.chooseOne}</p>}
    </div>
  );
}
