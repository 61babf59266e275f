/** Words of the editor, by the name under which it keeps them, a name within a name with a dot between. */
type Words = Readonly<Record<string, string>>;

/** What the editor keeps its words in. */
interface Strings {
  [name: string]: string | Strings;
}

/**
 * What the editor page says in place of its own words: for people who have never heard of repositories, branches,
 * forks and pull requests. What it says to whoever sets it up is left as it is.
 */
export const EDITOR_WORDS: Words = {
  slug: 'Page address',
  sign_in_using_access_token: 'Sign in with a key',
  sign_in_using_access_token_description: 'Paste your key below. It has to be allowed to read and write contents.',
  sign_in_using_access_token_workflow_note: 'It also has to be allowed to read and write pull requests.',
  sign_in_using_access_token_link: 'You can make a key in <a>your {$service} settings</a>.',
  personal_access_token: 'Key',
  work_with_local_repo: 'Work on this machine’s own files',
  work_with_local_repo_description: 'When you are asked, choose the folder of “{$repo}”.',
  work_with_local_repo_description_no_repo: 'When you are asked, choose the folder of the hub.',
  work_with_test_repo: 'Try it out',
  working_with_local_repo: 'On this machine’s own files',
  working_with_test_repo: 'Trying it out',
  'sign_in_error.not_project_root': 'That folder is not the folder of the hub. Choose again.',
  'sign_in_error.picker_dismissed': 'No folder was chosen. Choose again.',
  'sign_in_error.invalid_token': 'That key does not work. Check it and try again.',
  'sign_in_error.UNSUPPORTED_BACKEND': 'The sign-in service cannot sign you in here. Tell the partnership.',
  'sign_in_error.TOKEN_REQUEST_FAILED': 'Signing in did not work. Try again later.',
  'sign_in_error.TOKEN_REFRESH_FAILED': 'You have been signed out. Sign in again.',
  repository_no_access: 'Your account cannot see the hub’s pages (“{$repo}”). Ask the partnership.',
  repository_not_found: 'The hub’s pages (“{$repo}”) are not there. Tell the partnership.',
  repository_empty: 'The hub (“{$repo}”) has no pages yet. Tell the partnership.',
  branch_not_found: 'The hub’s pages (“{$repo}”, “{$branch}”) are not there. Tell the partnership.',
  editorial_workflow: 'Being written',
  git_repository: 'The hub’s files',
  'backend_status.minor_incident': '{$service} has a small problem just now. Saving may take longer.',
  'sort_keys.slug': 'Page address',
  view_in_repository: 'See the file',
  edit_slug: 'Change the page address',
  'edit_slug_error.empty': 'Write a page address.',
  'edit_slug_error.invalid': 'Use small letters, digits and hyphens.',
  'edit_slug_error.duplicate': 'Another page has this address. Change it a little.',
  'entry_sidebar.slug.title': 'Page address',
  'entry_sidebar.slug.generated_on_save': 'The page address is made from the title when you save.',
  'entry_sidebar.slug.unavailable': 'This page has no address yet.',
  'save_conflict.modified': 'Somebody has changed this page since you opened it.',
  'save_conflict.deleted': 'Somebody has taken this page away since you opened it.',
  'save_conflict.branch_moved': 'Somebody saved something at the same moment. Save again.',
  viewing_editorial_workflow:
    'These pages are being written. Drafts: {$draft}. With a reviewer: {$review}. Ready: {$ready}. To be taken away: {$deletion}.',
  viewing_open_authoring_workflow:
    'These pages are being written. Drafts: {$draft}. With a reviewer: {$review}. To be taken away: {$deletion}.',
  'open_authoring.fork_repository': 'Your own copy to write in',
  'open_authoring.fork': 'Make my copy',
  'open_authoring.confirm_forking_repository':
    'You write in a copy of the hub’s pages (“{$repo}”) that belongs to your account. Nothing you do there changes the hub. When you send a page, a reviewer reads it before it goes live.',
  'open_authoring.fork_declined': 'To write here you need your own copy of the hub’s pages. Sign in again to make it.',
  'open_authoring.fork_failed': 'Your copy of “{$repo}” could not be made. Try again in a moment.',
  'open_authoring.permission_check_failed':
    'We could not find out whether you may write in “{$repo}”. Try again in a moment.',
  'open_authoring.forking_disabled': 'The hub (“{$repo}”) does not let people make copies. Tell the partnership.',
  'open_authoring.invitation_pending':
    'You have been invited to “{$repo}”. Accept the invitation on GitHub, then sign in again.',
  'open_authoring.private_repo_scope_required':
    'Signing in did not let you see “{$repo}”. Tell the partnership: the hub’s pages are not public.',
  'open_authoring.publish_unsupported': 'Only a reviewer can put a page live. Send it for review instead.',
  'open_authoring.contributing_via_fork':
    'You write in your own copy (“{$repo}”). A reviewer reads each page before it goes live.',
  'open_authoring.view_fork': 'See my copy',
  'prefs.advanced.clear_data.all_data.description':
    'Delete everything the editor keeps in this browser: copies of files, drafts you have not saved, and your settings. What you have saved is safe.',
  'prefs.advanced.clear_data.all_data.confirmation':
    'Copies of files, drafts you have not saved, your settings and your sign-in will be deleted from this browser. What you have saved is safe. Then the editor starts again.',
  'file_type_labels.md': 'Text',
  '_sui.text_editor.edit_in_markdown': 'Edit as plain text',
};

/** Puts words in place of those in the editor. @throws when the editor has no words under one of the names */
export const editorStrings = (strings: Strings, words: Words = EDITOR_WORDS): Strings => {
  const changed = structuredClone(strings);
  for (const [name, text] of Object.entries(words)) {
    const parts = name.split('.');
    const last = parts.pop() ?? '';
    const place = parts.reduce<Strings | string | undefined>(
      (inside, part) => (typeof inside === 'object' ? inside[part] : undefined),
      changed,
    );
    if (typeof place !== 'object' || typeof place[last] !== 'string')
      throw new Error(`The editor has no words under the name ${name}.`);
    place[last] = text;
  }
  return changed;
};
