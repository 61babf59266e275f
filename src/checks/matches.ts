/**
 * All matches of a global pattern in a text, as `matchAll` gives them. That one makes the pattern anew for every text it
 * is asked about, and the check asks some hundred patterns about each line of each file.
 */
export const matchesOf = (text: string, pattern: RegExp): RegExpExecArray[] => {
  const matches: RegExpExecArray[] = [];
  pattern.lastIndex = 0;
  for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
    matches.push(match);
    // After a match of nothing it goes on at the next character, which takes two places when the pattern reads Unicode.
    if (match[0] === '') pattern.lastIndex += pattern.unicode && (text.codePointAt(match.index) ?? 0) > 0xffff ? 2 : 1;
  }
  return matches;
};
