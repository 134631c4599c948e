export const reportVi = {
  title: "Báo cáo",
};
