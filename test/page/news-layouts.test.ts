import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { readDocument } from '@/utils/page/read-article';

/** How Vietnamese and international newspapers build their pages, with words of our own. */

const TITLE = 'Mạng 5G sẽ phủ các khu công nghiệp trước cuối năm';
const LEAD =
  'Các nhà mạng cam kết phủ sóng 5G tại hơn 200 khu công nghiệp, theo kế hoạch vừa trình lên cơ quan quản lý.';
const BODY = [
  'Theo kế hoạch, mỗi khu công nghiệp có ít nhất ba trạm phát sóng, dùng chung hạ tầng cột và cáp quang để giảm chi phí đầu tư.',
  'Cơ quan quản lý cho biết băng tần đã được cấp từ đầu năm, phần còn lại tùy vào tốc độ nhập thiết bị và việc xin phép tại địa phương.',
  'Một số doanh nghiệp đã thử mạng riêng trong nhà xưởng; độ trễ đo được thấp hơn 10 mili giây, đủ cho điều khiển máy từ xa.',
  'Giai đoạn sau, kế hoạch mở rộng ra cảng biển và sân bay, nơi nhu cầu truyền dữ liệu lớn và cần ổn định suốt ngày đêm.',
  'Chi phí được chia giữa nhà mạng và ban quản lý các khu, trong đó phần của nhà mạng chiếm khoảng hai phần ba tổng mức.',
];
const CAPTION = 'Lắp trạm phát sóng tại một khu công nghiệp phía Bắc.';
const p = (texts: readonly string[], name = '') =>
  texts.map((text) => `<p${name && ` class="${name}"`}>${text}</p>`).join('\n');

const RELATED = `<div class="box-related"><h3>Tin cùng chuyên mục</h3><ul>${[1, 2, 3, 4, 5, 6]
  .map(
    (n) =>
      `<li><h3><a href="/${n}">Chuyện khác thứ ${n} về đầu tư hạ tầng số ở các tỉnh</a></h3><p>Một đoạn dẫn dài về chuyện khác thứ ${n}, đủ dài để trông như một đoạn của bài, có dấu phẩy, có cả con số ${n}.000 tỷ đồng và vài mệnh đề nữa cho đủ độ dài của một đoạn dẫn thường thấy.</p></li>`,
  )
  .join('')}</ul></div>`;
const COMMENTS = `<div class="box-comment" id="box_comment">${[1, 2, 3]
  .map(
    (n) =>
      `<p class="full_content">Bạn đọc thứ ${n} nói rằng sóng ở khu của mình chỉ đạt ${n}0% so với quảng cáo, mong nhà mạng sớm sửa.</p>`,
  )
  .join('')}</div>`;

