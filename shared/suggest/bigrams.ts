/** How often each pair of neighbouring signs stands in a text; punctuation and space end a run, and case is one. */
export function bigramsOf(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const run of runsOf(text))
    for (let i = 0; i + 1 < run.length; i++) {
      const gram = run.slice(i, i + 2);
      counts.set(gram, (counts.get(gram) ?? 0) + 1);
    }
  return counts;
}

/** The unbroken runs of letters and figures in a text. */
export function runsOf(text: string): string[] {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u);
}
