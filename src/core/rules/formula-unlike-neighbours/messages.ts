export const messages = {
  vi: {
    unlike:
      "Ô {address} có công thức ={formula}, khác kiểu với {others} công thức khác của cùng cột hoặc cùng dòng (như ở {neighbour}; theo kiểu đó phải là ={usual}). Xem lại ô này; nếu cố ý thì bỏ qua.",
    differs:
      "Ô {address} có công thức ={formula}, khác kiểu với {others} công thức khác của cùng cột hoặc cùng dòng (như ở {neighbour}). Theo kiểu đó phải là ={usual}, được {expected} chứ không phải {shown}. Chép lại công thức từ ô bên cạnh.",
  },
  en: {
    unlike:
      "The formula of {address}, ={formula}, is of another form than {others} others of its column or row (as in {neighbour}; by these it would be ={usual}). Check this cell; if it is meant so, dismiss the finding.",
    differs:
      "The formula of {address}, ={formula}, is of another form than {others} others of its column or row (as in {neighbour}). By these it would be ={usual}, which gives {expected} and not {shown}. Copy the formula from the cell beside it.",
  },
} as const;
