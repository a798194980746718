// @vitest-environment happy-dom
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { appendTree } from '@/utils/page/article-text';
import { TextBuilder } from '@/utils/page/text-builder';

/** A page's body as text and map; here the live page is its own twin. */
function map(html: string) {
  document.body.innerHTML = html;
  const builder = new TextBuilder((text) => text);
  appendTree(builder, document.body, { taken: new Set(), isShown: () => true });
  return builder.finish(1_000_000);
}

/** As a reader sees it: white space is white space, and block breaks are none. */
const plain = (text: string) => text.replace(/[\s]+/g, '');

beforeEach(() => {
  document.body.innerHTML = '';
});

describe('the text', () => {
  it.each([
    ['one\n\ntwo', '<p>one</p><p>two</p>'],
    ['one\n\ntwo', '<div>one<p>two</p></div>'],
    ['one two', '<p>  one\n\t two </p>'],
    ['one two', '<p>one<span> two</span></p>'],
    ['one two', '<p>one <span> two</span></p>'],
    ['onetwo', '<p>one<b>two</b></p>'],
    ['one\ntwo', '<p>one<br> two</p>'],
    ['a\tb\n\nc\td', '<table><tr><td>a</td><td>b</td></tr><tr><td>c</td><td>d</td></tr></table>'],
    ['one', '<p>one</p><script>two</script><style>three</style>'],
    ['', '<p>  </p><p></p>'],
  ])('%j of %s', (text, html) => expect(map(html).text).toBe(text));
});

describe('toRange', () => {
  const word = fc.constantFrom(
    '40',
    'tỷ',
    'USD',
    'hơn',
    'đô thị',
    'a\u0301',
    'x\u00a0y',
    '🙂',
    '(2016)',
    '…',
  );
  const space = fc.constantFrom('', ' ', '\n   ', '\t', '  ');
  const words = fc.array(fc.tuple(word, space)).map((pairs) => pairs.flat().join(''));
  const inline = fc
    .tuple(fc.constantFrom('', 'b', 'a', 'span'), words)
    .map(([tag, text]) => (tag ? `<${tag}>${text}</${tag}>` : text));
  const block = fc
    .tuple(fc.constantFrom('p', 'div', 'h2', 'li', 'blockquote'), fc.array(inline, { maxLength: 5 }))
    .map(([tag, parts]) => `<${tag}>${parts.join('')}</${tag}>`);
  const page = fc.array(block, { minLength: 1, maxLength: 6 }).map((blocks) => blocks.join('\n'));

  it('covers exactly the words of any span', () => {
    fc.assert(
      fc.property(page, fc.nat(), fc.nat(), (html, a, b) => {
        const { text, map: textMap } = map(html);
        const [start = 0, end = 0] = [a % (text.length + 1), b % (text.length + 1)].sort((x, y) => x - y);
        const range = textMap.toRange(start, end);
        const span = text.slice(start, end);
        expect(plain(range?.toString() ?? '')).toBe(plain(span));
        if (span.trim() !== '') expect(range).not.toBeNull();
      }),
      { numRuns: 400 },
    );
  });

  it('leaves the page as it is', () => {
    fc.assert(
      fc.property(page, (html) => {
        const { text, map: textMap } = map(html);
        const before = document.body.innerHTML;
        textMap.toRange(0, text.length);
        textMap.isIntact();
        expect(document.body.innerHTML).toBe(before);
      }),
      { numRuns: 50 },
    );
  });

  it.each([
    [-1, 1],
    [0, 4],
    [2, 1],
    [0.5, 1],
    [Number.NaN, 1],
  ])('refuses %d to %d', (start, end) => {
    const { map: textMap } = map('<p>abc</p>');
    expect(() => textMap.toRange(start, end)).toThrow(RangeError);
  });

  it('leaves block breaks at the ends off', () => {
    const { text, map: textMap } = map('<p>one</p><p>two</p>');
    expect(textMap.toRange(0, text.indexOf('two'))?.toString()).toBe('one');
    expect(textMap.toRange(3, text.length)?.toString()).toBe('two');
    expect(textMap.toRange(3, 5)).toBeNull();
  });
});

describe('after the page has changed', () => {
  const html = '<p id="a">hơn 40 tỷ USD</p><p id="b">năm đô thị</p>';
  const element = (id: string) => {
    const found = document.getElementById(id);
    if (!found) throw new Error(id);
    return found;
  };

  it('gives a range for the same words in the same place', () => {
    const { map: textMap } = map(html);
    element('b').append('!');
    expect(textMap.isIntact()).toBe(true);
    expect(textMap.toRange(4, 9)?.toString()).toBe('40 tỷ');
  });

  it.each([
    ['other words', () => (element('a').firstChild as Text).replaceData(4, 2, '50')],
    ['words moved along', () => (element('a').firstChild as Text).insertData(0, 'rất ')],
    ['words cut short', () => (element('a').firstChild as Text).deleteData(5, 8)],
    ['a text put in its place', () => element('a').replaceChildren('hơn 40 tỷ USD')],
    ['the block gone', () => element('a').remove()],
  ])('gives none over %s', (_, change) => {
    const { text, map: textMap } = map(html);
    change();
    expect(textMap.isIntact()).toBe(false);
    expect(textMap.toRange(4, 9)).toBeNull();
    expect(textMap.toRange(text.indexOf('năm'), text.length)?.toString()).toBe('năm đô thị');
  });

  it('knows the part of the page that holds the article, while it is there', () => {
    const { map: textMap } = map(`<main>${html}</main><aside>x</aside>`.replace('<aside>x</aside>', ''));
    expect(textMap.commonAncestor()).toBe(document.querySelector('main'));
    element('b').remove();
    expect(textMap.commonAncestor()).toBeNull();
  });
});

describe('a long text', () => {
  it('is cut between blocks, and its map with it', () => {
    document.body.innerHTML = '<p>one two</p><p>three four</p>';
    const builder = new TextBuilder((text) => text);
    appendTree(builder, document.body, { taken: new Set(), isShown: () => true });
    const { text, map: textMap } = builder.finish(12);
    expect(text).toBe('one two');
    expect(textMap.toRange(0, text.length)?.toString()).toBe('one two');
  });
});
