export const messages = {
  vi: {
    differs:
      "Câu văn ghi kỳ “{wording}” cho “{figures}”, nhưng trong biểu {source} chính số đó là của kỳ {period}. Xem lại số liệu thuộc kỳ nào, rồi ghi kỳ giống nhau ở lời văn và ở biểu.",
    differsFromRegister:
      "Câu văn ghi kỳ “{wording}” cho “{figures}”, nhưng đếm trong danh sách thì chính số đó là của kỳ {period}. Xem lại số liệu thuộc kỳ nào, rồi ghi đúng kỳ trong lời văn.",
    spanDiffers:
      "Tiêu đề ghi {named}, tức từ {begin} đến {end}, nhưng ở đây ghi “{span}”: chỉ một đầu khớp. Kiểm tra lại hai ngày hoặc tên kỳ.",
    dayOutside:
      "“{day}” nằm ngoài kỳ số liệu đã nêu (từ {begin} đến {end}). Kiểm tra lại ngày, hoặc bỏ việc này khỏi kỳ.",
    comparedWithItself:
      "Câu này nói về năm {year} mà lại ghi “{words}”: một năm không so với chính nó. Kiểm tra lại hai chỗ ghi năm.",
  },
  en: {
    differs:
      "The sentence gives “{figures}” for “{wording}”, but in the table {source} the same is for {period}. Find out which period they cover, and say the same in the text and in the table.",
    differsFromRegister:
      "The sentence gives “{figures}” for “{wording}”, but counted in the register the same is for {period}. Find out which period they cover, and say that in the text.",
    spanDiffers:
      "The title says {named}, which is {begin} to {end}, but here it says “{span}”: only one end agrees. Check the dates or the name of the period.",
    dayOutside:
      "“{day}” lies outside the period named ({begin} to {end}). Check the date, or leave the event out.",
    comparedWithItself:
      "The sentence tells of {year} and says “{words}”: a year is not compared with itself. Check both years.",
  },
} as const;
