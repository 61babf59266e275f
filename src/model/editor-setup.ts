import type { Settings } from '#src/schemas/settings.ts';

/** The path of the editor page inside the hub. */
export const EDITOR_PATH = '/admin/';

/** The path of the page inside the hub that lets people write without an account. */
export const WRITING_PATH = '/contribute/write/';

/** Where the editor page reads its forms from. */
export const EDITOR_FORMS_PATH = `${EDITOR_PATH}forms.json`;

/** Where the editor page asks for pages and sends them. */
export const EDITOR_API = 'https://api.github.com';

/** What the editor page needs to know of where the pages are kept. */
export interface EditorSetup {
  /** The repository as GitHub names it: `partnership/hub`. */
  repository: string;
  branch: string;
  /** The address of the sign-in service; without it people sign in with a key of their own. */
  signIn?: string;
  /** Whether the repository is private. */
  closed: boolean;
}

const GITHUB = /^https:\/\/github\.com\/(?<repository>[\w.-]+\/[\w.-]+?)(?:\.git)?\/*$/u;

/** How the editor page is set up; undefined until settings switch it on and say where on GitHub the pages are. */
export const editorSetup = ({ editor, site }: Settings): EditorSetup | undefined => {
  const repository = GITHUB.exec(site.repository ?? '')?.groups?.['repository'];
  if (editor === undefined || repository === undefined) return undefined;
  return { repository, branch: site.branch, signIn: editor.signIn, closed: editor.closed };
};
