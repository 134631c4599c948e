import { updateContentTypes } from "../package/content-types";
import { addRelationship } from "../package/edit-relationships";
import { readSettingsPart, renderSettingsPart, SETTINGS_NAMESPACE } from "../package/settings-part";
import { vocabularyOf, XML_HEAD } from "./namespaces";
import type { WorkbookParts } from "./workbook-parts";

/** The settings that an opened workbook carries, as Excel's add-in leaves them there; null in one without. */
export function readSettings(workbook: WorkbookParts): string | null {
  const part = findPart(workbook);
  return part === null ? null : readSettingsPart(workbook.package.readText(part) ?? "");
}

/** Puts settings into an opened workbook, in the place of those it has. Changes nothing where they are the same. */
export function writeSettings(workbook: WorkbookParts, text: string): void {
  const { package: parts } = workbook;
  const part = findPart(workbook);
  if (part !== null) {
    if (readSettings(workbook) !== text) parts.write(part, XML_HEAD + renderSettingsPart(text));
    return;
  }
  const { relations } = vocabularyOf(workbook.root);
  let number = 1;
  while (parts.has(`customXml/item${number}.xml`)) number++;
  const [item, properties] = [`customXml/item${number}.xml`, `customXml/itemProps${number}.xml`];
  parts.write(item, XML_HEAD + renderSettingsPart(text));
  parts.write(properties, PROPERTIES);
  addRelationship(parts, workbook.part, `${relations}/customXml`, item);
  addRelationship(parts, item, `${relations}/customXmlProps`, properties);
  const types = [
    [item, "application/xml"],
    [properties, "application/vnd.openxmlformats-officedocument.customXmlProperties+xml"],
  ] as const;
  updateContentTypes(parts, new Map(types), []);
}

/** Of several, made by merging files, the first counts. */
function findPart({ package: parts, part }: WorkbookParts): string | null {
  const items = parts.relationshipsOf(part).filter((each) => each.type === "customXml" && !each.external);
  return items.find(({ target }) => parts.readText(target)?.includes(SETTINGS_NAMESPACE))?.target ?? null;
}

/** Excel knows a custom part by this id; ours is the same in every workbook, since there is one at most. */
const PROPERTIES =
  `${XML_HEAD}<ds:datastoreItem ds:itemID="{7C1B0C3E-52D4-4B7F-9A6E-4B686F704B68}" ` +
  'xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml"><ds:schemaRefs>' +
  `<ds:schemaRef ds:uri="${SETTINGS_NAMESPACE}"/></ds:schemaRefs></ds:datastoreItem>`;
