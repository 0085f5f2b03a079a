import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import type { DetailsEdit } from '../../../../src/desk/api/details.ts'
import { deskDetails } from '../../../../src/ground/messages/en/desk-details.ts'

/** The front matter of the English edition as the server has it; `base` counts its states. */
let values: Record<string, string | null>
let base: number
let before: Record<string, string | null>
let edits: DetailsEdit[]

const details = () => ({
  version: 1,
  key: 'last-tram',
  source: 'es',
  editions: { en: { file: 'articles/last-tram/index.en.md', base: `${base}`, values: { ...values } } },
  shared: ['license'],
  photo: null,
  problems: [],
})

const answer = (status: number, body: object) =>
  new Response(JSON.stringify(body), { status, headers: { 'Content-Type': 'application/json' } })

const refusal = (code: string, problems: readonly object[] = []) => ({
  version: 1,
  error: { code, message: code },
  problems,
})

function server(url: string, { method, body }: { method: string; body?: string }): Response {
  if (method === 'GET') return answer(200, details())
  if (url.endsWith('/undo')) {
    others(before)
    return answer(200, { version: 1 })
  }
  const edit = JSON.parse(body ?? '') as DetailsEdit
  edits.push(edit)
  if (edit.base !== `${base}`) return answer(409, refusal('conflict'))
  if (edit.set.method === null && !edit.reason) return answer(400, refusal('reason-missing'))
  if (edit.set.date === '')
    return answer(400, refusal('details-wrong', [{ field: 'date', edition: 'en', message: 'No date' }]))
  before = { ...values }
  Object.assign(values, edit.set)
  base++
  return answer(200, { ...details(), operation: `o${base}` })
}

const others = (changed: Record<string, string | null>) => {
  Object.assign(values, changed)
  base++
}

async function opened() {
  const { detailsSession } = await import('../../../../src/desk/page/details/details-session.ts')
  const { hush, told } = await import('../../../../src/desk/page/tell.ts')
  hush()
  const session = detailsSession('last-tram')
  await session.load()
  return { session, told }
}

beforeEach(() => {
  vi.useFakeTimers()
  values = { title: 'The Tram', date: '2026-03-14' }
  base = 1
  edits = []
  vi.stubGlobal('localStorage', { getItem: () => null, setItem: () => undefined })
  vi.stubGlobal('fetch', async (url: string, options: { method: string; body?: string }) => server(url, options))
})

afterEach(() => {
  vi.unstubAllGlobals()
  vi.useRealTimers()
})

describe('the details while somebody fills them in', () => {
  it('are saved a second after the last key, only what was typed', async () => {
    const { session, told } = await opened()
    session.type('en', 'title', 'The Last')
    await vi.advanceTimersByTimeAsync(900)
    session.type('en', 'title', 'The Last Tram')
    await vi.advanceTimersByTimeAsync(900)
    expect(edits).toEqual([])
    await vi.advanceTimersByTimeAsync(200)
    expect(edits).toEqual([{ edition: 'en', base: '1', set: { title: 'The Last Tram' } }])
    await vi.advanceTimersByTimeAsync(1100)
    expect(told.value.text).toMatch(/^Saved at \d\d:\d\d:\d\d$/)
    expect(session.typed.value).toEqual({})
  })

  it('keep a wrong field with its problem, and save the others', async () => {
    const { session } = await opened()
    session.type('en', 'date', '')
    session.type('en', 'title', 'The Last Tram', true)
    await vi.advanceTimersByTimeAsync(100)
    expect(values).toEqual({ title: 'The Last Tram', date: '2026-03-14' })
    expect(session.valueAt('en', 'date')).toBe('')
    expect(session.problemsAt('en', 'date').map(({ message }) => message)).toEqual(['No date'])
    session.type('en', 'date', '2026-03-15', true)
    await vi.advanceTimersByTimeAsync(100)
    expect(session.problemsAt('en', 'date')).toEqual([])
    expect(values.date).toBe('2026-03-15')
  })

  it('go into a file in which another field changed meanwhile', async () => {
    const { session } = await opened()
    others({ date: '2026-04-01' })
    session.type('en', 'title', 'The Last Tram', true)
    await vi.advanceTimersByTimeAsync(100)
    expect(values).toEqual({ title: 'The Last Tram', date: '2026-04-01' })
  })

  it('never go over what somebody else wrote into the same field', async () => {
    const { session, told } = await opened()
    others({ title: 'The Final Tram' })
    session.type('en', 'title', 'The Last Tram', true)
    await vi.advanceTimersByTimeAsync(1500)
    expect(values.title).toBe('The Final Tram')
    expect(session.valueAt('en', 'title')).toBe('The Last Tram')
    expect(told.value.text).toBe(deskDetails.moved)
    expect(session.isClash('en', 'title')).toBe(true)
    await session.save()
    expect(values.title).toBe('The Final Tram')
    session.choose('en', 'title', true)
    await vi.advanceTimersByTimeAsync(100)
    expect(values.title).toBe('The Last Tram')
  })

  it('say again what they said where the last edit is taken back', async () => {
    const { session, told } = await opened()
    session.type('en', 'title', 'The Last Tram', true)
    await vi.advanceTimersByTimeAsync(100)
    told.value.undo?.()
    await vi.advanceTimersByTimeAsync(1100)
    expect(session.valueAt('en', 'title')).toBe('The Tram')
    expect(told.value).toEqual({ text: deskDetails.takenBack })
  })

  it('ask for a reason where nothing is saved without one, and save with it', async () => {
    const { session } = await opened()
    session.type('en', 'method', null, true)
    await vi.advanceTimersByTimeAsync(100)
    expect(session.asksReason('en', 'method')).toBe(true)
    await session.save()
    expect(edits).toHaveLength(1)
    session.giveReason('en', 'method', 'Translated anew')
    await vi.advanceTimersByTimeAsync(100)
    expect(edits.at(-1)).toMatchObject({ set: { method: null }, reason: 'Translated anew' })
    expect(session.asksReason('en', 'method')).toBe(false)
    expect(session.typed.value).toEqual({})
  })

  it('give way to what is in the file where somebody chooses that', async () => {
    const { session } = await opened()
    session.type('en', 'title', 'The Last Tram')
    others({ title: 'The Final Tram' })
    await session.load()
    expect(session.isClash('en', 'title')).toBe(true)
    session.choose('en', 'title', false)
    await vi.advanceTimersByTimeAsync(2000)
    expect([values.title, session.valueAt('en', 'title')]).toEqual(['The Final Tram', 'The Final Tram'])
  })
})
