/** Until then a browser has begun to read the file; its address is given back after it. */
const KEPT_MS = 60_000;

/** Gives the reader a text file by a link of our own page: no permission is needed for that. */
export const saveFile = ({ name, type, text }: { readonly name: string; readonly type: string; readonly text: string }): void => {
  const address = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEPT_MS);
};
