import { MAIN, RELATIONS, rels } from "./craft";

/** The parts of the full workbook that no cell stands in, by name. */
export const BESIDE_CELLS: Readonly<Record<string, string | Uint8Array>> = {
  "docProps/app.xml":
    '<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties"><Application>Microsoft Excel</Application><Company>UBND xã Lũng Vài</Company></Properties>',
  "xl/worksheets/_rels/sheet1.xml.rels": rels(
    ["printerSettings", "../printerSettings/printerSettings1.bin"],
    ["drawing", "../drawings/drawing1.xml"],
    ["vmlDrawing", "../drawings/vmlDrawing1.vml"],
    ["comments", "../comments1.xml"],
    ["table", "../tables/table1.xml"],
  ).replace(
    "</Relationships>",
    '<Relationship Id="rIdThread" Type="http://schemas.microsoft.com/office/2017/10/relationships/threadedComment" Target="../threadedComments/threadedComment1.xml"/></Relationships>',
  ),
  "xl/worksheets/_rels/sheet2.xml.rels": rels(["drawing", "../drawings/drawing2.xml"]),
  "xl/worksheets/_rels/sheet3.xml.rels": rels(["pivotTable", "../pivotTables/pivotTable1.xml"]),
  "xl/printerSettings/printerSettings1.bin": bytesFrom(1, 220),
  "xl/drawings/drawing1.xml": drawing(
    '<xdr:pic><xdr:nvPicPr><xdr:cNvPr id="2" name="Huy hiệu"/><xdr:cNvPicPr/></xdr:nvPicPr><xdr:blipFill><a:blip r:embed="rId1"/><a:stretch><a:fillRect/></a:stretch></xdr:blipFill>' +
      '<xdr:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="300000" cy="300000"/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom></xdr:spPr></xdr:pic>',
  ),
  "xl/drawings/_rels/drawing1.xml.rels": rels(["image", "../media/image1.png"]),
  "xl/media/image1.png": new Uint8Array(
    Buffer.from(
      "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==",
      "base64",
    ),
  ),
  "xl/drawings/drawing2.xml": drawing(
    '<xdr:graphicFrame macro=""><xdr:nvGraphicFramePr><xdr:cNvPr id="3" name="Biểu đồ"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>' +
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/chart">' +
      '<c:chart xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" r:id="rId1"/></a:graphicData></a:graphic></xdr:graphicFrame>',
  ),
  "xl/drawings/_rels/drawing2.xml.rels": rels(["chart", "../charts/chart1.xml"]),
  "xl/charts/chart1.xml":
    '<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><c:chart><c:plotArea><c:layout/>' +
    '<c:barChart><c:barDir val="col"/><c:grouping val="clustered"/><c:ser><c:idx val="0"/><c:order val="0"/><c:val><c:numRef><c:f>\'Khen thưởng\'!$D$2:$D$4</c:f>' +
    '<c:numCache><c:ptCount val="3"/><c:pt idx="0"><c:v>75</c:v></c:pt><c:pt idx="1"><c:v>79</c:v></c:pt><c:pt idx="2"><c:v>65</c:v></c:pt></c:numCache></c:numRef></c:val></c:ser>' +
    '<c:axId val="1"/><c:axId val="2"/></c:barChart><c:catAx><c:axId val="1"/><c:scaling/><c:delete val="0"/><c:axPos val="b"/><c:crossAx val="2"/></c:catAx>' +
    '<c:valAx><c:axId val="2"/><c:scaling/><c:delete val="0"/><c:axPos val="l"/><c:crossAx val="1"/></c:valAx></c:plotArea></c:chart></c:chartSpace>',
  "xl/comments1.xml":
    `<comments xmlns="${MAIN}"><authors><author>Văn phòng</author><author>tc={A0000000-0000-0000-0000-000000000001}</author></authors><commentList>` +
    '<comment ref="C3" authorId="0"><text><t>Hỏi lại xã   trước ngày 15.</t></text></comment>' +
    '<comment ref="C4" authorId="1" xr:uid="{A0000000-0000-0000-0000-000000000001}" xmlns:xr="http://schemas.microsoft.com/office/spreadsheetml/2014/revision"><text><t>[Threaded comment] Đã xem.</t></text></comment></commentList></comments>',
  "xl/drawings/vmlDrawing1.vml":
    '<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="_x0000_t202" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>' +
    [3, 4]
      .map(
        (row, index) =>
          `<v:shape id="_x0000_s${1025 + index}" type="#_x0000_t202" style='position:absolute;visibility:hidden'><x:ClientData ObjectType="Note"><x:Row>${row - 1}</x:Row><x:Column>2</x:Column></x:ClientData></v:shape>`,
      )
      .join("") +
    "</xml>",
  "xl/threadedComments/threadedComment1.xml":
    '<ThreadedComments xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><threadedComment ref="C4" dT="2026-01-05T08:00:00.00" personId="{B0000000-0000-0000-0000-000000000001}" id="{A0000000-0000-0000-0000-000000000001}"><text>Đã xem.</text></threadedComment></ThreadedComments>',
  "xl/persons/person.xml":
    '<personList xmlns="http://schemas.microsoft.com/office/spreadsheetml/2018/threadedcomments"><person displayName="Hoàng Thị Mẫu" id="{B0000000-0000-0000-0000-000000000001}" userId="mau" providerId="None"/></personList>',
  "xl/tables/table1.xml":
    `<table xmlns="${MAIN}" id="1" name="tblDanhSach" displayName="tblDanhSach" ref="A1:H13" totalsRowShown="0"><autoFilter ref="A1:H13"/><tableColumns count="8">` +
    [
      "Đơn vị",
      "Loại",
      "Tên mô hình, nội dung",
      "Đối tượng",
      "Tên tập thể, cá nhân",
      "Lĩnh vực",
      "Năm đăng ký",
      "Năm công nhận",
    ]
      .map((name, index) => `<tableColumn id="${index + 1}" name="${name}"/>`)
      .join("") +
    '</tableColumns><tableStyleInfo name="TableStyleMedium2" showRowStripes="1"/></table>',
  "xl/pivotTables/pivotTable1.xml":
    `<pivotTableDefinition xmlns="${MAIN}" name="PivotTable1" cacheId="5" dataCaption="Giá trị"><location ref="A3:B6" firstHeaderRow="1" firstDataRow="1" firstDataCol="1"/>` +
    '<pivotFields count="2"><pivotField axis="axisRow" showAll="0"><items count="3"><item x="0"/><item x="1"/><item t="default"/></items></pivotField><pivotField dataField="1" showAll="0"/></pivotFields>' +
    '<rowFields count="1"><field x="0"/></rowFields><rowItems count="3"><i><x/></i><i><x v="1"/></i><i t="grand"><x/></i></rowItems><colItems count="1"><i/></colItems>' +
    '<dataFields count="1"><dataField name="Đếm số mục" fld="1" subtotal="count"/></dataFields></pivotTableDefinition>',
  "xl/pivotTables/_rels/pivotTable1.xml.rels": rels([
    "pivotCacheDefinition",
    "../pivotCache/pivotCacheDefinition1.xml",
  ]),
  "xl/pivotCache/pivotCacheDefinition1.xml":
    `<pivotCacheDefinition xmlns="${MAIN}" xmlns:r="${RELATIONS}" r:id="rId1" recordCount="12"><cacheSource type="worksheet"><worksheetSource ref="D1:E13" sheet="Danh sách"/></cacheSource>` +
    '<cacheFields count="2"><cacheField name="Đối tượng"><sharedItems count="2"><s v="Cá nhân"/><s v="Tập thể"/></sharedItems></cacheField><cacheField name="Tên tập thể, cá nhân"><sharedItems/></cacheField></cacheFields></pivotCacheDefinition>',
  "xl/pivotCache/_rels/pivotCacheDefinition1.xml.rels": rels(["pivotCacheRecords", "pivotCacheRecords1.xml"]),
  "xl/pivotCache/pivotCacheRecords1.xml": `<pivotCacheRecords xmlns="${MAIN}" count="12">${Array.from({ length: 12 }, (_, index) => `<r><x v="${index % 4 === 0 ? 0 : 1}"/><s v="Mục ${index}"/></r>`).join("")}</pivotCacheRecords>`,
  "xl/externalLinks/externalLink1.xml": `<externalLink xmlns="${MAIN}"><externalBook xmlns:r="${RELATIONS}" r:id="rId1"><sheetNames><sheetName val="Trước"/></sheetNames><sheetDataSet><sheetData sheetId="0"><row r="2"><cell r="B2"><v>12</v></cell></row></sheetData></sheetDataSet></externalBook></externalLink>`,
  "xl/externalLinks/_rels/externalLink1.xml.rels": rels(["externalLinkPath", "ky-truoc.xlsx"]).replace(
    "/></Rel",
    ' TargetMode="External"/></Rel',
  ),
  "xl/calcChain.xml": `<calcChain xmlns="${MAIN}">${["D3", "D4", "B5", "C5", "D5", "B8"].map((address) => `<c r="${address}" i="4"/>`).join("")}</calcChain>`,
  "xl/vbaProject.bin": macroContainer(),
  "customXml/item1.xml": '<phieu xmlns="urn:vi-du">  giữ   nguyên  </phieu>',
  "customXml/itemProps1.xml":
    '<ds:datastoreItem xmlns:ds="http://schemas.openxmlformats.org/officeDocument/2006/customXml" ds:itemID="{C0000000-0000-0000-0000-000000000001}"><ds:schemaRefs/></ds:datastoreItem>',
  "customXml/_rels/item1.xml.rels": rels(["customXmlProps", "itemProps1.xml"]),
};

