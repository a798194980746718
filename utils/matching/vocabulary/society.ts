import type { Concept } from './types';

/** What statistics offices count of a country beside its networks, and the groups they count it by. */
export const SOCIETY: readonly Concept[] = [
  { id: 'households', role: 'qualifier', vi: ['hộ gia đình', 'hộ dân', 'số hộ'], en: ['household', 'home'] },
  { id: 'communes', role: 'qualifier', vi: ['xã', 'số xã', 'các xã', 'cấp xã'], en: ['commune'] },

  { id: 'male', role: 'qualifier', vi: ['nam giới'], en: ['male', 'men'] },
  { id: 'female', role: 'qualifier', vi: ['nữ giới', 'phụ nữ', 'nữ'], en: ['female', 'women'] },
  {
    id: 'youth',
    role: 'qualifier',
    vi: ['thanh niên', 'giới trẻ', 'trẻ em'],
    en: ['youth', 'young people', 'children', 'teenager'],
  },
  { id: 'rural', role: 'qualifier', vi: ['nông thôn', 'vùng sâu vùng xa'], en: ['rural', 'countryside'] },
  { id: 'urban', role: 'qualifier', vi: ['thành thị'], en: ['urban'] },
  { id: 'unemployment', role: 'topic', vi: ['thất nghiệp'], en: ['unemployment', 'unemployed', 'jobless'] },
  {
    id: 'inflation',
    role: 'topic',
    vi: ['lạm phát', 'chỉ số giá tiêu dùng'],
    en: ['inflation', 'consumer price'],
  },
  {
    id: 'electricity-access',
    role: 'topic',
    vi: ['tiếp cận điện', 'điện lưới', 'có điện'],
    en: ['access to electricity', 'electrification', 'electricity access', 'electrification rate'],
  },
  {
    id: 'electricity',
    role: 'topic',
    vi: ['điện năng', 'sản lượng điện'],
    en: ['electricity', 'electric power'],
  },
  {
    id: 'life-expectancy',
    role: 'topic',
    vi: ['tuổi thọ', 'tuổi thọ trung bình'],
    en: ['life expectancy', 'life expectancy at birth'],
  },
  {
    id: 'research',
    role: 'topic',
    vi: ['nghiên cứu và phát triển', 'nghiên cứu phát triển', 'R&D'],
    en: ['research and development', 'R&D'],
  },
  { id: 'patents', role: 'topic', vi: ['bằng sáng chế', 'sáng chế'], en: ['patent', 'patent application'] },
  {
    id: 'tourism',
    role: 'topic',
    vi: ['du lịch', 'khách du lịch', 'lượt khách'],
    en: ['tourism', 'tourist', 'tourist arrival'],
  },
  { id: 'education', role: 'topic', vi: ['giáo dục', 'đào tạo'], en: ['education', 'schooling'] },
  { id: 'health', role: 'topic', vi: ['y tế', 'sức khỏe'], en: ['health', 'healthcare'] },
  {
    id: 'emissions',
    role: 'topic',
    vi: ['khí thải', 'phát thải', 'CO2'],
    en: ['emission', 'CO2', 'carbon dioxide'],
  },
  {
    id: 'mortality',
    role: 'topic',
    vi: ['tử vong', 'tỷ lệ tử vong'],
    en: ['mortality', 'death rate', 'death'],
  },
  {
    id: 'fertility',
    role: 'topic',
    vi: ['tỷ suất sinh', 'sinh đẻ'],
    en: ['fertility', 'birth rate', 'birth'],
  },
  { id: 'literacy', role: 'topic', vi: ['biết chữ'], en: ['literacy', 'literate'] },
  { id: 'military', role: 'topic', vi: ['quân sự', 'quốc phòng'], en: ['military', 'defence', 'defense'] },
  { id: 'forest', role: 'qualifier', vi: ['rừng', 'che phủ rừng'], en: ['forest', 'forested'] },
  {
    id: 'area',
    role: 'topic',
    vi: ['diện tích', 'tổng diện tích', 'diện tích tự nhiên'],
    en: ['area', 'land area', 'surface area', 'total area', 'covers an area', 'area covered'],
  },
];
