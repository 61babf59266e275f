import { clockOf } from '#src/model/dates.ts';

/** A time as it was read: minutes after midnight, in the first half of the day where the words leave the half open. */
export interface ReadTime {
  minutes: number;
  half: 'said' | 'open';
  isDay24: boolean;
  form: 'clear' | 'figures' | 'words';
}

/** A time of a moment: `14:15`, and whether somebody should look at it again. */
export interface MomentTime {
  time: string;
  isUnsure: boolean;
}

const NOON = 720;
/** A day told from its beginning rarely begins before this hour: "2.15" first is a quarter past two in the afternoon. */
const EARLIEST = 5 * 60;

/**
 * Decides the half of the day of times that leave it open, from the order in which they are told: "11:40, 12:30, 2:15"
 * is a quarter past two in the afternoon. A writer who uses 24 hours once ("08:30", "14:00") uses them throughout.
 */
export const momentTimes = (read: readonly ReadTime[]): MomentTime[] => {
  const isDay24 = read.some((time) => time.isDay24);
  let before = -1;
  return read.map(({ minutes, half, form }) => {
    const isOpen = half === 'open' && !(isDay24 && form !== 'words');
    const morning = minutes % NOON;
    const likely = before === -1 ? (morning >= EARLIEST ? morning : morning + NOON) : morning;
    const inOrder = [likely, morning + NOON].find((one) => one >= before);
    const chosen = isOpen ? (inOrder ?? morning) : minutes;
    const isLate = chosen < before;
    const isUnsure = isLate || (isOpen && (form === 'words' || chosen >= 13 * 60 || inOrder === undefined));
    before = chosen;
    return { time: clockOf(chosen), isUnsure };
  });
};
