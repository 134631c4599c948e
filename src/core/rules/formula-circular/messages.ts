export const messages = {
  vi: {
    itself:
      "Ô {address}: công thức ={formula} cộng cả chính ô này, nên Excel không tính được. Sửa vùng cộng cho không gồm ô {address}; khi đó được {expected}.",
    circle:
      "Ô {address}: công thức ={formula} tính vòng, cuối cùng dựa vào chính nó ({way}), nên Excel không tính được. Sửa một trong các công thức này.",
  },
  en: {
    itself:
      "{address}: the formula ={formula} adds up its own cell too, so Excel cannot work it out. Leave {address} out of the area; it then gives {expected}.",
    circle:
      "{address}: the formula ={formula} goes round in a circle and rests on itself ({way}), so Excel cannot work it out. Mend one of these formulas.",
  },
} as const;
