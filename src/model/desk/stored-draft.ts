import { type Draft, type Kind, KINDS, newDraft } from '#src/model/desk/draft.ts';

const isKind = (value: unknown): value is Kind => KINDS.some((kind) => kind === value);

/**
 * A draft as it lies on a device, where an earlier desk, or a later one that was taken back, may have kept it: whatever
 * it lacks is as in an empty one. Undefined for what is no draft of a kind that can be written.
 */
export const storedDraft = (value: unknown): Draft | undefined => {
  if (typeof value !== 'object' || value === null) return undefined;
  const { key, kind } = value as Partial<Draft>;
  if (typeof key !== 'string' || !isKind(kind)) return undefined;
  return { ...newDraft({ key, kind, fields: {}, asks: [], at: '', now: '' }), ...value };
};
