/** Keeps the last answer about a text: several kinds ask the same of one text in turn. */
export const rememberLast = <Answer>(answer: (text: string) => Answer): ((text: string) => Answer) => {
  let last: { text: string; answer: Answer } | undefined;
  return (text) => {
    if (last?.text !== text) last = { text, answer: answer(text) };
    return last.answer;
  };
};
