import { describe, expect, it } from 'vitest';
import type { Listed } from '#src/model/directory.ts';
import { courseData, learningData, moduleData } from '#src/model/structured-learning.ts';

const toAbsolute = (href: string): string => `https://hub.example${href}`;
const pathway = { href: '/induction/board/', data: { title: 'Board' } } as unknown as Listed<'pathways'>;
const module = {
  href: '/induction/modules/welcome/',
  data: { title: 'Welcome', minutes: 7, outcomes: ['You can say hello.'], version: 2 },
} as unknown as Listed<'modules'>;

describe('learning as schema.org data', () => {
  it('ties a module to the pathways that share it, and a pathway to its modules', () => {
    expect(moduleData(module, [pathway], toAbsolute)).toMatchObject({
      timeRequired: 'PT7M',
      isPartOf: [{ '@type': 'Course', '@id': 'https://hub.example/induction/board/' }],
    });
    expect(courseData(pathway, [module], 90, 'The partnership', toAbsolute)).toMatchObject({
      '@type': 'Course',
      timeRequired: 'PT90M',
      hasPart: [{ '@id': 'https://hub.example/induction/modules/welcome/' }],
    });
  });

  it('says when a learning example is taken down', () => {
    const learning = {
      href: '/learning/leo/',
      data: { published: '2026-05-12', withdrawBy: '2027-05-12', from: { text: 'A review.' } },
    } as unknown as Listed<'learning'>;
    expect(learningData(learning, ['Babies'], 'A partnership', toAbsolute)).toMatchObject({
      datePublished: '2026-05-12',
      expires: '2027-05-12',
      about: [{ '@type': 'Thing', name: 'Babies' }],
    });
  });
});
