import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Settings } from "../../app/settings/settings";
import type { Template } from "../../core/template/schema";
import type { Dispatch } from "../shared/dispatch";
import { formatNumber } from "../shared/format";
import { Section } from "../shared/Section";
import { FileButton } from "../shared/FileButton";
import type { Words } from "../words/words";
import { CategoriesEditor } from "./CategoriesEditor";
import { Disclosure } from "./Disclosure";
import { PeriodEditor } from "./PeriodEditor";
import { UnitsEditor } from "./UnitsEditor";

export interface TemplateSectionProps {
  readonly settings: Settings;
  /** In force: the person's own, or what was taken from the workbook. */
  readonly template: Template;
  readonly dispatch: Dispatch;
  readonly words: Words;
}

const useStyles = makeStyles({
  text: { margin: 0, color: tokens.colorNeutralForeground2, textWrap: "pretty" },
  actions: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  failed: { margin: 0, color: tokens.colorStatusDangerForeground1 },
});

function nameOriginal({ template }: Settings, say: Words["setup"]["template"]): string {
  return template ? say.ofTemplate(String(template.period.from), String(template.period.to)) : say.ofWorkbook;
}

/** Period, fields, levels and units of the movement, as far as they are changed without a file. */
export function TemplateSection({ settings, template, dispatch, words }: TemplateSectionProps) {
  const styles = useStyles();
  const say = words.setup.template;
  const [failed, setFailed] = useState<string | null>(null);
  const period = settings.period ?? template.period;
  const change = (changed: Template) => dispatch({ kind: "change-template", template: changed });
  const title = (name: string, entries: readonly unknown[]) =>
    `${name} ${say.count(formatNumber(entries.length, words.language))}`;
  const isChanged = settings.template !== null || Object.keys(settings.parts).length > 0;
  return (
    <Section title={say.title}>
      <p className={styles.text}>
        {say.name(template.name)}
        {isChanged && ` ${say.changed}`}
      </p>
      <PeriodEditor
        key={`${period.from}-${period.to}`}
        period={period}
        goBack={settings.period === null ? null : nameOriginal(settings, say)}
        onChange={(chosen) => dispatch({ kind: "change-period", period: chosen })}
        words={words}
      />
      {(["fields", "levels"] as const).map((dimension) => (
        <Disclosure key={dimension} title={title(say[dimension], template[dimension])}>
          <CategoriesEditor
            key={JSON.stringify(template[dimension])}
            template={template}
            dimension={dimension}
            onChange={change}
            words={words}
          />
        </Disclosure>
      ))}
      <Disclosure title={title(say.units, template.units)}>
        <UnitsEditor
          key={JSON.stringify(template.units)}
          template={template}
          onChange={change}
          words={words}
        />
      </Disclosure>
      <div className={styles.actions}>
        <Button onClick={() => dispatch({ kind: "export-template" })}>{say.exportIt}</Button>
        <FileButton
          label={say.importLabel}
          onText={(text) => {
            setFailed(null);
            dispatch({ kind: "import-template", text });
          }}
          onFailed={setFailed}
        >
          {say.importIt}
        </FileButton>
        {isChanged && (
          <Button onClick={() => dispatch({ kind: "change-template", template: null })}>{say.reset}</Button>
        )}
      </div>
      {failed !== null && (
        <p className={styles.failed} role="alert">
          {words.setup.file.notOpened(failed)}
        </p>
      )}
    </Section>
  );
}
