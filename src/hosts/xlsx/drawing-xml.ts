import type { ChartPlan } from "../../core/model/sheet-plan";
import { escapeXml } from "../package/escape-xml";
import { XML_HEAD, type Vocabulary } from "./namespaces";

/** The drawing part of a sheet: where each chart lies. `relations` are the ids of the chart parts, in order. */
export function renderDrawing(
  charts: readonly ChartPlan[],
  relations: readonly string[],
  words: Vocabulary,
): string {
  const anchors = charts.map((chart, index) => renderAnchor(chart, index, relations[index] ?? "", words));
  return (
    `${XML_HEAD}<xdr:wsDr xmlns:xdr="${words.sheetDrawing}" xmlns:a="${words.drawing}">` +
    `${anchors.join("")}</xdr:wsDr>`
  );
}

function renderAnchor(chart: ChartPlan, index: number, relation: string, words: Vocabulary): string {
  const { top, left, bottom, right } = chart.anchor;
  return (
    `<xdr:twoCellAnchor>${renderCorner("from", top, left)}${renderCorner("to", bottom + 1, right + 1)}` +
    `<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr>` +
    `<xdr:cNvPr id="${index + 2}" name="Khop ${index + 1}" descr="${escapeXml(chart.title)}"/>` +
    `<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>` +
    `<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>` +
    `<a:graphic><a:graphicData uri="${words.chart}">` +
    `<c:chart xmlns:c="${words.chart}" xmlns:r="${words.relations}" r:id="${relation}"/>` +
    `</a:graphicData></a:graphic></xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>`
  );
}

function renderCorner(name: string, row: number, column: number): string {
  return (
    `<xdr:${name}><xdr:col>${column}</xdr:col><xdr:colOff>0</xdr:colOff>` +
    `<xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:${name}>`
  );
}
