export const messages = {
  vi: {
    growth:
      "Lời văn ghi {written}, nhưng {change} so với {level} hiện nay thì tỷ lệ thay đổi là {expected}%. Tính lại tỷ lệ, hoặc xem lại số tăng, giảm và số hiện nay.",
    difference:
      "Lời văn ghi {written}, nhưng từ {before} đến {now} là {expected}. Kiểm tra lại hai mức và mức tăng, giảm.",
    direction:
      "Lời văn ghi {written}, đúng mức {expected} nhưng ngược chiều: từ {before} đến {now}. Kiểm tra lại chữ tăng, giảm và hai mức.",
    rise: "Lời văn nói tăng, nhưng từ {before} đến {now} là giảm. Kiểm tra lại chữ tăng, giảm và hai mức.",
    fall: "Lời văn nói giảm, nhưng từ {before} đến {now} là tăng. Kiểm tra lại chữ tăng, giảm và hai mức.",
    times: "Lời văn ghi {written} lần, nhưng {now} gấp {expected} lần {before}. Kiểm tra lại ba số này.",
    remainder:
      "Lời văn ghi còn “{written}”, nhưng theo các số nêu trước đó ({terms}) thì còn {expected}. Kiểm tra lại các số này.",
    average:
      "Lời văn ghi bình quân “{written}”, nhưng {total} chia cho {number} là {expected}. Tính lại bình quân, hoặc xem lại hai số kia.",
    product:
      "Lời văn ghi “{written}”, nhưng {number} nhân với {each} là {expected}. Kiểm tra lại ba số này, nhất là đơn vị nghìn, triệu, tỷ.",
    conversion:
      "Lời văn ghi “{written}”, nhưng {amount} quy ra cùng đơn vị là {expected}. Kiểm tra lại phép đổi đơn vị và hai số.",
    cumulative:
      "Lời văn ghi lũy kế “{written}”, ít hơn số trong kỳ “{period}”. Số lũy kế phải gồm cả trong kỳ; kiểm tra lại hai số.",
    equation:
      "Lời văn ghi {terms} = {written}, nhưng tính ra {expected}. Kiểm tra lại từng thừa số và kết quả.",
    target:
      "Lời văn ghi “{written}”, nhưng các số đi kèm nói ngược lại: {figures}. Kiểm tra lại mức đạt được và mức đem so.",
    order:
      "Việc ghi “{written}” lại dựa trên văn bản, sự việc ghi “{basis}”, là ngày muộn hơn. Kiểm tra lại hai mốc ngày.",
    chainage:
      "Lời văn ghi “{written}”, nhưng theo lý trình điểm đầu và điểm cuối thì dài {expected}. Kiểm tra lại lý trình và chiều dài.",
    earlierLevel:
      "Lời văn ghi kỳ trước là “{written}”, còn báo cáo của kỳ ấy ({document}) ghi “{earlier}”. Kiểm tra lại số kỳ trước.",
    earlierChange:
      "Lời văn ghi “{written}”, nhưng báo cáo kỳ trước ({document}) ghi “{earlier}”, kỳ này “{now}”: tính ra {expected}. Kiểm tra lại hai số và mức tăng, giảm.",
    elapsed:
      "Lời văn ghi “{written}”, nhưng từ “{begin}” đến “{end}” là {expected}. Kiểm tra lại hai mốc và khoảng thời gian.",
  },
  en: {
    growth:
      "The text says {written}, but {change} with {level} now is a change of {expected}%. Work the percentage out again, or check the change and the present figure.",
    difference:
      "The text says {written}, but from {before} to {now} is {expected}. Check the two levels and the change.",
    direction:
      "The text says {written}: the step of {expected} is right and its direction is not, from {before} to {now}. Check the word for rise or fall and both levels.",
    rise: "The text says it rose, but from {before} to {now} it fell. Check the word for rise or fall and both levels.",
    fall: "The text says it fell, but from {before} to {now} it rose. Check the word for rise or fall and both levels.",
    times: "The text says {written} times, but {now} is {expected} times {before}. Check the three figures.",
    remainder:
      "The text says that “{written}” is left, but the figures before it ({terms}) leave {expected}. Check them.",
    average:
      "The text says “{written}” on average, but {total} divided by {number} is {expected}. Work the average out again, or check the two figures.",
    product:
      "The text says “{written}”, but {number} times {each} is {expected}. Check the three figures, above all thousands, millions and billions.",
    conversion:
      "The text says “{written}”, but {amount} in the same unit is {expected}. Check the units and both figures.",
    cumulative:
      "The text says “{written}” altogether, less than “{period}” of the period alone. What is cumulative includes the period; check both.",
    equation:
      "The text says {terms} = {written}, but it comes to {expected}. Check each number and the result.",
    target:
      "The text says “{written}”, but its figures say the opposite: {figures}. Check what was reached and what it is held against.",
    order: "What is dated “{written}” rests on what is dated “{basis}”, a later day. Check both dates.",
    chainage: "The text says “{written}”, but its chainage gives {expected}. Check both ends and the length.",
    earlierLevel:
      "The text says “{written}” of the period before, but the report of that period ({document}) says “{earlier}”. Check the earlier figure.",
    earlierChange:
      "The text says “{written}”, but the report of the period before ({document}) says “{earlier}” and this one “{now}”: that comes to {expected}. Check both and the change.",
    elapsed:
      "The text says “{written}”, but from “{begin}” to “{end}” it is {expected}. Check both times and the stretch.",
  },
} as const;
