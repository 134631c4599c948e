import { alignColumns, type ListedColumn } from "../../../src/core/tables/align-columns";

const FIELDS = ["Trồng rừng", "Nước sạch", "Khuyến học", "Giữ đê"];

/** A sheet of twelve entries: the fields at `use` come in turn under `name`. */
function list(seed: number, name: string, use: readonly number[]): readonly ListedColumn[] {
  const column = (at: number, head: string, value: (entry: number) => string | number): ListedColumn => ({
    column: at,
    name: head,
    values: Array.from({ length: 12 }, (_, entry) => value(entry)),
    isDate: false,
  });
  return [
    column(0, "Tên mô hình", (entry) => `Đoạn kênh ${seed * 100 + entry}`),
    column(1, "Năm", (entry) => 2025 + (entry % 2)),
    column(2, "Loại hình", (entry) => (entry % 3 ? "tập thể" : "cá nhân")),
    column(3, "Ai làm", (entry) => `Tổ ${seed * 100 + entry}`),
    column(4, name, (entry) => FIELDS[use[entry % use.length] ?? 0] ?? ""),
  ];
}

it("takes two columns that no sheet has both of for one, where the values of the first are among the other's", () => {
  // Of the second sheet's entries most say what the first sheet never says.
  const lists = [
    list(1, "Lĩnh vực đăng ký", [0, 1]),
    list(2, "Nhóm", [2, 3, 2, 3, 0, 1]),
    list(3, "Nhóm", [0, 2]),
  ];
  const shared = alignColumns(lists)[0]?.columns.filter(({ members }) => members.get(0) === 4);
  expect(shared?.map(({ members }) => [...members])).toEqual([
    [
      [0, 4],
      [1, 4],
      [2, 4],
    ],
  ]);
});

it("keeps columns apart whose values are others", () => {
  const lists = [list(1, "Lĩnh vực", [0, 1]), list(2, "Mức độ", [2, 3])];
  const members = alignColumns(lists)[0]?.columns.map((each) => [...each.members.keys()]);
  expect(members).toContainEqual([0]);
  expect(members).toContainEqual([1]);
});
