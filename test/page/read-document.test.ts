import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/utils/page/read-article';

const read = (html: string) =>
  readDocument(parseHTML(html).document as unknown as Document, 'https://news.example/a#top');

const FILLER = [
  'Theo kế hoạch vừa công bố, các tỉnh sẽ nối mạng cho toàn bộ trường học trước cuối năm tới, kể cả vùng cao.',
  'Cơ quan quản lý cho biết phần lớn kinh phí lấy từ quỹ dịch vụ viễn thông công ích, phần còn lại do địa phương lo.',
  'Các nhà mạng được mời tham gia ngay từ khâu khảo sát, vì nhiều điểm trường chưa có đường truyền nào đi qua.',
  'Giai đoạn đầu làm ở bảy tỉnh miền núi phía Bắc, sau đó mở ra Tây Nguyên và các xã đảo còn lại của cả nước.',
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('\n');

const page = ({
  head = '',
  before = '',
  body = paragraphs(FILLER),
  after = '',
  lang = 'vi',
}) => `<!doctype html>
<html lang="${lang}"><head><title>Nối mạng mọi trường học vùng cao | Báo Thử</title>${head}</head>
<body><nav><a href="/">Trang chủ</a></nav>
<main><article>${before}<h1>Nối mạng mọi trường học vùng cao</h1>${body}</article>${after}</main></body></html>`;

describe('the text', () => {
  it('begins with headline and lead, blocks apart by blank lines', () => {
    const sapo =
      'Hơn 12.000 điểm trường sẽ có đường truyền cáp quang, theo kế hoạch vừa được duyệt tuần này.';
    const article = read(page({ body: `<h2 class="detail-sapo">${sapo}</h2>${paragraphs(FILLER)}` }));
    expect(article?.text).toBe(['Nối mạng mọi trường học vùng cao', sapo, ...FILLER].join('\n\n'));
  });

  it('finds a lead without a telling class by the page’s description', () => {
    const lead =
      'Hơn 12.000 điểm trường sẽ có đường truyền cáp quang, theo kế hoạch vừa được duyệt tuần này.';
    const head = `<meta property="og:description" content="${lead}">`;
    const article = read(
      page({ head, body: `<div><h3>TTO - ${lead}</h3></div><div class="box">${paragraphs(FILLER)}</div>` }),
    );
    expect(article?.text.split('\n\n').slice(0, 3)).toEqual([
      'Nối mạng mọi trường học vùng cao',
      `TTO - ${lead}`,
      FILLER[0],
    ]);
  });

  it('keeps the headline though it stands far from the body', () => {
    const html = `<!doctype html><html lang="vi"><head><title>Nối mạng mọi trường học vùng cao - Báo Thử</title></head>
      <body><div class="top"><div><h1>Nối mạng mọi trường học vùng cao</h1></div></div>
      <div class="wrap"><div class="content">${paragraphs(FILLER)}</div></div></body></html>`;
    expect(read(html)?.text.startsWith('Nối mạng mọi trường học vùng cao\n\nTheo kế hoạch')).toBe(true);
  });

  it.each([
    ['a byline', '<p class="author-info">Lan Anh</p>', 'Lan Anh'],
    ['a photo credit', '<p>Ảnh: Minh Quân</p>', 'Minh Quân'],
    ['a link to another story', '<p><a href="/x">Đường truyền mới về bản</a></p>', 'Đường truyền mới về bản'],
    ['"read also"', '<p>Xem thêm: <a href="/x">Sóng về bản</a> hôm qua</p>', 'Sóng về bản'],
    ['a share bar', '<div class="box-share">Chia sẻ 1.234</div>', '1.234'],
    ['a hidden block', '<p hidden>Bản nháp 99% chưa duyệt</p>', '99%'],
    ['a block hidden by style', '<p style="display:none">Bản nháp 98% chưa duyệt</p>', '98%'],
    ['tags', '<ul class="tags"><li>viễn thông</li></ul>', 'viễn thông\n'],
  ])('leaves out %s', (_, html, words) => {
    const article = read(page({ body: paragraphs(FILLER.slice(0, 2)) + html + paragraphs(FILLER.slice(2)) }));
    expect(article?.text).toContain(FILLER[3]);
    expect(article?.text).not.toContain(words);
  });

  it('keeps captions, line breaks and table cells apart', () => {
    const body = `${paragraphs(FILLER)}<figure><img src="a.jpg"><figcaption>Lớp học ở xã vùng cao đã có mạng.</figcaption></figure>
      <p>Dòng một,<br>dòng hai.</p>`;
    const text = read(page({ body }))?.text ?? '';
    expect(text).toContain('\n\nLớp học ở xã vùng cao đã có mạng.');
    expect(text).toContain('Dòng một,\ndòng hai.');
  });

  it('collapses white space as a browser does and keeps no-break spaces', () => {
    const text = read(
      page({
        body: `<p>Tổng\n   <b>vốn</b> là\u00a040 <i>tỷ</i>đồng, chia cho nhiều   năm.</p>${paragraphs(FILLER)}`,
      }),
    )?.text;
    expect(text).toContain('Tổng vốn là\u00a040 tỷđồng, chia cho nhiều năm.');
  });

  it('finds an article whose classes mislead Readability', () => {
    const html = `<!doctype html><html lang="vi"><body><div class="sidebar-comment" id="footer-menu"><h1>Nối mạng mọi trường học vùng cao</h1>
      ${paragraphs(FILLER)}</div></body></html>`;
    expect(read(html)).not.toBeNull();
  });

  it.each([
    ['an empty page', '<html><body></body></html>'],
    ['a front page', `<html><body><ul>${'<li><a href="/x">Tin ngắn</a></li>'.repeat(40)}</ul></body></html>`],
    ['no body', '<svg></svg>'],
  ])('is null for %s', (_, html) => expect(read(html)).toBeNull());
});

describe('the metadata', () => {
  it('comes from the head', () => {
    const article = read(
      page({
        head: `<meta property="og:title" content="Nối mạng mọi trường học vùng cao">
        <meta property="og:site_name" content="Báo Thử"><meta property="article:published_time" content="2024-05-06T08:00:00+07:00">
        <meta name="keywords" content="viễn thông, giáo dục,viễn thông"><meta property="article:section" content="Công nghệ">`,
      }),
    );
    expect(article).toMatchObject({
      url: 'https://news.example/a',
      title: 'Nối mạng mọi trường học vùng cao',
      publisher: 'Báo Thử',
      published: '2024-05-06',
      lang: 'vi',
      keywords: ['viễn thông', 'giáo dục', 'Công nghệ'],
    });
  });

  it('comes from JSON-LD, in a graph or a list', () => {
    const data = {
      '@graph': [
        { '@type': 'WebSite', name: 'khác' },
        {
          '@type': ['NewsArticle'],
          headline: 'Nối mạng mọi trường học vùng cao',
          datePublished: '2024-05-06T08:00:00+07:00',
          publisher: [{ '@type': 'Organization', name: 'Báo Thử' }],
          keywords: ['viễn thông'],
        },
      ],
    };
    const article = read(
      page({ head: `<script type="application/ld+json">${JSON.stringify(data)}</script>` }),
    );
    expect(article).toMatchObject({
      publisher: 'Báo Thử',
      published: '2024-05-06',
      keywords: ['viễn thông'],
    });
  });

  it('survives JSON-LD that is broken or hostile', () => {
    const head = `<script type="application/ld+json">{"@type":"NewsArticle","headline":{"a":1},"publisher":7,"datePublished":[null]}</script>
      <script type="application/ld+json">{oops</script>`;
    expect(read(page({ head }))).toMatchObject({ publisher: null, published: null });
  });

  it.each([
    ['2017-03-21', '<span class="date">Thứ ba, 21/3/2017, 10:00 (GMT+7)</span>'],
    ['2017-03-21', '<time datetime="2017-03-21T10:00">hôm nay</time>'],
    ['2017-03-21', '<div itemprop="datePublished" content="2017-03-21">x</div>'],
    [null, '<aside><time datetime="2020-01-01">tin khác</time></aside>'],
  ])('finds the date %s in the page', (published, before) => {
    expect(read(page({ before }))?.published).toBe(published);
  });

  it('believes the text about the language, not the template', () => {
    expect(read(page({ lang: 'en' }))?.lang).toBe('vi');
    const english = [
      'The ministry said on Monday that every upland school would have a fibre connection before the end of next year.',
      'Most of the money will come from the public telecommunications fund, and the provinces will pay for the rest.',
      'Operators have been asked to join the survey, since many of the schools have no line of any kind close to them.',
      'The first stage covers seven northern provinces, with the Central Highlands and the islands following later on.',
    ];
    expect(read(page({ lang: 'vi', body: paragraphs(english) }))?.lang).toBe('en');
  });
});

describe('hostile pages', () => {
  it('are read in spite of names that stand before the document’s own', () => {
    const traps = [
      'body',
      'documentElement',
      'querySelectorAll',
      'getElementsByTagName',
      'childNodes',
      'firstChild',
    ];
    const html = traps
      .map((name) => `<form name="${name}"><input name="${name}"><img name="${name}"></form>`)
      .join('');
    expect(read(page({ before: html }))?.text).toContain(FILLER[3]);
  });

  it('are given up where they nest too deep or hold too much', () => {
    const deep = '<div>'.repeat(3000) + paragraphs(FILLER);
    expect(read(`<html><body>${deep}</body></html>`)).toBeNull();
  });
});
