import { formatAddress, quoteSheetName, type CellRange } from "../../core/model/address";
import type { ChartPlan } from "../../core/model/sheet-plan";
import { escapeXml } from "../package/escape-xml";
import { XML_HEAD, type Vocabulary } from "./namespaces";
import { toArgb } from "./style-sheet";

/** The chart part: bars or columns over cells of `sheet`, with the values cached so that it shows before recalculation. */
export function renderChart(chart: ChartPlan, sheet: string, words: Vocabulary): string {
  const series = chart.series.map((_, index) => renderSeries(chart, index, sheet)).join("");
  const grouping = chart.stacked ? "stacked" : "clustered";
  const bars =
    `<c:barChart><c:barDir val="${chart.kind === "bar" ? "bar" : "col"}"/><c:grouping val="${grouping}"/>` +
    `<c:varyColors val="0"/>${series}<c:gapWidth val="80"/>${chart.stacked ? '<c:overlap val="100"/>' : ""}` +
    `<c:axId val="${CATEGORY_AXIS}"/><c:axId val="${VALUE_AXIS}"/></c:barChart>`;
  const legend =
    chart.series.length > 1 ? '<c:legend><c:legendPos val="b"/><c:overlay val="0"/></c:legend>' : "";
  return (
    `${XML_HEAD}<c:chartSpace xmlns:c="${words.chart}" xmlns:a="${words.drawing}" xmlns:r="${words.relations}">` +
    `<c:roundedCorners val="0"/><c:chart>${renderTitle(chart.title)}<c:autoTitleDeleted val="0"/>` +
    `<c:plotArea><c:layout/>${bars}${renderAxes(chart.kind)}</c:plotArea>${legend}` +
    `<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
    `<c:txPr><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1000">${TIMES}</a:defRPr></a:pPr>` +
    `<a:endParaRPr lang="vi-VN"/></a:p></c:txPr></c:chartSpace>`
  );
}

function renderSeries(chart: ChartPlan, index: number, sheet: string): string {
  const series = chart.series[index];
  if (!series) return "";
  const color = `<a:solidFill><a:srgbClr val="${toArgb(series.color).slice(2)}"/></a:solidFill>`;
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/><c:tx><c:v>${escapeXml(series.name)}</c:v></c:tx>` +
    `<c:spPr>${color}</c:spPr><c:invertIfNegative val="0"/>` +
    `<c:cat><c:strRef><c:f>${formatReference(sheet, chart.categories)}</c:f>` +
    `<c:strCache>${renderPoints(series.categoryNames)}</c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${formatReference(sheet, series.values)}</c:f>` +
    `<c:numCache><c:formatCode>General</c:formatCode>${renderPoints(series.cached)}</c:numCache></c:numRef></c:val>` +
    `</c:ser>`
  );
}

function renderPoints(values: readonly (string | number)[]): string {
  const points = values.map(
    (value, index) => `<c:pt idx="${index}"><c:v>${escapeXml(String(value))}</c:v></c:pt>`,
  );
  return `<c:ptCount val="${values.length}"/>${points.join("")}`;
}

function renderTitle(title: string): string {
  return (
    `<c:title><c:tx><c:rich><a:bodyPr/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="1300" b="1">${TIMES}</a:defRPr></a:pPr>` +
    `<a:r><a:rPr lang="vi-VN" sz="1300" b="1">${TIMES}</a:rPr><a:t>${escapeXml(title)}</a:t></a:r></a:p></c:rich></c:tx>` +
    `<c:overlay val="0"/></c:title>`
  );
}

/** Bars lie: their categories read from the top down, as the rows do. */
function renderAxes(kind: ChartPlan["kind"]): string {
  const [categories, values] = kind === "bar" ? ["l", "b"] : ["b", "l"];
  const orientation = kind === "bar" ? "maxMin" : "minMax";
  return (
    `<c:catAx><c:axId val="${CATEGORY_AXIS}"/><c:scaling><c:orientation val="${orientation}"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${categories}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
    `<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>` +
    `<c:crossAx val="${VALUE_AXIS}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/>` +
    `<c:lblOffset val="100"/><c:noMultiLvlLbl val="1"/></c:catAx>` +
    `<c:valAx><c:axId val="${VALUE_AXIS}"/><c:scaling><c:orientation val="minMax"/></c:scaling>` +
    `<c:delete val="0"/><c:axPos val="${values}"/><c:majorGridlines><c:spPr><a:ln w="6350"><a:solidFill>` +
    `<a:srgbClr val="D9D9D9"/></a:solidFill></a:ln></c:spPr></c:majorGridlines>` +
    `<c:numFmt formatCode="#,##0" sourceLinked="0"/><c:majorTickMark val="none"/><c:minorTickMark val="none"/>` +
    `<c:tickLblPos val="nextTo"/><c:crossAx val="${CATEGORY_AXIS}"/>` +
    `<c:crosses val="${kind === "bar" ? "max" : "autoZero"}"/><c:crossBetween val="between"/></c:valAx>`
  );
}

function formatReference(sheet: string, range: CellRange): string {
  const from = fixAddress(formatAddress(range.top, range.left));
  const to = fixAddress(formatAddress(range.bottom, range.right));
  return escapeXml(`${quoteSheetName(sheet)}!${from === to ? from : `${from}:${to}`}`);
}

function fixAddress(address: string): string {
  return address.replace(/^([A-Z]+)(\d+)$/u, "$$$1$$$2");
}

const TIMES = '<a:latin typeface="Times New Roman"/><a:cs typeface="Times New Roman"/>';
const CATEGORY_AXIS = 111111111;
const VALUE_AXIS = 222222222;
