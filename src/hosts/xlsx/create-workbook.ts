import type { SheetPlan } from "../../core/model/sheet-plan";
import { CONTENT_TYPES } from "../package/content-types";
import { addRelationship } from "../package/edit-relationships";
import { OfficePackage } from "../package/office-package";
import { TRANSITIONAL, XML_HEAD } from "./namespaces";
import { openWorkbook } from "./workbook-parts";
import { writePlans } from "./write-sheets";

/**
 * The bytes of a new workbook with these sheets. They are the user's own, unless `built`, or sheets of the user's that
 * come before them (`own`), say that Khớp built them.
 */
export function createWorkbook(
  plans: readonly SheetPlan[],
  { own = [], built = own.length > 0 }: { own?: readonly SheetPlan[]; built?: boolean } = {},
): Uint8Array {
  const workbook = openWorkbook(own.length > 0 ? createWorkbook(own) : createEmpty());
  writePlans(workbook, plans, built);
  return workbook.package.save();
}

function createEmpty(): Uint8Array {
  const parts = new OfficePackage();
  parts.write(CONTENT_TYPES, CONTENT_TYPES_TEXT);
  addRelationship(parts, "", `${TRANSITIONAL.relations}/officeDocument`, WORKBOOK);
  parts.write(WORKBOOK, WORKBOOK_TEXT);
  return parts.save();
}

const WORKBOOK = "xl/workbook.xml";

const CONTENT_TYPES_TEXT =
  `${XML_HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  `<Override PartName="/${WORKBOOK}" ` +
  'ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/></Types>';

const WORKBOOK_TEXT =
  `${XML_HEAD}<workbook xmlns="${TRANSITIONAL.main}" xmlns:r="${TRANSITIONAL.relations}">` +
  "<workbookPr/><bookViews><workbookView/></bookViews><sheets/></workbook>";
