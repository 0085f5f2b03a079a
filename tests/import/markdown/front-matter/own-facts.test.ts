import { describe, expect, it } from 'vitest'
import { frontMatter } from '../../../../src/ground/schema/front-matter.ts'
import { readText } from '../read.ts'

const OURS = `---
title: El puerto
description: Un pueblo cuenta camiones.
slug: el-puerto
date: 2026-03-14
locale: es-AR
authors: [marta-quiroga]
original: {language: es, outlet: litoral, url: https://www.ellitoral.example/puerto, archived: https://archive.example/puerto}
topics: [puertos]
license: CC-BY-4.0
permission: {by: El Litoral, date: 2026-03-01}
disclaimer: opinion
photo: {file: grua.jpg, alt: Una grúa., credit: Lucía Ferrando, license: CC-BY-4.0}
bios: {marta-quiroga: Economista.}
allow: [{check: spacing, reason: Es un verso.}]
---

Uno
dos.

**Tres**

Cuatro.

**Cinco**

Seis.
`

describe('a file that is in our form', () => {
  it('keeps its front matter and its text', async () => {
    const { facts, text, told, guessed } = await readText(OURS)
    expect(Object.keys(facts.own ?? {})).toEqual(
      Object.keys(frontMatter.shape).filter((key) => OURS.includes(`\n${key}:`)),
    )
    expect(facts).toMatchObject({ title: 'El puerto', language: 'es', photo: { source: 'grua.jpg', alt: 'Una grúa.' } })
    expect(text).toBe(OURS.slice(OURS.indexOf('Uno')).trimEnd())
    expect([told, guessed]).toEqual([[], []])
  })

  it.each([
    ['names of people', '---\ntitle: Uno\nauthors: [Marta Quiroga]\nphoto: {file: a.jpg}\n---\nDos.'],
    ['keys that we do not have', '---\ntitle: Uno\nweight: 2\noriginal: {language: es}\n---\nDos.'],
    ['nothing of our own', '---\ntitle: Uno\ndate: 2026-03-14\n---\nDos.'],
  ])('is none with %s', async (_what, text) => {
    expect((await readText(text)).facts).toMatchObject({ title: 'Uno' })
    expect((await readText(text)).facts.own).toBeUndefined()
  })
})
