/** A class of counted things or a unit of measure, with its names in both languages and as facts write it. */
export interface CountedNoun {
  /** The unit as the facts of the starter corpus write it. */
  unit: string;
  vi: readonly string[];
  en: readonly string[];
}

/**
 * The one table from the nouns that articles count to the units of facts. What is not in it is compared by its words.
 * A noun may belong to several units: "người" are people, "accounts" are people and subscriptions.
 */
export const COUNTED_NOUNS: readonly CountedNoun[] = [
  {
    unit: 'people',
    vi: [
      'người',
      'người dùng',
      'người sử dụng',
      'dân',
      'người dân',
      'cư dân',
      'thành viên',
      'tài khoản',
      'công dân',
      'khách hàng',
      'nhân dân',
      'lao động',
      'nhân lực',
      'kỹ sư',
    ],
    en: [
      'people',
      'person',
      'user',
      'inhabitant',
      'resident',
      'citizen',
      'individual',
      'population',
      'member',
      'account',
      'internet user',
      'customer',
      'worker',
      'engineer',
      'employee',
      'men',
      'women',
      'adult',
    ],
  },
  {
    unit: 'subscriptions',
    vi: ['thuê bao', 'kết nối', 'đường dây', 'SIM', 'tài khoản', 'máy điện thoại', 'số điện thoại'],
    en: [
      'subscription',
      'subscriber',
      'connection',
      'line',
      'SIM',
      'SIM card',
      'account',
      'mobile phone',
      'customer',
      'user',
    ],
  },
  {
    unit: 'cities',
    vi: ['đô thị', 'thành phố', 'tỉnh thành', 'tỉnh, thành phố', 'đô thị thông minh', 'thành phố thông minh'],
    en: ['city', 'urban area', 'town', 'municipality', 'smart city'],
  },
  {
    unit: 'provinces',
    vi: ['tỉnh', 'tỉnh thành', 'tỉnh, thành phố', 'địa phương'],
    en: ['province', 'locality', 'province and city'],
  },
  { unit: 'communes', vi: ['xã', 'xã phường'], en: ['commune', 'ward'] },
  { unit: 'households', vi: ['hộ', 'hộ gia đình', 'hộ dân'], en: ['household', 'home', 'family'] },
  {
    unit: 'enterprises',
    vi: ['doanh nghiệp', 'công ty', 'hãng', 'đơn vị'],
    en: ['enterprise', 'company', 'firm', 'business', 'corporation'],
  },
  {
    unit: 'startups',
    vi: ['startup', 'doanh nghiệp khởi nghiệp', 'công ty khởi nghiệp'],
    en: ['startup', 'start up'],
  },
  { unit: 'domains', vi: ['tên miền'], en: ['domain', 'domain name', 'name', 'website', 'registration'] },
  {
    unit: 'networks',
    vi: ['mạng', 'mạng xã hội', 'nền tảng'],
    en: ['network', 'social network', 'platform'],
  },
  { unit: 'chains', vi: ['chuỗi', 'chuỗi đô thị', 'chuỗi đô thị thông minh'], en: ['chain'] },
  {
    unit: 'countries',
    vi: ['nước', 'quốc gia', 'nền kinh tế'],
    en: ['country', 'nation', 'state', 'economy'],
  },
  { unit: 'services', vi: ['dịch vụ', 'dịch vụ công'], en: ['service', 'public service'] },
  { unit: 'servers', vi: ['máy chủ'], en: ['server', 'secure internet server'] },
  {
    unit: 'stations',
    vi: ['trạm', 'trạm phát sóng', 'trạm BTS'],
    en: ['station', 'base station', 'BTS', 'tower'],
  },
  {
    unit: 'devices',
    vi: ['thiết bị', 'máy', 'điện thoại', 'chiếc', 'máy tính'],
    en: ['device', 'phone', 'computer', 'handset', 'unit', 'smartphone'],
  },
  {
    unit: 'patents',
    vi: ['bằng sáng chế', 'sáng chế', 'đơn'],
    en: ['patent', 'application', 'patent application'],
  },
  {
    unit: 'attacks',
    vi: ['cuộc tấn công', 'vụ tấn công', 'vụ', 'sự cố'],
    en: ['attack', 'incident', 'case'],
  },
  {
    unit: 'articles',
    vi: ['bài viết', 'bài báo', 'tin bài'],
    en: ['article', 'journal article', 'publication'],
  },
  {
    unit: 'newspapers',
    vi: ['tờ báo', 'cơ quan báo chí', 'tạp chí'],
    en: ['newspaper', 'news outlet', 'press agency', 'magazine'],
  },
  { unit: 'agencies', vi: ['cơ quan', 'bộ, ngành', 'đơn vị'], en: ['agency', 'ministry', 'body'] },
  { unit: 'documents', vi: ['văn bản', 'hồ sơ', 'tài liệu'], en: ['document', 'file', 'dossier'] },
  { unit: 'transactions', vi: ['giao dịch'], en: ['transaction'] },
  {
    unit: 'visits',
    vi: ['lượt', 'lượt khách', 'lượt truy cập'],
    en: ['visit', 'arrival', 'visitor', 'passenger'],
  },
  { unit: 'times', vi: ['lần'], en: ['time', 'fold'] },
  { unit: 'points', vi: ['điểm', 'điểm số'], en: ['point', 'score', 'index point', 'index'] },
  { unit: 'percent', vi: ['phần trăm', '%'], en: ['percent', 'per cent', '%', 'percentage'] },
  {
    unit: 'per 100 people',
    vi: ['trên 100 dân', 'thuê bao trên 100 dân'],
    en: ['per 100 people', 'per 100 inhabitants', 'subscriptions per 100 people'],
  },
  { unit: 'year', vi: ['năm', 'tuổi'], en: ['year', 'years old'] },
  { unit: 'tonnes', vi: ['tấn'], en: ['tonne', 'ton', 'metric ton', 'kt'] },
  {
    unit: 'km2',
    vi: ['km2', 'km²', 'kilômét vuông'],
    en: ['km2', 'sq km', 'square kilometre', 'square kilometer', 'sq. km'],
  },
];
