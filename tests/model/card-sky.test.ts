import { describe, expect, it } from 'vitest';
import { lyingSky, standingSky } from '#src/model/card-sky.ts';
import { contrast, parseHex } from '#src/model/colour.ts';
import { sky } from '#src/model/sky.ts';

describe('the sky of a card', () => {
  it('is one flat colour behind words, at every minute of the day', () => {
    for (let minutes = 0; minutes < 1440; minutes += 1) {
      const [first] = standingSky({ from: minutes, to: minutes + 120 }, 1200, 380, 520);
      expect(first).toMatchObject({ kind: 'box', y: 0, width: 1200, colour: sky(minutes).light });
      expect(first?.kind === 'box' && first.height).toBeGreaterThanOrEqual(380);
    }
  });

  it('moves on to its last hour at the horizon, without a jump from row to row', () => {
    for (const from of [300, 420, 540, 1080, 1110, 1140, 1380]) {
      const rows = standingSky({ from, to: from + 180 }, 1200, 300, 520);
      const steps = rows.slice(1).map((row, index) => contrast(parseHex(row.colour), parseHex(rows[index]!.colour)));
      expect(Math.max(...steps), String(from)).toBeLessThan(1.25);
      expect(rows.length).toBeGreaterThan(20);
    }
  });

  it('covers every row and every column once', () => {
    const rows = standingSky({ from: 480, to: 600 }, 1200, 300, 520);
    expect(rows.reduce((sum, row) => sum + (row.kind === 'box' ? row.height : 0), 0)).toBe(520);
    const columns = lyingSky({ from: 330, to: 1350 }, 1200, 400, 100);
    expect(columns.reduce((sum, column) => sum + (column.kind === 'box' ? column.width : 0), 0)).toBe(1200);
  });
});
