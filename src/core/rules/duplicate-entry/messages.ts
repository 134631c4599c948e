import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    sameUnit:
      "{entry}, đăng ký năm {year}, đã có trong danh sách của {unit} (ô {first}), nên bị đếm hai lần. Đối chiếu và bỏ một dòng; nếu là hai mục khác nhau thì ghi rõ tên để phân biệt.",
    otherUnit:
      "{entry}, đăng ký năm {year}, đã có trong danh sách của {unit} (ô {first}); ở đây lại ghi cho {ownUnit}, nên bị đếm cho cả hai. Xác định thuộc đơn vị nào và bỏ dòng kia.",
    sameRow:
      "“{entry}” giống hệt một dòng ở trên (ô {first}) ở mọi cột, nên bị đếm hai lần. Đối chiếu và bỏ một dòng; nếu là hai mục khác nhau thì ghi rõ để phân biệt.",
    nearlySame:
      "{entry}, đăng ký năm {year}, giống một mục của {unit} (ô {first}), chỉ khác {difference}. Kiểm tra: nếu là một thì bỏ một dòng, nếu là hai thì giữ nguyên.",
  },
  en: {
    sameUnit:
      "{entry}, registered in {year}, is already in the register of {unit} (cell {first}), so it is counted twice. Compare the two and remove one; if they are two, give them names that tell them apart.",
    otherUnit:
      "{entry}, registered in {year}, is already in the register of {unit} (cell {first}) and stands here for {ownUnit}, so it counts for both. Find out whose it is and remove the other row.",
    sameRow:
      "“{entry}” is the same as a row above (cell {first}) in every column, so it is counted twice. Compare the two and remove one; if they are two entries, say what tells them apart.",
    nearlySame:
      "{entry}, registered in {year}, is like an entry of {unit} (cell {first}) but for {difference}. Check: if they are one, remove a row; if they are two, leave them.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  sameUnit: {
    one: "{entry}, đăng ký năm {year}, đã có trong danh sách của {unit} ({first}), nên bị đếm hai lần.",
    mend: "Đối chiếu và bỏ một dòng; nếu là hai mục khác nhau thì ghi rõ tên để phân biệt.",
  },
  otherUnit: {
    one: "{entry}, đăng ký năm {year}, đã có trong danh sách của {unit} ({first}) và có cả trong danh sách của {ownUnit}, nên bị đếm cho cả hai.",
    mend: "Cho biết mục này thuộc đơn vị nào; đơn vị kia bỏ dòng của mình.",
  },
  nearlySame: {
    one: "{entry}, đăng ký năm {year}, giống một mục của {unit} ({first}), chỉ khác {difference}.",
    mend: "Nếu là một thì bỏ một dòng, nếu là hai thì giữ nguyên.",
  },
};
