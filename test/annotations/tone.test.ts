import { describe, expect, it } from 'vitest';
import { luminance } from '@/utils/annotations/tone';

describe('luminance', () => {
  it.each([
    ['rgb(0, 0, 0)', 0],
    ['rgb(255, 255, 255)', 1],
    ['rgba(255, 255, 255, 0.9)', 1],
    ['color(srgb 1 1 1)', 1],
    ['lab(100 0 0)', 1],
    ['oklch(1 0 0)', 1],
    ['something new', 0],
  ])('of %s is %d', (color, value) => expect(luminance(color)).toBeCloseTo(value, 3));

  it('puts the letters of light pages below those of dark pages', () => {
    const onLight = [
      'rgb(34, 34, 34)',
      'rgb(51, 51, 51)',
      'rgb(102, 102, 102)',
      'oklch(0.3 0.02 250)',
      'rgb(0, 0, 128)',
    ];
    const onDark = [
      'rgb(224, 224, 224)',
      'rgb(200, 200, 200)',
      'oklch(0.9 0.02 250)',
      'color(srgb 0.8 0.8 0.8)',
    ];
    expect(Math.max(...onLight.map(luminance))).toBeLessThan(0.45);
    expect(Math.min(...onDark.map(luminance))).toBeGreaterThan(0.45);
  });
});
