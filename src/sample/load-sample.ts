import type { SheetPlan } from "../core/model/sheet-plan";

/** The same invented commune as `npm start` shows. It is made when asked for: a seed weighs less than a workbook. */
export async function loadSample(): Promise<{
  readonly sheets: readonly SheetPlan[];
  readonly report: { readonly name: string; readonly text: string };
}> {
  const { buildBundledSample } = await import("./build-sample");
  const { workbook, report } = buildBundledSample();
  return { sheets: workbook, report: { name: "bao-cao-mau.txt", text: report } };
}
