/** The middle one of some measurements, which one slow turn cannot move (the upper of two). @param by what is measured */
export const middle = <Value>(values: readonly Value[], by: (value: Value) => number): Value => {
  const found = [...values].sort((one, other) => by(one) - by(other))[values.length >> 1];
  if (found === undefined) throw new Error('Nothing was measured.');
  return found;
};
