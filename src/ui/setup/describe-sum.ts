import type { SumCorrection, SummedCell } from "../../core/model/correction";
import { formatNumber } from "../shared/format";
import type { Words } from "../words/words";

/** More parts than these are told by their number. */
const MOST = 4;

/** A declared sum as one line of text: "Biểu 2: Nam + Nữ = Tổng số (mọi dòng)". */
export function describeSum({ sheet, along, total, parts }: SumCorrection, words: Words): string {
  const { sums } = words.setup;
  const name = ({ address, row = "", column = "" }: SummedCell): string =>
    (along === "row" ? column : along === "column" ? row : "") || address;
  const shown = parts.length > MOST ? parts.slice(0, MOST - 1) : parts;
  const added = shown.map((part, index) =>
    part.sign === -1 ? `${index === 0 ? "-" : "- "}${name(part)}` : `${index === 0 ? "" : "+ "}${name(part)}`,
  );
  const others = shown.length < parts.length ? [sums.others(formatNumber(parts.length, words.language))] : [];
  const sum = `${[...added, ...others].join(" ")} = ${name(total)}`;
  return sums.item(sheet, sum, sums.along[along]);
}
