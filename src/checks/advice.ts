import type { Prose } from '#src/checks/prose.ts';
import type { Speller } from '#src/checks/speller.ts';
import type { Collection } from '#src/schemas/names.ts';
import type { AdviceRuleName, AdviceSettings } from '#src/schemas/advice.ts';

/** One piece of advice about a text: it never stops publication. */
export interface Advice {
  rule: AdviceRuleName;
  /** Where the words begin in the text, counted from 0 in UTF-16 code units. */
  from: number;
  /** Where they end. */
  to: number;
  /** What could be better, in a sentence. */
  message: string;
  /** What to write instead, in a sentence. */
  fix: string;
}

/** What a rule may know besides the text. */
export interface AdviceOptions {
  /** The kind of entry the text is for. */
  collection: Collection;
  /** A body in Markdown, or the plain text of one field. */
  part: 'body' | 'field';
  settings: AdviceSettings;
  /** Initials the glossary explains, with the id of the term. */
  glossary?: ReadonlyMap<string, string>;
  /** The initials of the term whose own page this is. */
  ownInitials?: string;
  /** The first name of the child the story is about. */
  child?: string;
  /** Knows British spelling; without it nothing is said about spelling. */
  speller?: Speller;
}

/** A rule of language advice about one text. */
export type TextRule = (prose: Prose, options: AdviceOptions) => Advice[];
