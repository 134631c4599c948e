export const messages = {
  vi: {
    footnote:
      "Chú thích ghi “{figure}”, còn {place} ghi “{other}” cho cùng một việc, cùng kỳ. Kiểm tra lại hồ sơ và sửa chỗ sai cho hai nơi thống nhất.",
    text: "Chỗ này ghi “{figure}”, còn {place} ghi “{other}” cho cùng một việc, cùng kỳ. Kiểm tra lại hồ sơ và sửa chỗ sai cho hai nơi thống nhất.",
    repeated:
      "Câu này lặp lại nguyên văn một câu khác nhưng ghi “{figure}”, còn {place} ghi “{other}”. Bỏ câu thừa và giữ số đúng; nếu là hai việc thì ghi rõ khác nhau ở đâu.",
    headline:
      "Tiêu đề ghi “{figure}”, nhưng nội dung bên dưới ghi “{other}”. Kiểm tra lại số liệu rồi sửa tiêu đề hoặc nội dung.",
    notMost:
      "Lời văn nói “{figure}” là cao nhất, nhưng cùng danh sách này còn ghi “{other}”. Kiểm tra lại hai số và thứ tự.",
    notLeast:
      "Lời văn nói “{figure}” là thấp nhất, nhưng cùng danh sách này còn ghi “{other}”. Kiểm tra lại hai số và thứ tự.",
    rank: "Lời văn ghi “{written}”, nhưng theo các số trong danh sách thì đứng thứ {expected}: {figures}. Kiểm tra lại thứ tự và các số.",
    only: "Lời văn ghi “{written}”, nhưng danh sách có {expected} trường hợp như vậy: {figures}. Kiểm tra lại các số hoặc bỏ chữ này.",
    trend:
      "Lời văn ghi “{written}”, nhưng dãy số có chỗ không theo chiều đó: {figures}. Kiểm tra lại dãy số hoặc lời nhận xét.",
    grade:
      "Lời văn ghi “{written}”, nhưng theo thang điểm nêu trong bài thì {figures} thuộc mức “{expected}”. Kiểm tra lại điểm và xếp loại.",
    spelled:
      "Số viết bằng chữ là “{written}”, nhưng số viết bằng chữ số là “{expected}”. Kiểm tra lại và sửa cho hai cách viết thống nhất.",
    denied:
      "Lời văn ghi “{written}”, nhưng chỗ khác trong văn bản ghi “{expected}”. Kiểm tra lại hai chỗ và sửa chỗ sai.",
    limit:
      "Lời văn nói tất cả là “{expected}”, nhưng trong danh sách có “{written}”. Kiểm tra lại số này hoặc mức nêu chung.",
  },
  en: {
    footnote:
      "The footnote says “{figure}”, but {place} says “{other}” of the same fact and period. Check the records and correct the one that is wrong.",
    text: "This place says “{figure}”, but {place} says “{other}” of the same fact and period. Check the records and correct the one that is wrong.",
    repeated:
      "This sentence repeats another word for word but says “{figure}”, and {place} “{other}”. Remove one and keep the right figure; if they are two facts, say how they differ.",
    headline:
      "The headline says “{figure}”, but the text below says “{other}”. Check the figures, then correct the headline or the text.",
    notMost:
      "The text says that “{figure}” is the most, but the same list says “{other}”. Check both figures and the order.",
    notLeast:
      "The text says that “{figure}” is the least, but the same list says “{other}”. Check both figures and the order.",
    rank: "The text says “{written}”, but by the figures of the list the place is {expected}: {figures}. Check the order and the figures.",
    only: "The text says “{written}”, but the list has {expected} such cases: {figures}. Check the figures, or leave the word out.",
    trend: "The text says “{written}”, but the series breaks it at {figures}. Check the series or the words.",
    grade:
      "The text says “{written}”, but by the scale it gives {figures} is “{expected}”. Check the score and the grade.",
    spelled:
      "The words say “{written}”, but the digits say “{expected}”. Check which is right and correct the other.",
    denied: "The text says “{written}”, but another place says “{expected}”. Check both and correct one.",
    limit: "The text says “{expected}” of all, but the list has “{written}”. Check this figure or the limit.",
  },
} as const;
