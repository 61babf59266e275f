import { describe, expect, it } from 'vitest';
import { filesInUse } from '#src/model/desk/files-in-use.ts';
import { draftWith } from '../../checks/desk/desk-of-content.ts';

describe('the files of a draft', () => {
  const files = ['./shoes.jpg', './gate.png', './film.mp4', './poster.jpg'];
  it('go along where its words or its fields show them', () => {
    const draft = draftWith('vlog', {
      files,
      fields: { poster: './poster.jpg', video: { file: './film.mp4' } },
      lead: 'Words.\n\n![Red shoes](./shoes.jpg)',
      rest: '<Figure src="./gate.png" alt="A gate" />',
    });
    expect(filesInUse(draft)).toEqual(files);
  });

  it('stay behind once nothing shows them any more', () => {
    const part = { key: 'moment-1', time: '08:15', title: 'The gate', text: '![A gate](./gate.png)' };
    const draft = draftWith('day', { files, parts: [part], lead: 'I took ./shoes.jpg out.' });
    expect(filesInUse(draft)).toEqual(['./gate.png']);
  });
});
