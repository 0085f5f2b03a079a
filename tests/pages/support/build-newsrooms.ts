import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sharp from 'sharp'
import type { TestProject } from 'vitest/node'
import { builtNewsroom, FILLER } from './built-newsroom.ts'
import { unpackBrowser } from './unpack-browser.ts'

const CHECKOUT = fileURLToPath(new URL('../../..', import.meta.url))
/** One more than a page of the archive holds. */
const FILLERS = 51

/** Before all: the browser, the newsroom of this repository, and one of everything that is hard to set. */
export default async function setup(project: TestProject) {
  const scratch = mkdtempSync(join(tmpdir(), 'pages-'))
  const hard = join(scratch, 'hard-to-set')
  await writeHardNewsroom(hard)
  const rooms = [
    await builtNewsroom('own', CHECKOUT, join(scratch, 'own-site')),
    await builtNewsroom('hard to set', hard, join(scratch, 'hard-site')),
  ]
  project.provide('browser', await unpackBrowser(scratch))
  project.provide(
    'newsrooms',
    rooms.map(({ built }) => built),
  )
  return async () => {
    await Promise.all(rooms.map(({ close }) => close()))
    rmSync(scratch, { recursive: true })
  }
}

/** The fixture, with pictures, and with articles enough for a second page of the archive. */
async function writeHardNewsroom(root: string): Promise<void> {
  cpSync(join(CHECKOUT, 'tests', 'fixtures', 'hard-to-set'), root, { recursive: true })
  const articles = join(root, 'articles')
  for (let index = 1; index <= FILLERS; index++) {
    const folder = join(articles, `${FILLER}-${index}`)
    mkdirSync(folder)
    writeFileSync(join(folder, 'index.es.md'), filler(index))
  }
  await grain(1600, 1000)
    .jpeg()
    .toFile(join(articles, 'wide-matter', 'photo.jpg'))
  await grain(1200, 800)
    .jpeg()
    .toFile(join(articles, 'chronology', 'bridge.jpg'))
  await grain(600, 1400)
    .png({ palette: true, colors: 8 })
    .toFile(join(articles, 'wide-matter', 'door.png'))
  await grain(500, 1500)
    .png({ palette: true, colors: 8 })
    .toFile(join(articles, 'long-names', 'tall.png'))
  await grain(320, 240)
    .jpeg()
    .toFile(join(articles, 'said-and-shown', 'small.jpg'))
  await grain(240, 160)
    .png({ palette: true, colors: 8 })
    .toFile(join(articles, 'said-and-shown', 'stamp.png'))
}

/** Soft spots, which compress about as well as a photograph. */
const grain = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: '#777', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  }).blur(3)

const filler = (index: number) => `---
title: Artículo ${index}
description: Llena la lista.
slug: ${FILLER}-${index}
date: ${new Date(Date.UTC(2025, 11, 31 - index)).toISOString().slice(0, 10)}
authors: [bo]
original: {language: es}
allow: [{check: edition-missing, reason: Solo llena la lista.}]
---

Nada más.
`
