import type { AuthorComponent } from '#src/markdown/component.ts';
import { callout } from '#src/markdown/components/callout.ts';
import { checklist } from '#src/markdown/components/checklist.ts';
import { columns } from '#src/markdown/components/columns.ts';
import { figure } from '#src/markdown/components/figure.ts';
import { keyPoints } from '#src/markdown/components/key-points.ts';
import { quote } from '#src/markdown/components/quote.ts';
import { steps } from '#src/markdown/components/steps.ts';

/** Every component an author may use; a name that is not in this list is refused. */
export const COMPONENTS: readonly AuthorComponent[] = [callout, keyPoints, quote, figure, steps, checklist, columns];

/** The component with this name, if authors have one. */
export const findComponent = (name: string | null): AuthorComponent | undefined =>
  COMPONENTS.find((component) => component.name === name);