const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The content types that extensions do not tell. */
export const OVERRIDES: Readonly<Record<string, string>> = {
  "xl/workbook.xml": "application/vnd.ms-excel.sheet.macroEnabled.main+xml",
  "xl/worksheets/sheet1.xml": `${SHEET}.worksheet+xml`,
  "xl/worksheets/sheet2.xml": `${SHEET}.worksheet+xml`,
  "xl/worksheets/sheet3.xml": `${SHEET}.worksheet+xml`,
  "xl/styles.xml": `${SHEET}.styles+xml`,
  "xl/sharedStrings.xml": `${SHEET}.sharedStrings+xml`,
  "xl/comments1.xml": `${SHEET}.comments+xml`,
  "xl/tables/table1.xml": `${SHEET}.table+xml`,
  "xl/pivotTables/pivotTable1.xml": `${SHEET}.pivotTable+xml`,
  "xl/pivotCache/pivotCacheDefinition1.xml": `${SHEET}.pivotCacheDefinition+xml`,
  "xl/pivotCache/pivotCacheRecords1.xml": `${SHEET}.pivotCacheRecords+xml`,
  "xl/externalLinks/externalLink1.xml": `${SHEET}.externalLink+xml`,
  "xl/calcChain.xml": `${SHEET}.calcChain+xml`,
  "xl/drawings/drawing1.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/drawings/drawing2.xml": "application/vnd.openxmlformats-officedocument.drawing+xml",
  "xl/charts/chart1.xml": "application/vnd.openxmlformats-officedocument.drawingml.chart+xml",
  "xl/vbaProject.bin": "application/vnd.ms-office.vbaProject",
  "xl/threadedComments/threadedComment1.xml": "application/vnd.ms-excel.threadedcomments+xml",
  "xl/persons/person.xml": "application/vnd.ms-excel.person+xml",
  "customXml/itemProps1.xml": "application/vnd.openxmlformats-officedocument.customXmlProperties+xml",
  "docProps/app.xml": "application/vnd.openxmlformats-officedocument.extended-properties+xml",
};

