import { fail, ok, type Result } from "../../core/base/result";
import type { SettingsStore } from "../../ports/settings-store";
import type { HostError } from "../../ports/workbook-host";
import { guardFaults } from "../package/package-fault";
import { readSettingsPart, renderSettingsPart, SETTINGS_NAMESPACE } from "../package/settings-part";
import type { OfficeSession } from "./office-session";
import { inBatch, runAction } from "./run-batch";

/** Keeps the settings in a custom XML part of the open workbook, so that they travel with the file. */
export function createOfficeSettings(session: OfficeSession): SettingsStore {
  return {
    load: () => runAction(session, loadText),
    save: (text) => runAction(session, (context) => saveText(context, text)),
  };
}

async function loadText(context: Excel.RequestContext): Promise<Result<string | null, HostError>> {
  const found = await findPart(context);
  if (!found.ok) return found;
  const id = found.value;
  if (id === null) return ok(null);
  const xml = await inBatch(context, () => askXml(context, id), { repeatable: true });
  return xml.ok ? guardFaults("", () => readSettingsPart(xml.value)) : xml;
}

async function saveText(context: Excel.RequestContext, text: string): Promise<Result<void, HostError>> {
  const found = await findPart(context);
  if (!found.ok) return fail(found.error);
  const id = found.value;
  const xml = renderSettingsPart(text);
  return inBatch(context, () => writeXml(context, id, xml), { repeatable: id !== null });
}

/** The id of our part; null where there is none yet. Of several, made by merging files, the first counts. */
function findPart(context: Excel.RequestContext): Promise<Result<string | null, HostError>> {
  return inBatch(
    context,
    async () => {
      const parts = context.workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE);
      parts.load("items/id");
      await context.sync();
      return parts.items[0]?.id ?? null;
    },
    { repeatable: true },
  );
}

async function askXml(context: Excel.RequestContext, id: string): Promise<string> {
  const asked = { xml: context.workbook.customXmlParts.getItem(id).getXml() };
  await context.sync();
  return asked.xml.value;
}

async function writeXml(context: Excel.RequestContext, id: string | null, xml: string): Promise<void> {
  const parts = context.workbook.customXmlParts;
  if (id === null) parts.add(xml);
  else parts.getItem(id).setXml(xml);
  await context.sync();
}
