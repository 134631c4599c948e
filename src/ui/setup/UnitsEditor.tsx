import { Button, Field, makeStyles, Textarea } from "@fluentui/react-components";
import { useState } from "react";
import type { Template } from "../../core/template/schema";
import type { Words } from "../words/words";
import { readUnits, writeUnits } from "./edit-template";

export interface UnitsEditorProps {
  readonly template: Template;
  readonly onChange: (template: Template) => void;
  readonly words: Words;
}

const useStyles = makeStyles({ apply: { alignSelf: "flex-start" } });

/** The units that must report, one a line, so that a column of a sheet can be pasted. */
export function UnitsEditor({ template, onChange, words }: UnitsEditorProps) {
  const styles = useStyles();
  const say = words.setup.template;
  const saved = writeUnits(template.units);
  const [text, setText] = useState(saved);
  return (
    <>
      <Field label={say.units} hint={template.units.length === 0 ? say.unitsNone : say.unitsHint}>
        <Textarea value={text} rows={6} resize="vertical" onChange={(_, { value }) => setText(value)} />
      </Field>
      <Button
        className={styles.apply}
        appearance="primary"
        disabled={text === saved}
        onClick={() => {
          const units = readUnits(text);
          setText(writeUnits(units));
          onChange({ ...template, units });
        }}
      >
        {say.apply}
      </Button>
    </>
  );
}