function drawing(content: string): string {
  return (
    `<xdr:wsDr xmlns:xdr="http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" xmlns:r="${RELATIONS}"><xdr:twoCellAnchor>` +
    `<xdr:from><xdr:col>9</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>1</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:from><xdr:to><xdr:col>14</xdr:col><xdr:colOff>0</xdr:colOff><xdr:row>12</xdr:row><xdr:rowOff>0</xdr:rowOff></xdr:to>` +
    `${content}<xdr:clientData/></xdr:twoCellAnchor></xdr:wsDr>`
  );
}

/** An OLE container with nothing but its root: what a macro project is kept in. */
function macroContainer(): Uint8Array {
  const bytes = new Uint8Array(1536);
  const view = new DataView(bytes.buffer);
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const [at, value] of [
    [24, 0x3e],
    [26, 3],
    [28, 0xfffe],
    [30, 9],
    [32, 6],
  ] as const)
    view.setUint16(at, value, true);
  for (const [at, value] of [
    [44, 1],
    [48, 1],
    [56, 4096],
    [60, 0xfffffffe],
    [68, 0xfffffffe],
  ] as const)
    view.setUint32(at, value, true);
  bytes.fill(0xff, 80, 512);
  bytes.fill(0xff, 512, 1024);
  view.setUint32(512, 0xfffffffd, true);
  view.setUint32(516, 0xfffffffe, true);
  const root = "Root Entry";
  for (const [index, letter] of Array.from(root).entries())
    view.setUint16(1024 + 2 * index, letter.charCodeAt(0), true);
  view.setUint16(1024 + 64, 2 * root.length + 2, true);
  bytes.set([5, 1], 1024 + 66);
  for (const at of [68, 72, 76]) view.setUint32(1024 + at, 0xffffffff, true);
  view.setUint32(1024 + 116, 0xfffffffe, true);
  return bytes;
}

/** Bytes that no text decoder would leave alone. */
function bytesFrom(seed: number, length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, index) => (seed * 131 + index * 197) % 256);
}
