/** How long a file's address must stay good for the browser to have begun to read it. */
const KEEP = 60_000;

/** Has the browser save data as a file; no permission is needed, since the page itself holds the data. */
export function saveFile(name: string, data: Blob): void {
  const address = URL.createObjectURL(data);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(address), KEEP);
}

/** As `saveFile`, for a text. */
export const saveTextFile = (name: string, type: string, text: string): void =>
  saveFile(name, new Blob([text], { type: `${type};charset=utf-8` }));
