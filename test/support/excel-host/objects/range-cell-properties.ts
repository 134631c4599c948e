import type { Area } from "../model/area";
import { writeAddress } from "../model/address-text";
import { cellAt } from "../model/rectangles";
import type { ApiClass } from "../wire/api-class";
import { HostGap } from "../wire/api-error";
import { readRecord } from "./arguments";
import { FORMAT_PROPERTIES } from "./format-properties";

/** `getCellProperties({ format: { fill: { color: true } } })`: one record a cell. */
export const rangeCellPropertyCalls: NonNullable<ApiClass<Area>["call"]> = {
  getCellProperties: ({ sheet, range }, [options]) => {
    const names = flatten(readRecord(options), "");
    const painted = names.map((name) => {
      const fallback = FORMAT_PROPERTIES[name.replace(/^format\./u, "")]?.fallback;
      const isPlace = name === "address" || name === "addressLocal";
      if (fallback === undefined && !isPlace) throw new HostGap(`getCellProperties: ${name} is not emulated`);
      return {
        name,
        values: isPlace ? null : sheet.formats.paint(name.replace(/^format\./u, ""), range, fallback ?? null),
      };
    });
    const height = range.bottom - range.top + 1;
    const width = range.right - range.left + 1;
    return Array.from({ length: height }, (_row, row) =>
      Array.from({ length: width }, (_column, column) => {
        const cell: Record<string, unknown> = {};
        for (const { name, values } of painted) {
          const place = writeAddress(cellAt(range.top + row, range.left + column));
          put(cell, name, values ? values[row]?.[column] : `${sheet.name}!${place}`);
        }
        return cell;
      }),
    );
  },
};

function flatten(options: Readonly<Record<string, unknown>>, prefix: string): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === true) return [prefix + name];
    return value ? flatten(readRecord(value), `${prefix}${name}.`) : [];
  });
}

function put(into: Record<string, unknown>, path: string, value: unknown): void {
  const [first = "", ...rest] = path.split(".");
  if (rest.length === 0) into[first] = value;
  else put((into[first] ??= {}) as Record<string, unknown>, rest.join("."), value);
}
