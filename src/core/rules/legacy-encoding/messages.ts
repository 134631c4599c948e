import type { RuleMeta } from "../define-rule";

export const messages: RuleMeta["messages"] = {
  vi: {
    tcvn3:
      "Ô này gõ bằng phông TCVN3 (ABC) cũ: “{value}” đọc là “{fixed}”. Tìm, lọc và đếm đều bỏ sót ô này. Chuyển sang Unicode.",
    vni: "Ô này gõ bằng phông VNI cũ: “{value}” đọc là “{fixed}”. Tìm, lọc và đếm đều bỏ sót ô này. Chuyển sang Unicode.",
    viqr: "Ô này gõ tiếng Việt không dấu kiểu VIQR: “{value}” đọc là “{fixed}”. Tìm, lọc và đếm đều bỏ sót ô này. Chuyển sang Unicode.",
    decomposed:
      "“{fixed}” ở ô này gõ bằng Unicode tổ hợp (dấu rời khỏi chữ): nhìn như thường nhưng Excel coi là chữ khác, nên tìm, lọc và đếm có thể sót. Chuyển sang Unicode dựng sẵn.",
    invisible:
      "“{fixed}” ở ô này có {count} ký tự không nhìn thấy ({characters}), nên Excel coi là khác với chữ viết giống hệt. Xóa các ký tự đó.",
    lookalike:
      "“{fixed}” ở ô này dùng chữ {characters} của tiếng nước ngoài thay cho chữ Đ tiếng Việt: nhìn giống nhau nhưng Excel coi là khác. Thay bằng chữ Đ.",
  },
  en: {
    tcvn3:
      "This cell is typed in an old TCVN3 (ABC) font: “{value}” reads “{fixed}”. Searching, filtering and counting all miss it. Convert it to Unicode.",
    vni: "This cell is typed in an old VNI font: “{value}” reads “{fixed}”. Searching, filtering and counting all miss it. Convert it to Unicode.",
    viqr: "This cell is typed in VIQR, marks as signs after the letters: “{value}” reads “{fixed}”. Searching, filtering and counting all miss it. Convert it to Unicode.",
    decomposed:
      "“{fixed}” in this cell is decomposed Unicode (marks apart from their letters): it looks right, but Excel takes it for another text, so searching, filtering and counting may miss it. Compose it.",
    invisible:
      "“{fixed}” in this cell has {count} characters that nobody sees ({characters}), so Excel takes it for another text than one that looks the same. Remove them.",
    lookalike:
      "“{fixed}” in this cell has the foreign letter {characters} in place of the Vietnamese Đ: they look the same, but Excel takes them for different ones. Replace it.",
  },
};

/** On a return slip. */
export const toUnit: NonNullable<RuleMeta["toUnit"]> = {
  tcvn3: {
    one: "Ô này gõ bằng phông TCVN3 (ABC) cũ: “{value}” đọc là “{fixed}”. Tìm, lọc và đếm đều bỏ sót ô này.",
    many: "{count} ô của cột này gõ bằng phông TCVN3 (ABC) cũ. Tìm, lọc và đếm đều bỏ sót các ô này.",
    mend: "Chuyển sang Unicode.",
  },
  vni: {
    one: "Ô này gõ bằng phông VNI cũ: “{value}” đọc là “{fixed}”. Tìm, lọc và đếm đều bỏ sót ô này.",
    many: "{count} ô của cột này gõ bằng phông VNI cũ. Tìm, lọc và đếm đều bỏ sót các ô này.",
    mend: "Chuyển sang Unicode.",
  },
  viqr: {
    one: "Ô này gõ tiếng Việt không dấu kiểu VIQR: “{value}” đọc là “{fixed}”. Tìm, lọc và đếm đều bỏ sót ô này.",
    many: "{count} ô của cột này gõ tiếng Việt không dấu kiểu VIQR. Tìm, lọc và đếm đều bỏ sót các ô này.",
    mend: "Chuyển sang Unicode.",
  },
  decomposed: {
    one: "“{fixed}” ở ô này gõ bằng Unicode tổ hợp (dấu rời khỏi chữ), nên tìm, lọc và đếm có thể sót.",
    many: "{count} ô của cột này gõ bằng Unicode tổ hợp (dấu rời khỏi chữ), nên tìm, lọc và đếm có thể sót.",
    mend: "Chuyển sang Unicode dựng sẵn.",
  },
};
