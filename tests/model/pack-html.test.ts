import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packHtml } from '#src/model/pack-html.ts';

const fitting = {
  prefix: 'welcome',
  deeper: 2,
  inside: new Map([
    ['/glossary/lado/', 'word-lado'],
    ['/induction/modules/sharing/', 'module-sharing'],
  ]),
  termPlace: (term: string) => `word-${term}`,
};
const fit = (html: string): string => packHtml(html, fitting);

describe('the body of a module in a book', () => {
  it('puts its name before every place, and takes its own links along', () => {
    expect(fit('<h2 id="who">Who</h2><p><a href="#who">Above</a></p>')).toBe(
      '<h4 id="welcome--who">Who</h4><p><a href="#welcome--who">Above</a></p>',
    );
  });

  it('takes headings down, and never below the sixth level', () => {
    expect(fit('<h2>A</h2><h3>B</h3><h4>C</h4><h5>D</h5>')).toBe('<h4>A</h4><h5>B</h5><h6>C</h6><h6>D</h6>');
  });

  it('makes a link to the glossary of the book out of a term that explains itself on the screen', () => {
    const html =
      '<p>Ring the <button type="button" class="term" popovertarget="term-lado">LADO</button>' +
      '<span popover="auto" id="term-lado" class="term-popover" role="note"><strong>LADO</strong> ' +
      '<span class="term-popover__meaning">An officer.</span> ' +
      '<a href="/glossary/lado/" class="term-popover__more">Read more</a></span> today.</p>';
    expect(fit(html)).toBe('<p>Ring the <a class="term-link" href="#word-lado">LADO</a> today.</p>');
  });

  it('keeps links to pages that the book holds inside the book, and leaves all others', () => {
    expect(
      fit(
        '<a href="/glossary/lado/" class="term-link">LADO</a> <a href="/induction/modules/sharing/">Sharing</a> ' +
          '<a href="/roles/officer/" class="role-link">officer</a> <a href="https://www.gov.uk/">there</a>',
      ),
    ).toBe(
      '<a href="#word-lado" class="term-link">LADO</a> <a href="#module-sharing">Sharing</a> ' +
        '<a href="/roles/officer/" class="role-link">officer</a> <a href="https://www.gov.uk/">there</a>',
    );
  });

  it('is not led astray by signs inside attributes and words', () => {
    const html = '<p>1 &#x3C; 2, id=&#x22;x&#x22;</p><img alt="a > b id=&#x22;y&#x22; href=" src="./p.png">';
    expect(fit(html)).toBe(html);
  });

  it('never gives two bodies with different names the same place', () => {
    const slug = fc.stringMatching(/^[a-z0-9]{1,6}(?:-[a-z0-9]{1,6}){0,2}$/u);
    fc.assert(
      fc.property(slug, slug, slug, slug, (one, other, first, second) => {
        fc.pre(one !== other);
        const idOf = (prefix: string, id: string): string | undefined =>
          /id="([^"]*)"/u.exec(packHtml(`<h2 id="${id}">A</h2>`, { ...fitting, prefix }))?.[1];
        return idOf(one, first) !== idOf(other, second);
      }),
      { numRuns: 1000 },
    );
  });
});
