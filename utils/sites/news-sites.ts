/**
 * The news sites on which the extension reads articles without being asked. Any other site is read only by the
 * reader's grant. One host a line; a host stands for its subdomains too.
 */
const NEWS_HOSTS = [
  // Vietnam, national
  'vnexpress.net',
  'tuoitre.vn',
  'thanhnien.vn',
  'nhandan.vn',
  'vietnamnet.vn',
  'dantri.com.vn',
  'vietnamplus.vn',
  'baochinhphu.vn',
  'chinhphu.vn',
  'vov.vn',
  'vovworld.vn',
  'vtv.vn',
  'laodong.vn',
  'tienphong.vn',
  'nld.com.vn',
  'sggp.org.vn',
  'hanoimoi.vn',
  'qdnd.vn',
  'cand.com.vn',
  'vneconomy.vn',
  'vietnamfinance.vn',
  'cafef.vn',
  'cafebiz.vn',
  'genk.vn',
  'ictnews.vn',
  'ictvietnam.vn',
  'toquoc.vn',
  'baodautu.vn',
  'congthuong.vn',
  'znews.vn',
  'vietnamnews.vn',
  'vir.com.vn',
  'hanoitimes.vn',
  'baotintuc.vn',
  'daibieunhandan.vn',
  'plo.vn',
  'viettimes.vn',
  'infonet.vn',
  // Vietnam, state
  'gov.vn',
  // International
  'reuters.com',
  'apnews.com',
  'bbc.com',
  'bbc.co.uk',
  'theguardian.com',
  'ft.com',
  'bloomberg.com',
  'nikkei.com',
  'channelnewsasia.com',
  'straitstimes.com',
  'scmp.com',
  'bangkokpost.com',
  'thediplomat.com',
  'voanews.com',
  'rfa.org',
  'zdnet.com',
  'techcrunch.com',
  'theregister.com',
  'telecompaper.com',
  'developingtelecoms.com',
  'digital.gov',
] as const;

/** Match patterns of the manifest's content script and host permissions: http and https, subdomains included. */
export const newsSiteMatches: string[] = NEWS_HOSTS.map((host) => `*://*.${host}/*`);

/** Whether an address belongs to a listed news site. */
export function isNewsSite(url: string): boolean {
  let host: string;
  try {
    host = new URL(url).hostname;
  } catch {
    return false;
  }
  return NEWS_HOSTS.some((listed) => host === listed || host.endsWith(`.${listed}`));
}
