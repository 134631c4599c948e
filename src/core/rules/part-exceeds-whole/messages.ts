export const messages = {
  vi: {
    exceeds:
      "{row}, {column}: {partName} là {shown}, lớn hơn {wholeName} là {whole} (nhiều hơn {excess}). Phần không thể lớn hơn toàn bộ: kiểm tra lại cả hai số, nhất là kỳ số liệu của từng cột.",
    exceedsStrictly:
      "{row}, {column}: {partName} là {shown}, lớn hơn {wholeName} là {whole}. Nếu tính cả nội dung khác thì toàn bộ là {wider} và không sai: xem lại cột này đếm những gì.",
    detail:
      "{row}, {column}: ghi {shown}, lớn hơn {whole} của dòng “{wholeName}” mà nó là một phần. Kiểm tra lại cả hai số.",
  },
  en: {
    exceeds:
      "{row}, {column}: {partName} is {shown}, more than {wholeName} which is {whole} (by {excess}). A part cannot exceed its whole: check both figures, above all the period of each column.",
    exceedsStrictly:
      "{row}, {column}: {partName} is {shown}, more than {wholeName} which is {whole}. Counted with the other kinds the whole is {wider} and nothing is wrong: see what this column counts.",
    detail:
      "{row}, {column}: shows {shown}, more than the {whole} of the row “{wholeName}” that it is a part of. Check both figures.",
  },
} as const;
