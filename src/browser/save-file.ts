/** Hands the reader a file to keep. @param type its media type, such as `text/csv` */
export const saveFile = (name: string, type: string, text: string): void =>
  saveBlob(name, new Blob([text], { type: `${type};charset=utf-8` }));

/** Hands the reader a file that is not text. */
export const saveBlob = (name: string, file: Blob): void => {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  // The browser needs the address until it has taken the file.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};
