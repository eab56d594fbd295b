export const docs = {
  title: "API docs",
  description: "Every route of the API, to read and to try.",
};
