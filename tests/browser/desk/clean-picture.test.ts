import { describe, expect, it } from 'vitest';
import { cleanPicture } from '#src/browser/desk/clean-picture.ts';

describe('a picture that somebody chose', () => {
  it('is refused in words when its file cannot be read: it has gone, or lies in a cloud that does not answer', async () => {
    const gone = {
      size: 5,
      slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('', 'NotFoundError')) }),
    };
    expect(await cleanPicture(gone as unknown as Blob)).toEqual({
      problem: expect.stringContaining('cannot be opened'),
    });
  });
});
