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
  const cuts: (readonly [number, number])[] = []
  for (let i = 0; i < sentences - 1; i++) {
    const before = pairings.filter(({ source }) => source.some((each) => each <= i))
    const after = pairings.filter(({ source }) => source.some((each) => each > i))
    if (before.some((each) => after.includes(each))) continue
    const last = Math.max(-1, ...before.flatMap(({ translation }) => translation))
    const next = Math.min(...after.flatMap(({ translation }) => translation))
    if (last < next && Number.isFinite(next) && last > (cuts.at(-1)?.[1] ?? -1)) cuts.push([i, last])
  }
  return cuts
}

/** Pieces between the cuts, and the white space and ends of blocks behind each. */
function stretchesOf(
  { pieces, behind }: UnitSide,
  cuts: readonly number[],
): { words: TextPiece[]; after: TextPiece[] }[] {
  const signs = pieces.flatMap((piece): TextPiece[] => (typeof piece === 'string' ? [...piece] : [piece]))
  const places = [...new Set([...cuts.map((cut) => placeBefore(signs, behind[cut] ?? 0)), signs.length])]
  let from = 0
  return places.map((to) => {
    let end = to
    while (end > from && isSpace(signs[end - 1])) end--
    const stretch = { words: joined(signs.slice(from, end)), after: joined(signs.slice(end, to)) }
    from = to
    return stretch
  })
}

/** Where so many letters begin, with the codes that open among them. */
function placeBefore(signs: readonly TextPiece[], letters: number): number {
  let at = signs.length
  for (let left = letters; at > 0 && left > 0; at--) left -= lettersIn(signs[at - 1] ?? '')
  while (at > 0 && !isSpace(signs[at - 1])) at--
  return at
}

const isSpace = (piece: TextPiece | undefined): boolean =>
  typeof piece === 'string' ? /^\s+$/.test(piece) : piece?.kind === 'part' || piece?.kind === 'break'

/** Letters and signs of what readers see. */
export const lettersIn = (piece: TextPiece): number =>
  (typeof piece === 'string' ? piece : piece.shown).replace(/\s+/g, '').length

const joined = (signs: readonly TextPiece[]): TextPiece[] => {
  const pieces: TextPiece[] = []
  for (const sign of signs) {
    const before = pieces.at(-1)
    if (typeof sign === 'string' && typeof before === 'string') pieces[pieces.length - 1] = before + sign
    else pieces.push(sign)
  }
  return pieces
}
