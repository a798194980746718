import type { Concept } from './types';

/** Sums of money by their nature. */
export const AMOUNTS: readonly Concept[] = [
  {
    id: 'revenue',
    role: 'amount',
    vi: ['doanh thu', 'doanh số', 'nguồn thu'],
    en: ['revenue', 'sales', 'turnover of the sector', 'proceeds', 'takings'],
  },
  {
    id: 'profit',
    role: 'amount',
    vi: ['lợi nhuận', 'lãi', 'lãi ròng', 'lãi sau thuế'],
    en: ['profit', 'net income', 'earnings'],
  },
  {
    id: 'investment',
    role: 'amount',
    vi: ['đầu tư', 'vốn đầu tư', 'rót vốn', 'vốn đăng ký'],
    en: ['investment', 'invested', 'capital expenditure', 'registered capital', 'funding'],
  },
  {
    id: 'fdi',
    role: 'amount',
    vi: ['FDI', 'đầu tư nước ngoài', 'đầu tư trực tiếp nước ngoài', 'vốn FDI'],
    en: ['FDI', 'foreign direct investment', 'foreign investment'],
  },
  {
    id: 'budget',
    role: 'amount',
    vi: ['ngân sách', 'kinh phí', 'chi ngân sách', 'nộp ngân sách', 'thu ngân sách'],
    en: ['budget', 'state budget', 'contributed to the budget'],
  },
  {
    id: 'tax',
    role: 'amount',
    vi: ['thuế', 'nộp thuế', 'tiền thuế'],
    en: ['tax', 'taxes', 'taxation', 'duty'],
  },
  {
    id: 'fine',
    role: 'amount',
    vi: ['phạt', 'mức phạt', 'phạt tiền', 'xử phạt', 'tiền phạt', 'bị phạt'],
    en: ['fine', 'fined', 'penalty', 'fines'],
  },
  {
    id: 'market-size',
    role: 'amount',
    vi: ['quy mô', 'quy mô thị trường', 'giá trị thị trường', 'trị giá'],
    en: ['market size', 'size', 'market value', 'worth', 'valued at', 'market worth'],
  },
  {
    id: 'gmv',
    role: 'amount',
    vi: ['tổng giá trị hàng hóa', 'tổng giá trị giao dịch', 'GMV'],
    en: ['gross merchandise value', 'gross merchandise volume', 'GMV'],
  },
  { id: 'value-added', role: 'amount', vi: ['giá trị tăng thêm', 'giá trị gia tăng'], en: ['value added'] },
  { id: 'debt', role: 'amount', vi: ['nợ', 'nợ công', 'dư nợ'], en: ['debt', 'borrowing', 'loan'] },
  {
    id: 'aid',
    role: 'amount',
    vi: ['viện trợ', 'ODA', 'tài trợ'],
    en: ['aid', 'official development assistance', 'grant'],
  },
  {
    id: 'price',
    role: 'amount',
    vi: ['giá', 'giá bán', 'cước', 'giá cước', 'cước phí', 'phí'],
    en: ['price', 'priced', 'cost', 'fee', 'tariff'],
  },
  {
    id: 'wage',
    role: 'amount',
    vi: ['lương', 'thu nhập', 'tiền lương'],
    en: ['wage', 'salary', 'pay', 'income'],
  },
  {
    id: 'spending',
    role: 'amount',
    vi: ['chi tiêu', 'chi phí', 'chi cho'],
    en: ['spending', 'expenditure', 'spent'],
  },
  {
    id: 'capitalisation',
    role: 'amount',
    vi: ['vốn hóa', 'giá trị vốn hóa'],
    en: ['market capitalisation', 'market capitalization', 'market cap'],
  },
  { id: 'remittances', role: 'amount', vi: ['kiều hối'], en: ['remittance'] },
  {
    id: 'reserves',
    role: 'amount',
    vi: ['dự trữ ngoại hối'],
    en: ['foreign reserve', 'foreign exchange reserve', 'total reserve'],
  },
];
