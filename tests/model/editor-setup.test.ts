import { describe, expect, it } from 'vitest';
import { editorSetup } from '#src/model/editor-setup.ts';
import { editorSettings } from '../fixtures/editor-hub.ts';

describe('the editor page', () => {
  it('is off until settings switch it on and say where on GitHub the pages are', () => {
    expect(editorSetup({ ...editorSettings(), editor: undefined })).toBeUndefined();
    expect(editorSetup(editorSettings({ closed: false }, 'https://git.partnership.example/a/b'))).toBeUndefined();
    expect(editorSetup(editorSettings({ closed: false }, 'https://github.com.elsewhere.example/a/b'))).toBeUndefined();
  });

  it('knows the repository by its name, however its address ends', () => {
    for (const address of ['https://github.com/a-b/hub.site', 'https://github.com/a-b/hub.site.git/'])
      expect(editorSetup(editorSettings({ closed: true, signIn: 'https://sign-in.example' }, address))).toEqual({
        repository: 'a-b/hub.site',
        branch: 'main',
        signIn: 'https://sign-in.example',
        closed: true,
      });
  });
});
