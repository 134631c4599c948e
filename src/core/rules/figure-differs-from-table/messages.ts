export const messages = {
  vi: {
    differs:
      "Lời văn ghi “{figure}”, nhưng {source} là {expected}{slip}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn thành {expected}, nếu lời văn đúng thì sửa bảng.",
    differsFromSum:
      "Lời văn ghi “{figure}”, nhưng {source} bằng {expected}{slip}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn thành {expected}, nếu lời văn đúng thì sửa bảng.",
    differsFromRows:
      "Lời văn ghi “{figure}”, nhưng đếm trên {source} được {expected}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn thành {expected}, nếu lời văn đúng thì sửa bảng.",
    differsFromRegister:
      "Lời văn ghi “{figure}”, nhưng {source} được {expected}{slip}. Đối chiếu lại: nếu danh sách đủ và đúng thì sửa lời văn thành {expected}, nếu lời văn đúng thì bổ sung, sửa danh sách.",
    notMost:
      "Lời văn nói “{figure}” là cao nhất, nhưng {source} mới là cao nhất: {expected}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn, nếu lời văn chỉ nói về một phần của bảng thì ghi rõ phần đó.",
    notLeast:
      "Lời văn nói “{figure}” là thấp nhất, nhưng {source} mới là thấp nhất: {expected}. Đối chiếu lại: nếu bảng đúng thì sửa lời văn, nếu lời văn chỉ nói về một phần của bảng thì ghi rõ phần đó.",
  },
  en: {
    differs:
      "The text says “{figure}”, but {source} is {expected}{slip}. Check both: if the table is right, change the text to {expected}; if the text is right, change the table.",
    differsFromSum:
      "The text says “{figure}”, but {source} is {expected}{slip}. Check both: if the table is right, change the text to {expected}; if the text is right, change the table.",
    differsFromRows:
      "The text says “{figure}”, but counting in {source} gives {expected}. Check both: if the table is right, change the text to {expected}; if the text is right, change the table.",
    differsFromRegister:
      "The text says “{figure}”, but {source} gives {expected}{slip}. Check both: if the register is complete and right, change the text to {expected}; if the text is right, complete or correct the register.",
    notMost:
      "The text calls “{figure}” the highest, but {source} is: {expected}. Check both: if the table is right, change the text; if the text speaks of a part of the table only, say of which.",
    notLeast:
      "The text calls “{figure}” the lowest, but {source} is: {expected}. Check both: if the table is right, change the text; if the text speaks of a part of the table only, say of which.",
  },
} as const;
