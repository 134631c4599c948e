export const welcomeVi = {
  title: "Chào bạn",
};
