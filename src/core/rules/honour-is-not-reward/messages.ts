import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    honour:
      "Ô {header} ghi “{value}”. “{found}” là danh hiệu thi đua, không phải hình thức khen thưởng. Ghi hình thức khen ({choices}…), còn danh hiệu thì để ở cột danh hiệu.",
    both: "Ô {header} ghi “{value}”, vừa có danh hiệu thi đua “{found}” vừa có hình thức khen. Chỉ giữ hình thức khen trong cột này; danh hiệu để ở cột danh hiệu.",
    reward:
      "Ô {header} ghi “{value}”. “{found}” là hình thức khen thưởng, không phải danh hiệu thi đua. Chuyển sang cột hình thức khen.",
  },
  en: {
    honour:
      "The cell {header} says “{value}”. “{found}” is a title of honour, not a form of reward. Write the form of reward ({choices}…) and keep the title in the column for titles.",
    both: "The cell {header} says “{value}”: a title of honour, “{found}”, beside a form of reward. Keep only the reward in this column and the title in the column for titles.",
    reward:
      "The cell {header} says “{value}”. “{found}” is a form of reward, not a title of honour. Move it to the column for rewards.",
  },
};
