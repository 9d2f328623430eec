/** How long the browser may take to read what it saves, or asks about, in milliseconds. */
const KEPT = 30_000;

/** Hands a text or a picture to the reader as a file, as if it had been downloaded. */
export function saveFile(name: string, type: string, content: string | Blob): void {
  const blob =
    typeof content === 'string' ? new Blob([content], { type: `${type};charset=utf-8` }) : content;
  const url = URL.createObjectURL(blob);
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT);
}