const LAYOUTS: Record<string, string> = {
  'article in a column called sidebar': `
    <section class="section page-detail top-detail"><div class="container">
      <div class="sidebar-1">
        <div class="header-content width_common"><ul class="breadcrumb"><li><a href="/">Số hóa</a></li></ul><span class="date">Thứ ba, 21/3/2017, 10:00 (GMT+7)</span></div>
        <h1 class="title-detail">${TITLE}</h1>
        <p class="description"><span class="location-stamp">Hà Nội</span> ${LEAD}</p>
        <article class="fck_detail">${p(BODY.slice(0, 2), 'Normal')}
          <figure data-size="true" itemprop="associatedMedia image"><div class="fig-picture"><img src="a.jpg" alt=""></div><figcaption itemprop="description"><p class="Image">${CAPTION}</p></figcaption></figure>
          ${p(BODY.slice(2), 'Normal')}<p class="Normal author_mail" style="text-align:right;"><strong>Minh Châu</strong></p></article>
        ${COMMENTS}
      </div>
      <div class="sidebar-2">${RELATED}</div>
    </div></section><footer class="footer"><p>Giấy phép số 123, tổng đài 1900 0000</p></footer>`,
  'sapo in a heading, related boxes between paragraphs': `
    <div class="main"><div class="container"><div class="detail__main"><div class="detail-top"><div class="detail-cate"><a href="/">Công nghệ</a></div><div class="detail-time"><div data-role="publishdate">21/03/2017 10:00 GMT+7</div></div></div>
      <h1 class="detail-title article-title" data-role="title">${TITLE}</h1><div class="author-info">MINH CHÂU</div>
      <h2 class="detail-sapo" data-role="sapo">TTO - ${LEAD}</h2>
      <div class="detail-cmain"><div class="detail-content afcbc-body" data-role="content" itemprop="articleBody">${p(BODY.slice(0, 2))}
        <div class="VCSortableInPreviewMode" type="Photo"><div><img src="a.jpg"></div><div class="PhotoCMS_Caption"><p>${CAPTION}</p></div></div>
        <div class="VCSortableInPreviewMode alignRight" type="RelatedOneNews"><a href="/x" title="x">Chuyện khác về hạ tầng số<span class="VCObjectBoxRelatedNewsItemSapo"></span></a></div>
        ${p(BODY.slice(2))}</div></div></div></div><div class="detail__rmain">${RELATED}</div></div>`,
  'paragraph wrappers with hashed classes': `
    <main id="main-content"><article class="ssrcss-a1 e1">
      <div data-component="headline-block" class="ssrcss-b2"><h1 id="main-heading" class="ssrcss-c3">${TITLE}</h1></div>
      <div data-component="byline-block"><div class="ssrcss-x"><time datetime="2017-03-21T03:00:00.000Z">21 March 2017</time></div></div>
      <div data-component="image-block"><figure><img src="a.jpg"><figcaption>${CAPTION}</figcaption></figure></div>
      <div data-component="text-block" class="ssrcss-d4"><div class="ssrcss-e5"><p class="ssrcss-f6"><b>${LEAD}</b></p></div></div>
      ${BODY.map((text) => `<div data-component="text-block" class="ssrcss-d4"><div class="ssrcss-e5"><p class="ssrcss-f6">${text}</p></div></div>`).join('')}
      <section data-component="tag-list"><ul><li><a href="/t">5G</a></li></ul></section></article>${RELATED}</main>`,
  'plain divs with line breaks': `
    <table width="100%"><tr><td><div class="menu">Trang chủ | Tin tức</div></td></tr><tr><td>
      <div class="content-news"><h1>${TITLE}</h1><div class="date">Thứ Ba, ngày 21 tháng 3 năm 2017</div>
      <div class="news-sapo">${LEAD}</div><div class="news-body">${BODY.join('<br><br>')}</div></div></td></tr></table>`,
};

describe.each(Object.entries(LAYOUTS))('%s', (_, body) => {
  const html = `<!doctype html><html lang="vi"><head><title>${TITLE} - Báo Thử</title><meta property="og:title" content="${TITLE}">
    <meta property="og:description" content="${LEAD}"></head><body>
    <nav class="main-menu"><ul><li><a href="/">Thời sự</a></li><li><a href="/">Kinh doanh</a></li></ul></nav>${body}</body></html>`;
  const article = readDocument(parseHTML(html).document as unknown as Document, 'https://bao.example/x.html');
  const blocks = article?.text.split('\n\n') ?? [];

  it('gives the headline, the lead and every paragraph, once and in order', () => {
    expect(article?.title).toBe(TITLE);
    expect(blocks[0]).toBe(TITLE);
    const shown = [LEAD, ...BODY].map((text) => blocks.findIndex((block) => block.includes(text)));
    expect(shown).not.toContain(-1);
    expect([...shown].sort((a, b) => a - b)).toEqual(shown);
    expect(article?.text.split(BODY[1] ?? '')).toHaveLength(2);
    expect(article?.text.split(LEAD)).toHaveLength(2);
  });

  it('gives nothing of other stories, comments and furniture', () => {
    for (const words of ['Chuyện khác', 'Bạn đọc', 'Trang chủ', 'Tin cùng chuyên mục', 'Minh Châu', '1900'])
      expect(article?.text).not.toContain(words);
  });

  it('gives the date', () => expect(article?.published).toBe('2017-03-21'));
});
