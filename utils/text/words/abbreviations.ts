/** Written with a full stop and always followed by what they introduce ("TP. HCM", "Mr. Hosford"). Lower case. */
export const HARD_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'tp tx tt q p h đ kp kcn ths th.s ts pgs gs bs ks kts ls nsnd nsưt cn tr ' +
    'mr mrs ms dr prof rev sen rep gov gen col lt capt sgt st messrs hon fig vol art sec cf e.g i.e vs approx ca'
  ).split(' '),
);

/** Written with a full stop, and perhaps the last word of a sentence. Lower case. */
export const SOFT_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    'inc ltd co corp plc jr sr etc al dept est v.v vv ' +
    'jan feb mar apr jun jul aug sep sept oct nov dec a.m p.m u.s u.k e.u d.c u.n'
  ).split(' '),
);

/** Words that, with a capital after a doubtful full stop, open a new sentence. Lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  (
    'the a an this that these those it its he she they we you i in on at by for from with as but and or if when while ' +
    'after before since however according there here what how why who some many most both all under over during to ' +
    'theo tại trong đây đó này các những một ông bà bộ việc khi nếu với về để từ đến do vì tuy nhưng và cũng hiện được có'
  ).split(' '),
);
