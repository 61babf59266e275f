import { useState } from 'react';
import { draftZip } from '#src/browser/desk/draft-file.ts';
import { saveBlob } from '#src/browser/save-file.ts';
import { useOpenDraft } from '#src/islands/desk/desk-context.ts';
import { pathTo } from '#src/model/paths.ts';
import { EDITOR_PATH, editorSetup } from '#src/model/editor-setup.ts';
import { filesInUse } from '#src/model/desk/files-in-use.ts';
import { takenIds } from '#src/model/desk/desk-choices.ts';
import { newPage, storyMail, storyMailbox } from '#src/model/desk/sending.ts';

interface Props {
  /** Whether nothing is left to mend; if there is, it goes to people first. */
  isReady: boolean;
}

const WHY_NOT = {
  set: 'The place where the hub’s pages are kept is not set.',
  new: 'The hub has this page already, and only new pages can go this way. Use another way.',
  pictures: 'It has pictures or other files, which cannot go this way. Use another way.',
} as const;

/** The ways to send what was written, as settings allow; what is not set is said to be not set. */
export const SendWays = ({ isReady }: Props) => {
  const { data, draft, files, checked } = useOpenDraft();
  const { promises } = draft;
  const { settings } = data;
  const [said, setSaid] = useState('');
  if (checked === undefined) return null;
  const page = newPage(settings, { draft, id: checked.id, text: checked.text }, takenIds(data, draft.kind));
  const mailbox = storyMailbox(settings);
  const zip = async (): Promise<string> => {
    const file = await draftZip({ draft, ...checked, files });
    saveBlob(file.name, file.zip);
    return file.name;
  };
  const byMail = async (): Promise<void> => {
    const name = await zip();
    setSaid(
      mailbox === undefined
        ? `Downloaded as ${name}. Give that file to the person who asked you to write.`
        : `Downloaded as ${name}. Add that file to the e-mail before you send it.`,
    );
    if (mailbox !== undefined) location.assign(storyMail(mailbox, { draft }, name, promises));
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(checked.text);
      setSaid('Copied. Paste it into an e-mail or a document.');
    } catch {
      // Denied; or there is no clipboard at all, as on a hub without a certificate.
      setSaid('This browser does not let the page copy. Download it instead.');
    }
  };
  return (
    <div className="stack desk-ways">
      <h3>Ways to send it</h3>
      <section className="desk-way stack" aria-label="By e-mail">
        <h4>By e-mail</h4>
        <p>
          Your words and pictures are saved as one file.{mailbox !== undefined && ' Add it to the e-mail that opens.'}
        </p>
        {mailbox === undefined && (
          <p className="meta">
            The address for stories is {settings.wording.notSet}. Save the file, and give it to the person who asked you
            to write.
          </p>
        )}
        <p>
          <button type="button" className="button" onClick={() => void byMail()}>
            {mailbox === undefined ? 'Save the file' : 'Save the file and write the e-mail'}
          </button>
        </p>
      </section>
      <section className="desk-way stack" aria-label="As text">
        <h4>As text</h4>
        <p>
          Copy your words, and paste them wherever you like.
          {filesInUse(draft).length > 0 && ' Pictures do not come along.'}
        </p>
        <p>
          <button type="button" className="button button-quiet" onClick={() => void copy()}>
            Copy as text
          </button>
        </p>
      </section>
      {isReady && (
        <section className="desk-way stack" aria-label="On GitHub">
          <h4>On GitHub, where the hub’s pages are kept</h4>
          {'href' in page ? (
            <>
              <p>
                {page.isFilled
                  ? 'A page opens with your words in it already.'
                  : 'There are too many words to send along: they are copied, and an empty page opens. Paste them into it.'}{' '}
                You need an account there. Press the green button, twice.
              </p>
              <p>
                <a
                  className="button button-quiet"
                  href={page.href}
                  rel="external noopener"
                  target="_blank"
                  onClick={page.isFilled ? undefined : () => void copy()}
                >
                  {page.isFilled ? 'Open the page with my words in it' : 'Copy my words and open the page'}
                </a>
              </p>
            </>
          ) : (
            <p className="meta">{WHY_NOT[page.not]}</p>
          )}
        </section>
      )}
      {isReady && editorSetup(settings) !== undefined && (
        <section className="desk-way stack" aria-label="On the editor page">
          <h4>On the editor page</h4>
          <p>For people who look after pages often: sign in there, and paste what you copied.</p>
          <p>
            <a className="button button-quiet" href={pathTo(EDITOR_PATH)}>
              Go to the editor page
            </a>
          </p>
        </section>
      )}
      <p role="status">{said}</p>
    </div>
  );
};
