import { lastAtMost } from '../ground/basics/last-at-most.ts'
import { joinWords } from './pieces/join-words.ts'
import type { TextPiece } from './pieces/text-piece.ts'

/** A segment of a unit, or what stands between two: a translation is absent where there is none. */
export interface Segment {
  isBetween: boolean
  source: TextPiece[]
  target: TextPiece[] | undefined
}

/** A side of a unit: its pieces, and its sentences by how many letters stand behind each of them. */
export interface UnitSide {
  pieces: readonly TextPiece[]
  /** Letters and signs behind each sentence, to the end of the side; from the first on. */
  behind: readonly number[]
}

/**
 * A unit's sentences as segments, as far as both sides can be parted between the same ones in the same order; without a
 * translation at each of the source.
 */
export function segmentUnit(
  source: UnitSide,
  target: UnitSide | undefined,
  pairings: readonly { source: readonly number[]; translation: readonly number[] }[],
): Segment[] {
  const cuts = target
    ? commonCuts(pairings, source.behind.length)
    : source.behind.slice(0, -1).map((_, i) => [i, i] as const)
  const here = stretchesOf(
    source,
    cuts.map(([i]) => i),
  )
  const there =
    target &&
    stretchesOf(
      target,
      cuts.map(([, j]) => j),
    )
  if (there && there.length !== here.length)
    return segmentUnit({ ...source, behind: [0] }, { ...target, behind: [0] }, [])
  return here.flatMap(({ words, after }, index): Segment[] => [
    { isBetween: false, source: words, target: there?.[index]?.words },
    ...(index < here.length - 1 ? [{ isBetween: true, source: after, target: there?.[index]?.after }] : []),
  ])
}

/** Pairs of sentences, one a side, behind which both sides may be parted. */
function commonCuts(
  pairings: readonly { source: readonly number[]; translation: readonly number[] }[],
  sentences: number,
): (readonly [number, number])[] {
  const isWithin: boolean[] = []
  /** Of the translation, the last sentence opposite those up to each of the source, and the first opposite those from it on. */
  const lasts: number[] = Array.from({ length: sentences }, () => -1)
  const firsts: number[] = Array.from({ length: sentences }, () => Infinity)
  for (const { source, translation } of pairings.filter((pairing) => pairing.source.length > 0)) {
    const [from, to] = [Math.max(0, Math.min(...source)), Math.max(0, ...source)]
    for (let i = from; i < to; i++) isWithin[i] = true
    lasts[from] = Math.max(lasts[from] ?? -1, ...translation)
    firsts[to] = Math.min(firsts[to] ?? Infinity, ...translation)
  }
  for (let i = 1; i < sentences; i++) lasts[i] = Math.max(lasts[i] ?? -1, lasts[i - 1] ?? -1)
  for (let i = sentences - 2; i >= 0; i--) firsts[i] = Math.min(firsts[i] ?? Infinity, firsts[i + 1] ?? Infinity)
  const cuts: (readonly [number, number])[] = []
  for (let i = 0; i < sentences - 1; i++) {
    const [last = -1, next = Infinity] = [lasts[i], firsts[i + 1]]
    const isBetween = !isWithin[i] && last < next && Number.isFinite(next)
    if (isBetween && last > (cuts.at(-1)?.[1] ?? -1)) cuts.push([i, last])
  }
  return cuts
}

/** Pieces between the cuts, and the white space and ends of blocks behind each. */
function stretchesOf(
  { pieces, behind }: UnitSide,
  cuts: readonly number[],
): { words: TextPiece[]; after: TextPiece[] }[] {
  const signs = pieces.flatMap((piece): TextPiece[] => (typeof piece === 'string' ? [...piece] : [piece]))
  const lettersFrom: number[] = Array.from({ length: signs.length + 1 }, () => 0)
  for (let at = signs.length - 1; at >= 0; at--)
    lettersFrom[at] = (lettersFrom[at + 1] ?? 0) + lettersIn(signs[at] ?? '')
  const places = [...new Set([...cuts.map((cut) => placeBefore(signs, lettersFrom, behind[cut] ?? 0)), signs.length])]
  let from = 0
  return places.map((to) => {
    let end = to
    while (end > from && isSpace(signs[end - 1])) end--
    const stretch = { words: joinWords(signs.slice(from, end)), after: joinWords(signs.slice(end, to)) }
    from = to
    return stretch
  })
}

/** Where so many letters begin, with the codes that open among them. */
function placeBefore(signs: readonly TextPiece[], lettersFrom: readonly number[], letters: number): number {
  let at = lastAtMost(lettersFrom.length, (index) => -(lettersFrom[index] ?? 0), -letters)
  while (at > 0 && !isSpace(signs[at - 1])) at--
  return at
}

const isSpace = (piece: TextPiece | undefined): boolean =>
  typeof piece === 'string' ? /^\s+$/.test(piece) : piece?.kind === 'part' || piece?.kind === 'break'

/** Letters and signs of what readers see. */
export const lettersIn = (piece: TextPiece): number =>
  (typeof piece === 'string' ? piece : piece.shown).replace(/\s+/g, '').length
