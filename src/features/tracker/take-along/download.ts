/** How long the browser may take to read what is downloaded, in milliseconds. */
const KEPT = 30_000;

/** Offers a text as a file of this name, which the browser saves or asks about. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
