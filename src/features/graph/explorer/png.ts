/** What browsers can draw at most: pixels along a side, and in all. */
const LONGEST_SIDE = 16_000;
const MOST_PIXELS = 120e6;

/** How often a picture can be enlarged, at most twice; less where it would be larger than a browser draws. */
export function pngScale(width: number, height: number, wanted = 2): number {
  return Math.min(
    wanted,
    LONGEST_SIDE / Math.max(width, height, 1),
    Math.sqrt(MOST_PIXELS / Math.max(width * height, 1)),
  );
}

/**
 * Draws an SVG as a PNG of twice its size. The picture goes in as a data address: the page allows
 * pictures from nowhere else.
 *
 * @throws Error where the browser cannot draw it.
 */
export async function pngOf(svg: string): Promise<Blob> {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`;
  await image.decode();
  const scale = pngScale(image.naturalWidth, image.naturalHeight);
  const canvas = document.createElement('canvas');
  canvas.width = Math.round(image.naturalWidth * scale);
  canvas.height = Math.round(image.naturalHeight * scale);
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise((resolve, reject) =>
    canvas.toBlob(
      (blob) => (blob ? resolve(blob) : reject(new Error('It is too large.'))),
      'image/png',
    ),
  );
}
