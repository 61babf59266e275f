import { expect, test } from 'vitest';
import { pipelineKey } from '#src/markdown/pipeline.ts';
import { buildSiteIndex, type IndexedEntry } from '#src/model/site-index.ts';

const term: IndexedEntry = { collection: 'terms', id: 'lado', title: 'L', summary: 'S', short: 'LADO', draft: false };
const day: IndexedEntry = { collection: 'days', id: 'a', title: 'A', summary: 'S', draft: false };
const around = { code: 'x', index: buildSiteIndex([term, day]), base: '/', showDrafts: false, films: { 'a.mp4': 1 } };
const key = pipelineKey(around);

test.each([
  ['the code', { ...around, code: 'y' }],
  ['the base path', { ...around, base: '/hub/' }],
  ['whether drafts are shown', { ...around, showDrafts: true }],
  ['the meaning of a term', { ...around, index: buildSiteIndex([{ ...term, summary: 'T' }, day]) }],
  ['which entries there are', { ...around, index: buildSiteIndex([term]) }],
  ['the size of a film', { ...around, films: { 'a.mp4': 2 } }],
  ['what is a draft', { ...around, index: buildSiteIndex([term, { ...day, draft: true }]) }],
])('pages are made again when %s changes', (_, changed) => {
  expect(pipelineKey(changed)).not.toBe(key);
});

test('pages are kept when only another page’s own words change, or the order of the files', () => {
  expect(pipelineKey({ ...around, index: buildSiteIndex([{ ...day, title: 'B' }, term]) })).toBe(key);
});
