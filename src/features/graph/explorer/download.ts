/** Hands a file to the reader, as if they had followed a link to it. */
export function download(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; until it has, the address has to stand.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
