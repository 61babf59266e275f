import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { lawData } from '#src/model/structured-reference.ts';

const law = (status: string) =>
  ({
    href: '/law/act/',
    data: { status, aliases: [], source: { url: 'https://law.example' } },
  }) as unknown as Listed<'laws'>;
const data = (status: string) => lawData(law(status), (href) => `https://hub.example${href}`);

describe('a law as schema.org data', () => {
  it('is in force only when it is', () => {
    expect(data('in-force')).toMatchObject({
      '@type': 'Legislation',
      legislationLegalForce: 'https://schema.org/InForce',
    });
    expect(data('enacted-not-commenced')).toMatchObject({
      '@type': 'Legislation',
      legislationLegalForce: 'https://schema.org/NotInForce',
    });
  });

  it.each(['statutory-guidance', 'advice', 'policy-or-consultation', 'local'])(
    'is no legislation when it is %s',
    (status) => {
      expect(data(status)['@type']).toBe('CreativeWork');
      expect(data(status)).not.toHaveProperty('legislationLegalForce');
    },
  );
});
