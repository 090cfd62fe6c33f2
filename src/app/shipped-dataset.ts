/** The dataset that Stemma comes with, as JSON text that has not passed the gate yet. Loads about 120 kB. */
export const shippedDataset = async (): Promise<string> => {
  const { default: text } = await import('../../graph-data/human-security/dataset.yaml?whole');
  return text;
};
