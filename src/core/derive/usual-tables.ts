import type { Category, ColumnId, ColumnNode, SummaryTable } from "../template/schema";
import type { Movement } from "./derive-movement";

/** What the usual tables are laid out for. */
export interface UsualParts {
  readonly movement: Movement;
  readonly levels: readonly Category[];
  readonly kinds: readonly Category[];
  readonly subjects: readonly Category[];
  /** Register columns that some list has; all of them where there is no list to look at. */
  readonly has: (column: ColumnId) => boolean;
  /** The period is a part of a year, or a school year: then there is one row for it. */
  readonly isPart: boolean;
  /** How many units the lists name; null where there is no list to look at. */
  readonly units: number | null;
}

/** The trade's three tables (awards by year, models by field, models by unit) with only the values that there are. */
export function layOutUsualTables(parts: UsualParts): readonly SummaryTable[] {
  const { movement, has } = parts;
  const about = movement.subject === "" ? "" : ` ${movement.subject.toLocaleUpperCase("vi")}`;
  const campaign = movement.noun === null && about !== "" ? ` THỰC HIỆN PHONG TRÀO THI ĐUA${about}` : about;
  const subjects = has("subject") ? listNodes(parts.subjects, "subject") : [];
  const kinds = has("kind") ? listNodes(parts.kinds, "kind", subjects) : [];
  const inner = kinds.length > 0 ? kinds : subjects;
  const what = movement.counted ?? "mô hình, nội dung, việc làm";
  const spoken = movement.noun === null && movement.subject !== "" ? ` ${movement.subject}` : "";
  const counted = parts.kinds.find((kind) => kind.id === "model");
  // An award is known by its level; a year alone may be that of anything.
  const hasAwards = has("levelAwarded");
  // A list of what was recognised, with no year of its own for registering, counts each of its entries.
  const recognised = has("yearRegistered") ? "recognised" : "registered";
  // One unit is the office itself: a table by units says nothing beside one by fields.
  // Where awards have levels, their table shows them.
  const hasLevels = has("levelRecognised") && !hasAwards;
  const hasUnits = parts.units === null || parts.units > 1 || (!hasAwards && !has("field"));
  const tables: readonly (SummaryTable | null)[] = [
    !hasAwards
      ? null
      : {
          id: "awards",
          sheetName: "Biểu khen thưởng",
          title: ["BIỂU TỔNG HỢP", `KHEN THƯỞNG${campaign}`, "{PERIOD}"],
          ordinalHeader: "STT",
          rowHeader: parts.isPart ? "Kỳ" : "Năm",
          rows: "year",
          ...(parts.isPart ? { rowList: [{ label: "{Period}", filter: {} }] } : {}),
          columns: [
            {
              label: "Khen thưởng {period}",
              filter: { measure: "awarded" },
              children: [
                { label: "Tổng số" },
                ...subjects,
                { label: "Cấp khen", children: listNodes(parts.levels, "level", subjects) },
              ],
            },
          ],
          // A part of a year is one row: nothing to add up, and nothing to draw.
          totalRow: parts.isPart ? null : "TỔNG CỘNG",
          ...(parts.isPart ? {} : { chart: { title: "Khen thưởng theo năm" } }),
        },
    !hasLevels
      ? null
      : {
          id: "levels",
          sheetName: "Biểu cấp công nhận",
          title: [
            "BIỂU TỔNG HỢP",
            `SỐ ${what.toLocaleUpperCase("vi")}${movement.noun === null ? about : ""} THEO CẤP CÔNG NHẬN {PERIOD}`,
          ],
          ordinalHeader: "STT",
          rowHeader: "Cấp công nhận",
          rows: "level",
          columns: [
            { label: "Tổng số", filter: { measure: recognised } },
            ...subjects.map((node) => ({ ...node, filter: { ...node.filter, measure: recognised } })),
            ...(has("field")
              ? [
                  {
                    label: "Lĩnh vực",
                    filter: { measure: recognised },
                    children: [{ label: "{name}", each: "field" as const }],
                  },
                ]
              : []),
          ],
          totalRow: "TỔNG CỘNG",
        },
    !has("field")
      ? null
      : {
          id: "fields",
          sheetName: "Biểu lĩnh vực",
          title: ["BIỂU TỔNG HỢP", `SỐ LIỆU${about} {PERIOD}`],
          ordinalHeader: "Số TT",
          rowHeader: "Lĩnh vực",
          rows: "field",
          columns: [
            withChildren(
              { label: `Tổng số ${what}${spoken} {period}`, filter: { measure: "registered" } },
              inner,
            ),
            ...(has("isNew")
              ? [
                  withChildren(
                    { label: "Số đăng ký mới năm {to}", filter: { measure: "new", year: "last" as const } },
                    inner,
                  ),
                ]
              : []),
            ...(has("replicated")
              ? [
                  withChildren(
                    {
                      label: counted ? "Số mô hình tiêu biểu được nhân rộng" : "Số được nhân rộng",
                      filter: {
                        measure: "replicated",
                        ...(counted && has("kind") ? { kind: counted.id } : {}),
                      },
                    },
                    subjects,
                  ),
                ]
              : []),
          ],
          totalRow: "TỔNG CỘNG",
          chart: { title: `${what.charAt(0).toLocaleUpperCase("vi")}${what.slice(1)} theo lĩnh vực` },
        },
    !hasUnits
      ? null
      : {
          id: "units",
          sheetName: "Biểu đơn vị",
          title: [
            "BIỂU TỔNG HỢP",
            `SỐ ${what.toLocaleUpperCase("vi")}${movement.noun === null ? about : ""} THEO ĐƠN VỊ {PERIOD}`,
          ],
          ordinalHeader: "STT",
          rowHeader: "Đơn vị",
          rows: "unit",
          columns: [
            { label: "Tổng số", filter: { measure: "registered" } },
            {
              label: "Lĩnh vực",
              filter: { measure: "registered" },
              children: [{ label: "{name}", each: "field" }],
            },
          ],
          totalRow: "TỔNG CỘNG",
        },
  ];
  return tables.filter((table) => table !== null);
}

function listNodes(
  categories: readonly Category[],
  dimension: "level" | "kind" | "subject",
  children: readonly ColumnNode[] = [],
): ColumnNode[] {
  return categories.map(({ id, name }) => {
    // "Huyện" beside "Tập thể" reads as a place; "Cấp huyện" as what it is.
    const label =
      dimension === "level" && !/^(?:cấp|cơ sở|trung ương|bộ|nhà nước)(?!\p{L})/iu.test(name)
        ? `Cấp ${lowerFirst(name)}`
        : name;
    return withChildren({ label, filter: { [dimension]: id } }, children);
  });
}

function withChildren(node: ColumnNode, children: readonly ColumnNode[]): ColumnNode {
  return children.length === 0 ? node : { ...node, children: [...children] };
}

/** Initials ("TW") keep their letters. */
function lowerFirst(text: string): string {
  if (/^\p{Lu}{2}/u.test(text)) return text;
  return text.charAt(0).toLocaleLowerCase("vi") + text.slice(1);
}
