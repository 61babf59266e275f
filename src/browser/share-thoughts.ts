/** Lets a reader copy what to send with one press; where the browser refuses, the text is selected and they are told. */
export const startShareThoughts = (page: Document): void => {
  const section = page.querySelector<HTMLElement>('.share-thoughts');
  const text = section?.querySelector<HTMLTextAreaElement>('[data-share-text]');
  const status = section?.querySelector('[data-share-status]');
  if (!section || !text || !status) return;
  section.querySelector('[data-share-copy]')?.addEventListener('click', () => {
    const select = (): void => {
      text.focus();
      text.select();
      status.textContent = 'The text is selected. Copy it with Ctrl and C, or ⌘ and C.';
    };
    // There is no clipboard where a page is not served safely.
    if (!('clipboard' in navigator)) return select();
    navigator.clipboard.writeText(text.value).then(() => {
      status.textContent = 'Copied. Paste it into an email, and write your answer.';
    }, select);
  });
};
