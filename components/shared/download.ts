/** Hands the reader a text as a file. */
export const download = (name: string, type: string, text: string): void => saveFile(name, new Blob([text], { type }));

/** Hands the reader a file. */
export const saveFile = (name: string, file: Blob): void => {
  const url = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
};
