import fc from 'fast-check';
import { expect, it } from 'vitest';
import { pngScale } from './png.ts';

it('enlarges a picture twice, and less where no browser could draw it', () => {
  expect(pngScale(1500, 1200)).toBe(2);
  expect(pngScale(0, 0)).toBe(2);
  fc.assert(
    fc.property(fc.nat({ max: 100_000 }), fc.nat({ max: 100_000 }), (width, height) => {
      const scale = pngScale(width, height);
      expect(scale).toBeLessThanOrEqual(2);
      expect(Math.max(width, height) * scale).toBeLessThanOrEqual(16_001);
      expect(width * scale * height * scale).toBeLessThanOrEqual(120.1e6);
    }),
  );
});
