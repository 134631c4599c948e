import type { PlannedCell, SheetPlan } from "../../src/core/model/sheet-plan";

/** A small printed table with everything a plan can ask for. */
export function awardsPlan(change: Partial<SheetPlan> = {}): SheetPlan {
  const cells: PlannedCell[] = [
    { row: 0, column: 0, content: { kind: "text", text: "BIỂU KHEN THƯỞNG" } },
    { row: 1, column: 0, content: { kind: "text", text: "Năm" } },
    { row: 1, column: 1, content: { kind: "text", text: "Tập thể" } },
    { row: 1, column: 2, content: { kind: "text", text: "Cá nhân" } },
    { row: 1, column: 3, content: { kind: "text", text: "Tổng số" } },
    ...[
      [2020, 30, 47],
      [2021, 28, 51],
    ].flatMap(([year = 0, teams = 0, people = 0], index): PlannedCell[] => [
      { row: 2 + index, column: 0, content: { kind: "number", value: year } },
      { row: 2 + index, column: 1, content: { kind: "number", value: teams } },
      { row: 2 + index, column: 2, content: { kind: "number", value: people } },
      {
        row: 2 + index,
        column: 3,
        content: { kind: "formula", formula: `SUM(B${3 + index}:C${3 + index})`, value: teams + people },
      },
    ]),
    { row: 4, column: 0, content: { kind: "text", text: '=cmd & <tên> "lạ"\n dòng hai _x0041_ ' } },
    { row: 4, column: 1, content: { kind: "number", value: 0.375 } },
    {
      row: 5,
      column: 0,
      content: { kind: "text", text: "Xem ô", link: { sheet: "Biểu khen thưởng", address: "D3" } },
    },
  ];
  return {
    name: "Biểu khen thưởng",
    rows: 6,
    columns: 4,
    cells,
    styleRuns: [
      {
        range: { top: 0, left: 0, bottom: 0, right: 3 },
        style: { bold: true, size: 14, horizontal: "center" },
      },
      {
        range: { top: 1, left: 0, bottom: 1, right: 3 },
        style: { bold: true, wrap: true, border: true, fill: "#F2F2F2", color: "#1F1F1F" },
      },
      { range: { top: 2, left: 0, bottom: 3, right: 3 }, style: { border: true, horizontal: "right" } },
      { range: { top: 4, left: 1, bottom: 4, right: 1 }, style: { numberFormat: "0.0%", italic: true } },
      { range: { top: 5, left: 0, bottom: 5, right: 0 }, style: { underline: true, color: "0563C1" } },
    ],
    merges: [{ top: 0, left: 0, bottom: 0, right: 3 }],
    columnWidths: [18, 10, 10, 10],
    rowHeights: new Map([[0, 24]]),
    print: {
      orientation: "landscape",
      paper: "A4",
      repeatRows: { top: 0, bottom: 1 },
      fitToWidth: true,
      margins: { top: 0.75, bottom: 0.75, left: 0.5, right: 0.5 },
    },
    frozenRows: 2,
    autoFilter: { top: 1, left: 0, bottom: 3, right: 3 },
    tabColor: "#2F6F4F",
    charts: [
      {
        title: "Khen thưởng theo năm",
        kind: "column",
        stacked: true,
        categories: { top: 2, left: 0, bottom: 3, right: 0 },
        series: [
          {
            name: "Tập thể",
            values: { top: 2, left: 1, bottom: 3, right: 1 },
            categoryNames: ["2020", "2021"],
            cached: [30, 28],
            color: "#2F6F4F",
          },
          {
            name: "Cá nhân",
            values: { top: 2, left: 2, bottom: 3, right: 2 },
            categoryNames: ["2020", "2021"],
            cached: [47, 51],
            color: "#C7A02F",
          },
        ],
        anchor: { top: 7, left: 0, bottom: 20, right: 6 },
      },
    ],
    ...change,
  };
}

/** A plain sheet such as a user types: text and numbers from A1 on, nothing else. */
export function plainPlan(name: string, rows: readonly (readonly (string | number)[])[]): SheetPlan {
  return {
    name,
    rows: rows.length,
    columns: Math.max(...rows.map((row) => row.length)),
    cells: rows.flatMap((line, row) =>
      line.flatMap((value, column): PlannedCell[] => {
        if (value === "") return [];
        const content =
          typeof value === "number"
            ? ({ kind: "number", value } as const)
            : value.startsWith("=")
              ? ({ kind: "formula", formula: value.slice(1), value: 0 } as const)
              : ({ kind: "text", text: value } as const);
        return [{ row, column, content }];
      }),
    ),
    styleRuns: [],
    merges: [],
    columnWidths: [],
    rowHeights: new Map(),
    print: {
      orientation: "portrait",
      paper: "A4",
      repeatRows: null,
      fitToWidth: false,
      margins: { top: 1, bottom: 1, left: 1, right: 1 },
    },
    frozenRows: 0,
    charts: [],
  };
}
