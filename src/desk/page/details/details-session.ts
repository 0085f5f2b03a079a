/// <reference lib="dom" />
import { signal } from '@preact/signals'
import type { Language } from '../../../ground/model/language.ts'
import type { DeskDetails, DetailValue } from '../../api/details.ts'
import type { DeskProblem } from '../../api/rows.ts'
import { ApiError, ask } from '../api-client.ts'
import { said } from '../said.ts'
import { tell } from '../tell.ts'
import { timeNow } from '../time-now.ts'

/** The details of an article while somebody fills them in. */
export type DetailsSession = ReturnType<typeof detailsSession>

/** ms from the last key to saving. */
const PAUSE = 1000

/** Opens an article's details. What is typed is saved field by field, so that a wrong one holds up no other. */
export function detailsSession(key: string) {
  const path = `articles/${encodeURIComponent(key)}/details`
  const data = signal<DeskDetails | null>(null)
  /** Not saved yet, by edition and path: `en title`. */
  const typed = signal<Readonly<Record<string, DetailValue>>>({})
  const refused = signal<Readonly<Record<string, readonly DeskProblem[]>>>({})
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined

  const load = async () => {
    data.value = await ask<DeskDetails>('GET', path)
  }
  const valueAt = (edition: Language, field: string): DetailValue => {
    const value = typed.value[`${edition} ${field}`]
    return value === undefined ? (data.value?.editions[edition]?.values[field] ?? null) : value
  }

  const problemsAt = (edition: Language, field: string): readonly DeskProblem[] =>
    refused.value[`${edition} ${field}`] ??
    (data.value?.problems ?? []).filter(
      (each) => each.field === field && (each.edition === edition || data.value?.shared.includes(field)),
    )

  function type(edition: Language, field: string, value: DetailValue, isFinal = false): void {
    typed.value = { ...typed.value, [`${edition} ${field}`]: value }
    clearTimeout(timer)
    timer = setTimeout(save, isFinal ? 0 : PAUSE)
  }

  /** Saves what waits, one save after the other. */
  function save(): Promise<void> {
    clearTimeout(timer)
    saving = (saving ?? Promise.resolve()).then(async () => {
      for (const name of Object.keys(typed.value)) await saveOne(name)
    })
    return saving
  }

  async function saveOne(name: string, isAgain = false): Promise<void> {
    const [edition, field] = name.split(' ') as [Language, string]
    const before = data.value?.editions[edition]
    const value = typed.value[name]
    if (!before || value === undefined) return
    try {
      data.value = await ask<DeskDetails>('PUT', path, { edition, base: before.base, set: { [field]: value } })
      refused.value = without(refused.value, name)
      if (typed.value[name] === value) typed.value = without(typed.value, name)
      tell(said.page.saved(timeNow()))
    } catch (error) {
      if (!(error instanceof ApiError)) return
      if (error.status === 409) {
        await load()
        const isSame = sameAs(data.value?.editions[edition]?.values[field], before.values[field])
        if (isSame && !isAgain) return saveOne(name, true)
        return tell(said.details.moved)
      }
      const problems = error.body.problems as readonly DeskProblem[] | undefined
      if (problems) refused.value = { ...refused.value, [name]: problems }
      tell(error.message)
    }
  }

  return { key, data, typed, load, valueAt, problemsAt, type, save }
}

const sameAs = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other)

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name))
}
