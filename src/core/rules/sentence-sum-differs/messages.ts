export const messages = {
  vi: {
    differs:
      "Câu văn ghi “{total}”, nhưng các phần nêu ra là {parts} = {sum}{slip}. Kiểm tra lại tổng số và từng phần: {names}.",
    partsDiffer:
      "“{total}” đã đúng với các số khác trong bài, nhưng các phần nêu ở đây cộng lại là {parts} = {sum}. Một trong các phần này có thể sai: {names}.",
    boundBroken:
      "Câu văn nói “{total}” với từ chỉ mức (hơn, gần, trên, dưới), nhưng các phần nêu ra là {parts} = {sum}, không đúng mức đó. Kiểm tra lại tổng số và từng phần: {names}.",
    complement:
      "Lời văn ghi “{written}”, nhưng cộng với {figures} thì không đủ hoặc vượt 100%: phần này phải là {expected}%. Kiểm tra lại các tỷ lệ.",
    excess: "“{written}”: phần lớn hơn toàn bộ ({expected}). Kiểm tra lại hai số {figures}.",
  },
  en: {
    differs:
      "The sentence says “{total}”, but the parts it names are {parts} = {sum}{slip}. Check the total and each part: {names}.",
    partsDiffer:
      "“{total}” agrees with other figures of the text, but the parts named here come to {parts} = {sum}. One of them may be wrong: {names}.",
    boundBroken:
      "The sentence gives “{total}” as a bound (more than, nearly), but the parts it names are {parts} = {sum}, which breaks it. Check the total and each part: {names}.",
    complement:
      "The text says “{written}”, but with {figures} this does not make 100%: it must be {expected}%. Check the shares.",
    excess: "“{written}”: the part is greater than the whole ({expected}). Check the two figures {figures}.",
  },
} as const;
