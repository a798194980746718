/** One side of a contrast. */
export interface ContrastSide {
  /** Tells that a part of a sentence is on this side. */
  words: RegExp;
  /** The same, to take the words out. */
  all: RegExp;
  /** The preposition that goes with this side: goods are exported *to*, imported *from*. */
  toward?: { of: RegExp; as: string };
}

const side = (words: string, toward?: { of: string; as: string }): ContrastSide => {
  const source = `(?<!\\p{L})(?:${words})(?!\\p{L})`;
  return {
    words: new RegExp(source, 'iu'),
    all: new RegExp(source, 'giu'),
    ...(toward
      ? { toward: { of: new RegExp(`(?<!\\p{L})(?:${toward.of})(?!\\p{L})`, 'iu'), as: toward.as } }
      : {}),
  };
};

/** Words of which a part of a sentence means only one: naming another, it replaces what was carried over. */
export const CONTRASTS: readonly (readonly ContrastSide[])[] = [
  [
    side('xuất khẩu', { of: 'từ', as: 'sang' }),
    side('(?<!xuất )nhập khẩu', { of: 'sang', as: 'từ' }),
    side('xuất nhập khẩu|hai chiều|tổng kim ngạch'),
    side('thặng dư|xuất siêu'),
    side('thâm hụt|nhập siêu'),
  ],
  [
    side('exports?|exported|exporting', { of: 'from', as: 'to' }),
    side('imports?|imported|importing', { of: 'to', as: 'from' }),
    side('two-way|total trade|turnover'),
    side('surplus'),
    side('deficit'),
  ],
  [side('chuyển đi'), side('chuyển đến')],
  [side('cố định'), side('di động')],
  [side('fixed'), side('mobile')],
  [side('trả trước'), side('trả sau')],
  [side('prepaid'), side('postpaid')],
  [side('thành thị|đô thị'), side('nông thôn')],
  [side('urban'), side('rural')],
  [side('nam giới'), side('nữ giới|phụ nữ')],
  [side('men'), side('women')],
  [side('download'), side('upload')],
  [side('tải xuống'), side('tải lên')],
];
