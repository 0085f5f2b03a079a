import type { Affixes } from './read-affixes.ts'

const ACCENTS: Record<string, string> = {
  a: 'á',
  e: 'é',
  i: 'í',
  o: 'ó',
  u: 'úü',
  n: 'ñ',
  á: 'a',
  é: 'e',
  í: 'i',
  ó: 'o',
  ú: 'u',
}

/**
 * The words that are one slip away: a usual mistake, an accent, two letters exchanged, one too many, another or one too few;
 * in this order, which is that of their likelihood.
 */
export function suggestWords(
  word: string,
  { letters, replacements }: Pick<Affixes, 'letters' | 'replacements'>,
  isWord: (word: string) => boolean,
): string[] {
  const found = new Set<string>()
  for (const candidate of candidatesFor(word, letters, replacements)) {
    if (candidate !== word && !found.has(candidate) && candidate.split(' ').every(isWord)) found.add(candidate)
  }
  return [...found]
}

function* candidatesFor(word: string, letters: string, replacements: Affixes['replacements']): Iterable<string> {
  for (const [wrong, right] of replacements) {
    for (let at = word.indexOf(wrong); at >= 0; at = word.indexOf(wrong, at + 1))
      yield word.slice(0, at) + right + word.slice(at + wrong.length)
  }
  const places = [...word].map((letter, at) => [word.slice(0, at), letter, word.slice(at + 1)] as const)
  for (const [before, letter, after] of places) for (const other of ACCENTS[letter] ?? '') yield before + other + after
  for (const [before, letter, after] of places)
    if (after !== '') yield before + after.charAt(0) + letter + after.slice(1)
  for (const [before, , after] of places) yield before + after
  for (const [before, , after] of places) for (const other of letters) yield before + other + after
  for (let at = 0; at <= word.length; at++)
    for (const letter of letters) yield word.slice(0, at) + letter + word.slice(at)
}
