/** Answers for texts that repeat from row to row, each worked out once. When `most` of them are kept, all are forgotten. */
export function workedOutOnce<Answer>(work: (text: string) => Answer, most = 20_000): (text: string) => Answer {
  const known = new Map<string, Answer>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const answer = work(text);
    if (known.size >= most) known.clear();
    known.set(text, answer);
    return answer;
  };
}
