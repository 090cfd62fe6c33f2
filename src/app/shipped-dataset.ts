/** The dataset that Stemma comes with, as plain JSON that has not passed the gate yet. Loads about 120 kB. */
export const shippedDataset = async (): Promise<object> => {
  const { default: text } = await import('../../graph-data/human-security/dataset.yaml?whole');
  return JSON.parse(text) as object;
};
