import { describe, expect, it } from 'vitest';
import { breadcrumbData, structuredDataText } from '#src/model/structured-data.ts';

describe('structured data', () => {
  it('cannot end the script element it stands in', () => {
    const text = structuredDataText([{ '@type': 'Thing', name: '</script><script>alert(1)' }]);
    expect(text).not.toContain('<');
    expect(JSON.parse(text)).toMatchObject({ '@graph': [{ name: '</script><script>alert(1)' }] });
  });

  it('numbers the way to a page from one, with full addresses', () => {
    const data = breadcrumbData([{ label: 'Home', href: '/' }], (href) => `https://hub.example${href}`);
    expect(data['itemListElement']).toEqual([
      { '@type': 'ListItem', position: 1, name: 'Home', item: { '@type': 'WebPage', '@id': 'https://hub.example/' } },
    ]);
  });
});
