import type { Keeping } from '#src/model/record-keeper.ts';

/** What the reader is told when their record is not being kept; undefined when it is. */
export const keepingWords = (keeping: Keeping): string | undefined => {
  switch (keeping) {
    case 'kept':
      return undefined;
    case 'denied':
      return 'This browser does not let the hub keep anything, so your record will be gone when you close this tab. Before you leave, open My record and save a copy.';
    case 'full':
      return 'This browser has no room left to keep your record. What you do now is kept only until you close this tab. Open My record and save a copy before you leave.';
    case 'stuck':
      return 'An older copy of your record cannot be read, and there is no room to set it aside, so it was left as it is. What you do now is kept only until you close this tab. Open My record and save both.';
  }
};
