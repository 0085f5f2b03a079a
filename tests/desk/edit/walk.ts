import type { DeskArticle, DeskRow } from '../../../src/desk/api/rows.ts'
import { type DeskOfTest, deskWith } from '../../support/desk.ts'
import { type Changes, editFile } from '../../support/newsroom.ts'

/** The article that is worked at. */
export const PATH = 'articles/quiet-street'
export const ES_FILE = `${PATH}/index.es.md`
export const EN_FILE = `${PATH}/index.en.md`
export const LOCK_FILE = `${PATH}/sync.lock`

const ES_TEXT = `---
title: La calle callada
description: Una calle sin coches.
slug: la-calle-callada
date: 2026-03-01
authors: [ana-ruiz]
original: {language: es}
---

La calle mide 300 metros. Nadie la cruza con prisa.

## Quién pasa

Pasan dos perros. El gato mira.

- El gato duerme.
- La gata no.
`

export const EN_TEXT = `---
title: 'The Quiet Street'   # as it was
description: A street without cars.
slug: the-quiet-street
date: 2026-03-02
translators: [tom-hale]
---

The street is 300 metres long. Nobody hurries across it.

## Who Passes

Two dogs pass. The cat looks on.

- The cat sleeps.
- The other cat does not.
`

/** A desk with an article of two editions, and what is asked of it time after time. */
export interface Walk extends DeskOfTest {
  rows: () => Promise<readonly DeskRow[]>
  article: () => Promise<DeskArticle>
  /** The row of a kind and number. */
  row: (kind: DeskRow['kind'], number?: number | null) => Promise<DeskRow>
  /** Saves the English text of a row. */
  save: <Answer>(row: DeskRow, text: string, part?: number) => Promise<Answer>
  /** Lines of a file, the first being 1. */
  line: (path: string, number: number) => string | undefined
  /** The line of `sync.lock` of an id. */
  lockLine: (id: string) => string | undefined
  /** Another program writes. */
  edit: (path: string, change: (text: string) => string) => void
}

/** Opens the desk with the article, in step unless `changes` say otherwise. */
export async function walkWith(changes: Changes = {}, isRecorded = true): Promise<Walk> {
  const desk = await deskWith({ [ES_FILE]: ES_TEXT, [EN_FILE]: EN_TEXT, ...changes })
  const { root, ask, read } = desk
  const article = () => ask<DeskArticle>(`GET ${PATH}`)
  const walk: Walk = {
    ...desk,
    article,
    rows: async () => (await article()).rows,
    row: async (kind, number = kind === 'title' || kind === 'description' ? null : 1) => {
      const row = (await article()).rows.find((each) => each.kind === kind && each.number === number)
      if (row === undefined) throw new Error(`There is no ${kind} ${number}`)
      return row
    },
    save: (row, text, part = 0) =>
      ask(`PUT ${PATH}/blocks/${row.id}`, { edition: 'en', part, base: row.translation[part]?.base ?? '', text }),
    line: (path, number) => read(path).split('\n')[number - 1],
    lockLine: (id) =>
      read(LOCK_FILE)
        .split('\n')
        .find((each) => each.startsWith(`${id}\t`) || each.startsWith(`${id}+`)),
    edit: (path, change) => editFile(root, path, change),
  }
  if (isRecorded && changes[LOCK_FILE] === undefined) {
    const all = (await walk.rows()).map(({ id }) => id)
    await ask(`POST ${PATH}/done`, { blocks: all })
  }
  return walk
}
