import { FIELD_PATHS, FIELDS, type PairedEdition } from '../../model.ts'
import type { DetailValue } from '../api/details.ts'
import type { ReplacedText } from '../edit/history-file.ts'
import { detailValues } from './detail-values.ts'
import type { DetailChange } from './set-details.ts'

/** What details of an edition say before they say something else, under the ids by which the history has them. */
export function replacedDetails({ language, file }: PairedEdition, changes: readonly DetailChange[]): ReplacedText[] {
  const values = detailValues(file)
  return changes.flatMap(({ path, value }): ReplacedText[] => {
    const name = path.join('.')
    const block = FIELDS.find((id) => FIELD_PATHS[id].join('.') === name) ?? `fm-${name}`
    const [before, wrote] = [textOf(values[name] ?? null), textOf(value)]
    return before === wrote ? [] : [{ edition: language, block, part: 0, before, wrote }]
  })
}

const textOf = (value: DetailValue): string =>
  value === null ? '' : typeof value === 'string' ? value : JSON.stringify(value)
