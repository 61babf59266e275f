const DAWN = 330;
const NIGHT = 1350;

/** How far along the day line (05:30 to 22:30) the sun stands, in per cent; at night it waits at the nearer end. */
export const dayLinePosition = (minutes: number): number => {
  if (minutes < 180) return 100;
  const share = (minutes - DAWN) / (NIGHT - DAWN);
  return Math.round(1000 * Math.min(1, Math.max(0, share))) / 10;
};
