export const helpVi = {
  title: "Vì sao?",
};
