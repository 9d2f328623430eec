import type { Page } from '@playwright/test';

/**
 * The share of a picture's pixels that stand out from its commonest colour, the paper, by a contrast
 * of 3:1 at least (WCAG 2.2, 1.4.11): what is drawn there and can be seen.
 */
export function inked(page: Page, png: Buffer): Promise<number> {
  return page.evaluate(
    async (source) => {
      const image = new Image();
      image.src = source;
      await image.decode();
      const canvas = document.createElement('canvas');
      canvas.width = image.width;
      canvas.height = image.height;
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const { data } = context?.getImageData(0, 0, image.width, image.height) ?? { data: [] };

      const counts = new Map<number, number>();
      for (let at = 0; at < data.length; at += 4) {
        const colour = ((data[at] ?? 0) << 16) | ((data[at + 1] ?? 0) << 8) | (data[at + 2] ?? 0);
        counts.set(colour, (counts.get(colour) ?? 0) + 1);
      }
      const channel = (value: number) =>
        value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
      const luminance = (colour: number) =>
        0.2126 * channel((colour >> 16) / 255) +
        0.7152 * channel(((colour >> 8) & 255) / 255) +
        0.0722 * channel((colour & 255) / 255);
      const [paper = 0] = [...counts].sort(([, one], [, other]) => other - one)[0] ?? [];
      const ground = luminance(paper) + 0.05;
      let seen = 0;
      for (const [colour, count] of counts) {
        const own = luminance(colour) + 0.05;
        if (Math.max(own, ground) / Math.min(own, ground) >= 3) seen += count;
      }
      return seen / Math.max(1, data.length / 4);
    },
    `data:image/png;base64,${png.toString('base64')}`,
  );
}
