import type { z } from '#src/schemas/zod.ts';

/**
 * When a rule about several fields of one object is asked: as soon as each of them is sound by itself, whatever else is
 * still missing. Without it somebody who fills in a form would hear of it only after the last field.
 */
export const whenSound =
  (...names: readonly string[]) =>
  ({ value, issues }: z.core.ParsePayload): boolean =>
    typeof value === 'object' && value !== null && !issues.some(({ path }) => names.includes(String(path?.[0])));
