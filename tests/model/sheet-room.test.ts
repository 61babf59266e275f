import { describe, expect, it } from 'vitest';
import type { Covered } from '#src/model/certificate.ts';
import { sheetRoom } from '#src/model/sheet-room.ts';

const module: Covered = { title: 'Keeping Gemma at the centre', on: '2026-11-20', minutes: 9, version: 1 };
const task: Covered = {
  title: 'Be ready for the moment somebody tells you something',
  on: '2026-11-20',
  minutes: 15,
  option: 'Practise the words out loud with a colleague, with a made-up worry',
};
const steps = (modules: number, tasks: number): Covered[] => [
  ...Array.from({ length: modules }, () => module),
  ...Array.from({ length: tasks }, () => task),
];

describe('the room on a certificate', () => {
  it.each([
    [0, 0, 'roomy'],
    [12, 1, 'roomy'],
    [12, 6, 'close'],
    [24, 8, 'tight'],
  ] as const)('of %i modules and %i tasks is %s', (modules, tasks, room) => {
    expect(sheetRoom(steps(modules, tasks))).toBe(room);
  });

  it('never grows with one more step', () => {
    const sizes = ['roomy', 'close', 'tight'];
    const rooms = Array.from({ length: 40 }, (_, count) => sizes.indexOf(sheetRoom(steps(count, 0))));
    expect([...rooms].sort((one, other) => one - other)).toEqual(rooms);
  });
});
