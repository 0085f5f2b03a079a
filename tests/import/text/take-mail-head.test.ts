import { describe, expect, it } from 'vitest'
import { convertDocument } from '../../../src/import/convert-document.ts'
import { takeMailHead } from '../../../src/import/text/take-mail-head.ts'

const TEXT =
  'El mercado de la calle larga abre a las seis y cierra a las dos, salvo los domingos, y nadie sabe por qué.'
const read = (text: string) =>
  convertDocument({ kind: 'text', bytes: Buffer.from(text), file: { name: 'mail.txt', language: 'es' } })

describe('the head of a mail', () => {
  it.each([
    ['De: Ana <ana@example.org>\nPara: Redacción\nAsunto: RV: Re: El mercado', 3],
    ['From: Ana\nSent: Monday, 2 March 2026 10:00\nTo: Desk\n\tand others\nSubject: El mercado', 4],
    ['\n---------- Forwarded message ---------\nDe: Ana\nDate: Mon, Mar 2, 2026\nSubject: El mercado\nTo: Desk', 4],
    ['*De:* Ana\n*Asunto:* El mercado', 2],
  ])('goes, is told line by line, and its subject is the title: %j', async (head, count) => {
    const { body, facts, dropped, guessed } = await read(`${head}\n\n${TEXT}\n`)
    expect(body.children).toHaveLength(1)
    expect([facts.title, facts.date, facts.authors]).toEqual(['El mercado', undefined, undefined])
    expect(dropped.map(({ kind }) => kind)).toEqual(Array(count).fill('mail-header'))
    expect(dropped[0]?.what).toMatch(/: Ana/)
    expect(guessed).toContainEqual({ as: 'title', said: 'El mercado' })
  })

  it('gives no title where one stands', async () => {
    const { facts } = await read(
      `De: Ana\nPara: Beto\nAsunto: Texto\n\nLos puestos vacíos\n\nPor Ana Ruiz\n\n${TEXT}\n`,
    )
    expect(facts).toMatchObject({ title: 'Los puestos vacíos', authors: ['Ana Ruiz'] })
  })

  it.each([
    `Para: los que esperan\n\n${TEXT}`,
    `Fecha: 2 de marzo de 2026\n\n${TEXT}`,
    `${TEXT}\n\nDe: Ana\nPara: Beto\nAsunto: Texto`,
  ])('is no line that only looks like one: %j', (text) =>
    expect(takeMailHead(text)).toEqual({ text, subject: undefined, dropped: [] }),
  )
})
