/**
 * How sure the reader said they are before a script could hear it. After a reload or a way back the browser may have put
 * a former choice there, which the record knows better; it offers no way to forbid that for a choice outside a form.
 */
export const earlyChoices = (article: HTMLElement): HTMLInputElement[] => {
  const [way] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  if (way?.type === 'reload' || way?.type === 'back_forward') return [];
  return [...article.querySelectorAll<HTMLInputElement>('[data-confidence]:checked')];
};
