import { describe, expect, it } from 'vitest';
import { speakEnglish } from '#src/browser/editor/speak-english.ts';

const LIKES = 'sveltia-cms.prefs';

describe('the language of the editor', () => {
  it('is the one with the words of the hub, and nothing else that somebody likes is changed', () => {
    const kept = new Map([[LIKES, '{"theme":"dark","locale":"de"}']]);
    const localStorage = {
      getItem: (name: string) => kept.get(name) ?? null,
      setItem: (name: string, value: string) => void kept.set(name, value),
    } as unknown as Storage;
    speakEnglish({ localStorage });
    expect(JSON.parse(kept.get(LIKES)!)).toEqual({ theme: 'dark', locale: 'en-GB' });
  });

  it('stops nobody whose browser forbids the page even to look at what it keeps', () => {
    const closed = {
      get localStorage(): Storage {
        throw new DOMException('denied', 'SecurityError');
      },
    };
    expect(() => speakEnglish(closed)).not.toThrow();
  });
});
