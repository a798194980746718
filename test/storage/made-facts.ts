import { parseFact } from '@/utils/corpus/corpus-file';
import type { Fact } from '@/utils/corpus/fact';

/** A fact through the schema, as everything that enters is. */
export function madeFact(fields: Record<string, unknown> & { id: string }): Fact {
  const result = parseFact({
    kind: 'money',
    subject: { vi: `kim ngạch ${fields.id}`, en: `turnover ${fields.id}` },
    value: 1000,
    unit: 'USD',
    period: '2016',
    geography: 'VN',
    sources: [{ title: 'Made source' }],
    ...fields,
  });
  if ('issues' in result) throw new Error(JSON.stringify(result.issues));
  return result.fact;
}
