import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import type { Corpus } from '#src/domain/corpus/schema.ts';
import { expect } from './test.ts';

const CORPUS = path.join(import.meta.dirname, '../public/corpora/field-notes/corpus.json');

/** The bundled corpus, for the places of its topics. */
export async function bundledCorpus(): Promise<Corpus> {
  return JSON.parse(await readFile(CORPUS, 'utf8'));
}

/** The graph with a topic in the middle of the map, drawn and ready for a pointer. */
export async function openMapAt(page: Page, slug: string, zoom = 1) {
  const { topics } = await bundledCorpus();
  const { x, y } = topics.find((topic) => topic.slug === slug)?.position ?? { x: 0, y: 0 };
  await page.goto(`/graph?at=${x},${y},${zoom}`);
  await isDrawn(page);
}

/** Waits until there is something on the map: before that nothing lies under a pointer. */
export async function isDrawn(page: Page) {
  const whole = { x: 0, y: 0, width: 2000, height: 2000 };
  await expect.poll(() => drawnPixels(page, whole)).toBeGreaterThan(0);
}

type Part = { x: number; y: number; width: number; height: number };

/** How many pixels of a part of the map, in its own CSS pixels, the light drawing has drawn on. */
export function drawnPixels(page: Page, part: Part): Promise<number> {
  const ground = theMap(page).locator('> canvas').first();
  return ground.evaluate((canvas: HTMLCanvasElement, { x, y, width, height }) => {
    const ratio = canvas.width / canvas.clientWidth;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    // From a copy: the browser complains where the canvas itself is read again and again.
    const copy = new OffscreenCanvas(wide, high).getContext('2d');
    copy?.drawImage(canvas, -x * ratio, -y * ratio);
    const { data } = copy?.getImageData(0, 0, wide, high) ?? { data: [] };
    return data.filter((channel, at) => at % 4 === 3 && channel > 0).length;
  }, part);
}

export function theMap(page: Page) {
  return page.getByRole('application', { name: /^Map of/ });
}

/** Waits until cytoscape shows what the light drawing showed. */
export async function cytoscapeLeads(page: Page) {
  await expect(theMap(page)).toHaveAttribute('data-leads', 'cytoscape');
}

/** The middle of the map on the screen. */
export async function middleOf(page: Page) {
  const box = await theMap(page).boundingBox();
  if (!box) throw new Error('The map is not on the screen.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/** What the address says of one thing. */
export function asked(page: Page, name: string): string | null {
  return new URL(page.url()).searchParams.get(name);
}

/** The share of pixels of two screenshots that differ visibly. */
export function difference(page: Page, one: Buffer, other: Buffer): Promise<number> {
  const urls = [one, other].map((png) => `data:image/png;base64,${png.toString('base64')}`);
  return page.evaluate(async (sources) => {
    const pixels = await Promise.all(
      sources.map(async (source) => {
        const image = new Image();
        image.src = source;
        await image.decode();
        const canvas = document.createElement('canvas');
        canvas.width = image.width;
        canvas.height = image.height;
        const context = canvas.getContext('2d');
        context?.drawImage(image, 0, 0);
        return context?.getImageData(0, 0, image.width, image.height).data ?? [];
      }),
    );
    const [a = [], b = []] = pixels;
    let different = 0;
    for (let at = 0; at < a.length; at += 4) {
      const far = [0, 1, 2].some((n) => Math.abs((a[at + n] ?? 0) - (b[at + n] ?? 0)) > 48);
      if (far) different += 1;
    }
    return (4 * different) / a.length;
  }, urls);
}
