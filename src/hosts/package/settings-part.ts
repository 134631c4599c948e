import { escapeXml } from "./escape-xml";
import { parseXml } from "./xml-tree";

/** The namespace by which the settings are found among the custom XML parts of a workbook. */
export const SETTINGS_NAMESPACE = "urn:khop:settings:1";

/** The custom XML part that keeps a text. */
export function renderSettingsPart(text: string): string {
  return `<khop xmlns="${SETTINGS_NAMESPACE}">${escapeXml(text)}</khop>`;
}

/** The text that a part keeps. Throws a PackageFault on broken XML. */
export function readSettingsPart(xml: string): string {
  return parseXml(xml.replace(/^\ufeff/u, "")).text;
}
