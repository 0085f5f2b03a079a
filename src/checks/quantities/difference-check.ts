import type { Texts } from '../../messages/index.ts'
import type { Check, Finding, Place } from '../../model.ts'
import { differencesOf } from './compare/differences-of.ts'
import type { Counted, Difference, QuantityCheck } from './compare/types.ts'
import { rewritten } from './read/rewritten.ts'

/** A check that tells the differences of its id; where nothing opposite contradicts a quantity it is only a warning. */
export const differenceCheck = (id: QuantityCheck): Check => ({
  id,
  severity: 'error',
  scope: 'article',
  *run(article) {
    for (const difference of differencesOf(article)) if (difference.check === id) yield findingOf(difference)
  },
})

function findingOf({ check, here, there, opposite, mark }: Difference): Finding {
  const counted = here ?? there
  const [block] = opposite
  if (counted === undefined) throw new RangeError('A difference is between two quantities or of one')
  const related = (other: Counted) => ({
    file: fileOf(other).path,
    place: placeOf(other),
    say: ({ checks }: Texts) => checks[check].there(),
  })
  const said = textOf(counted)
  if (here && there) {
    const at = address(fileOf(there).name, placeOf(there))
    const right = mark ? rewritten(said) : textOf(there)
    const say = mark
      ? ({ checks }: Texts) => checks['number-mismatch'].mark(said, right, here.at.edition.locale)
      : ({ checks }: Texts) => checks[check].other(said, right, at)
    return { file: fileOf(here).path, place: placeOf(here), say, related: [related(there)] }
  }
  if (here) {
    const at = address(fileOf(here).name === 'index.es.md' ? 'index.en.md' : 'index.es.md', block?.block.place)
    const near = block && {
      file: block.edition.file.path,
      place: block.block.place,
      say: ({ checks }: Texts) => checks[check].opposite(),
    }
    return {
      severity: 'warning',
      file: fileOf(here).path,
      place: placeOf(here),
      say: ({ checks }) => checks[check].extra(said, at),
      ...(near && { related: [near] }),
    }
  }
  return {
    severity: 'warning',
    file: block?.edition.file.path ?? fileOf(counted).path,
    place: block?.block.place,
    say: ({ checks }) => checks[check].missing(said, address(fileOf(counted).name, placeOf(counted))),
    related: [related(counted)],
  }
}

const fileOf = ({ at }: Counted) => at.edition.file
const placeOf = ({ at, start, end }: Counted): Place => at.map.placeAt(start, end)
const textOf = ({ at, start, end }: Counted): string => at.map.text.slice(start, end)
const address = (name: string, place: Place | undefined): string =>
  `${name}:${place?.start.line ?? 1}:${place?.start.column ?? 1}`
