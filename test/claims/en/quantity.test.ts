import { describe, expect, it } from 'vitest';
import { readKind } from './read';

describe('English quantities', () => {
  it.each<[number, string, ...string[]]>([
    [100, 'Mbps', '100 Mbps', '100Mbps', '100 megabits per second', '100 Mbit/s', '100-Mbps'],
    [512, 'kbps', '512kbps', '512 kbps', '512 kilobits per second'],
    [1, 'Gbps', '1 Gbps', 'one gigabit per second'],
    [4500, 'km', '4,500 km', '4,500km', '4,500 kilometres'],
    [20, 'km2', '20 sq km', '20 km²', '20 square kilometres'],
    [95, 'MHz', '95 MHz', '95MHz', '95 megahertz'],
    [5000, 'mAh', '5,000 mAh', '5,000mAh'],
    [64, 'GB', '64 GB', '64GB', '64 gigabytes'],
    [1.5, 'MW', '1.5 MW', '1.5 megawatts'],
    [-5, '°C', '-5°C', '-5 degrees Celsius', 'minus 5°C'],
    [75, 'mph', '75 mph', '75 miles per hour'],
    [12, 'MP', '12 megapixels', '12MP'],
    [3, 'times', '3x', '3-fold'],
  ])('reads %d %s', (value, unit, ...phrases) => {
    for (const phrase of phrases) {
      expect(readKind('quantity', `It was ${phrase} there`)).toMatchObject([{ value, unit, quote: phrase }]);
    }
  });

  it.each<[string, number, string]>([
    ['two hours', 2, 'hour'],
    ['six months', 6, 'month'],
    ['10-year', 10, 'year'],
    ['half an hour', 0.5, 'hour'],
    ['45 minutes', 45, 'minute'],
  ])('reads the span of time %s', (phrase, value, unit) => {
    expect(readKind('duration', `They wait ${phrase} there`)).toMatchObject([{ value, unit, quote: phrase }]);
  });

  it.each<[string, string, string]>([
    ['at least three megabits per second', 'at-least', 'Mbps'],
    ['0.2 megabits per second or greater', 'at-least', 'Mbps'],
    ['higher than 200 kbps', 'over', 'kbps'],
    ['beyond six kilometres', 'over', 'km'],
    ['703-713 MHz', 'range', 'MHz'],
  ])('hears the hedge of "%s"', (quote, hedge, unit) => {
    expect(readKind('quantity', `It reaches ${quote} here`)).toMatchObject([{ quote, hedge, unit }]);
  });

  it.each(['3G and 4G', 'a 34-bedroom hotel', 'Section 4C', 'their 20s'])('finds none in "%s"', (text) => {
    expect(readKind('quantity', text)).toEqual([]);
  });
});
