/// <reference lib="dom" />
import { signal } from '@preact/signals'
import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import type { Language } from '../../../ground/model/language.ts'
import type { DeskDetails, DetailsRefused, DetailValue } from '../../api/details.ts'
import type { DeskProblem } from '../../api/rows.ts'
import { ApiError, ask } from '../api-client.ts'
import { articlePath } from '../article-path.ts'
import { attempt } from '../attempt.ts'
import { tell } from '../tell.ts'
import { timeOf } from '../time-of.ts'

/** The details of an article while somebody fills them in. */
export type DetailsSession = ReturnType<typeof detailsSession>

/** ms from the last key to saving. */
const PAUSE = 1000

/** Opens an article's details. What is typed is saved field by field, so that a wrong one holds up no other. */
export function detailsSession(key: string) {
  const path = articlePath(key, 'details')
  const data = signal<DeskDetails | null>(null)
  /** Not saved yet, by edition and path: `en title`. */
  const typed = signal<Readonly<Record<string, DetailValue>>>({})
  /** What the file said when typing began, as JSON. */
  const seen = new Map<string, string>()
  const refused = signal<Readonly<Record<string, readonly DeskProblem[]>>>({})
  /** Of what is saved with a reason alone: '' until one is given. */
  const reasons = signal<Readonly<Record<string, string>>>({})
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving: Promise<void> | undefined

  const load = async () => {
    data.value = await ask<DeskDetails>('GET', path)
  }
  const inFile = (edition: Language, field: string): DetailValue => data.value?.editions[edition]?.values[field] ?? null

  const valueAt = (edition: Language, field: string): DetailValue => {
    const value = typed.value[`${edition} ${field}`]
    return value === undefined ? inFile(edition, field) : value
  }

  const problemsAt = (edition: Language, field: string): readonly DeskProblem[] =>
    refused.value[`${edition} ${field}`] ??
    (data.value?.problems ?? []).filter(
      (each) => each.field === field && (each.edition === edition || data.value?.shared.includes(field)),
    )

  /** Whether somebody else changed in the file what is typed here: neither goes over the other until somebody chooses. */
  const isClash = (edition: Language, field: string): boolean =>
    `${edition} ${field}` in typed.value && JSON.stringify(inFile(edition, field)) !== seen.get(`${edition} ${field}`)

  const see = (edition: Language, field: string) =>
    seen.set(`${edition} ${field}`, JSON.stringify(inFile(edition, field)))

  function type(edition: Language, field: string, value: DetailValue, isFinal = false): void {
    const name = `${edition} ${field}`
    if (!(name in typed.value)) see(edition, field)
    typed.value = { ...typed.value, [name]: value }
    reasons.value = without(reasons.value, name)
    clearTimeout(timer)
    timer = setTimeout(save, isFinal ? 0 : PAUSE)
  }

  /** Ends a clash: with what is typed here, or with what is in the file. */
  function choose(edition: Language, field: string, isMine: boolean): void {
    see(edition, field)
    if (!isMine) leave(`${edition} ${field}`)
    save()
  }

  /** Typing of a field is over: it says what is in the file. */
  function leave(name: string): void {
    typed.value = without(typed.value, name)
    reasons.value = without(reasons.value, name)
  }

  const asksReason = (edition: Language, field: string): boolean => reasons.value[`${edition} ${field}`] === ''

  function giveReason(edition: Language, field: string, reason: string): void {
    reasons.value = { ...reasons.value, [`${edition} ${field}`]: reason }
    save()
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
    const base = data.value?.editions[edition]?.base
    const value = typed.value[name]
    const reason = reasons.value[name]
    if (value === undefined || reason === '') return
    if (isClash(edition, field)) return tell(deskDetails.moved)
    try {
      const edit = { edition, base, set: { [field]: value }, ...(reason && { reason }) }
      const saved = await ask<DeskDetails>('PUT', path, edit)
      data.value = saved
      see(edition, field)
      refused.value = without(refused.value, name)
      if (typed.value[name] === value) leave(name)
      const { operation } = saved
      tell(deskPage.saved(timeOf(Date.now())), operation ? () => takeBack(operation) : undefined)
    } catch (error) {
      if (!(error instanceof ApiError)) return
      if (error.status === 409 && !isAgain) {
        await load()
        return saveOne(name, true)
      }
      if (error.code === 'reason-missing') reasons.value = { ...reasons.value, [name]: '' }
      const { problems } = error.body as Partial<DetailsRefused>
      if (problems) refused.value = { ...refused.value, [name]: problems }
      tell(error.message)
    }
  }

  /** Takes back what was saved last, once nothing is being saved. */
  function takeBack(operation: string): Promise<void> {
    saving = (saving ?? Promise.resolve()).then(async () => {
      await attempt(async () => {
        await ask('POST', articlePath(key, 'undo'), { operation })
        tell(deskDetails.takenBack)
      })
      await load()
    })
    return saving
  }

  return { key, data, typed, load, inFile, valueAt, problemsAt, isClash, choose, asksReason, giveReason, type, save }
}

function without<Value>(record: Readonly<Record<string, Value>>, name: string): Record<string, Value> {
  return Object.fromEntries(Object.entries(record).filter(([each]) => each !== name))
}
