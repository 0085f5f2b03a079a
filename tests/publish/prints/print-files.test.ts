import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, describe, expect, it, onTestFinished, vi } from 'vitest'
import { openNewsroom } from '../../../src/pipeline.ts'
import { buildSite } from '../../../src/publish/build-site.ts'
import { findChromium } from '../../../src/publish/prints/find-chromium.ts'
import { EN, editFile, newsroomWith, SITE, TODAY, writeNewsroom } from '../../support/newsroom.ts'
import { newOut } from '../../support/site.ts'
import { sourceOf } from '../../support/source.ts'

const WANTED = { [SITE]: (text: string) => `${text}downloads: [pdf]\n` }
const PDF = 'en/the-night-bus/the-night-bus.pdf'

/**
 * A program in the place of Chromium: it fetches the page that it is to print, and says as a PDF what the page says. Its
 * calls are told in a file.
 */
const STAND_IN = `#!/usr/bin/env node
const { appendFileSync, writeFileSync } = require('node:fs')
const out = process.argv.find((word) => word.startsWith('--print-to-pdf=')).slice('--print-to-pdf='.length)
const url = process.argv.at(-1)
appendFileSync(__filename + '.calls', new URL(url).pathname + '\\n')
fetch(url).then(async (page) => {
  const html = await page.text()
  const style = /href="([^"]*\\.css)"/.exec(html)[1]
  const fonts = (await (await fetch(new URL(style, url))).text()).match(/font-display:\\w+/g)
  writeFileSync(out, '%PDF ' + page.status + ' ' + [...new Set(fonts)] + ' ' + /<title>(.*?)<\\/title>/.exec(html)[1])
})
`

function standIn(program = STAND_IN): string {
  const folder = mkdtempSync(join(tmpdir(), 'chromium-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'chromium')
  writeFileSync(file, program)
  chmodSync(file, 0o755)
  vi.stubEnv('CHROME_PATH', file)
  return file
}

const callsOf = (program: string) =>
  existsSync(`${program}.calls`) ? readFileSync(`${program}.calls`, 'utf8').split('\n').filter(Boolean).sort() : []

afterEach(() => void vi.unstubAllEnvs())

describe('the facing pages as PDF', () => {
  it('are printed as they are shown, and linked from the pages of both editions', async () => {
    standIn()
    const out = newOut()
    await buildSite(sourceOf(newsroomWith(WANTED)), { out, drafts: false })
    expect(readFileSync(join(out, PDF), 'utf8')).toMatch(
      /^%PDF 200 font-display:block The Night Bus \/ El autobús de la noche/,
    )
    expect(readFileSync(join(out, 'en/the-night-bus/index.html'), 'utf8')).toContain(`href="/${PDF}"`)
    expect(existsSync(join(out, 'es/el-autobus-de-la-noche/el-autobus-de-la-noche.pdf'))).toBe(true)
  })

  it('are printed again only where what they show has changed', async () => {
    const program = standIn()
    const root = writeNewsroom(WANTED)
    const out = newOut()
    const build = () => buildSite(sourceOf(openNewsroom(root, TODAY)), { out, drafts: false })
    await build()
    const first = callsOf(program)
    await build()
    expect(callsOf(program)).toEqual(first)
    editFile(root, EN, (text) => text.replace('It carries 40 passengers.', 'It always carries 40 passengers.'))
    await build()
    expect(callsOf(program)).toHaveLength(first.length + 2)
  })

  it('end the build where nothing can print them, and what was published stays', async () => {
    vi.stubEnv('CHROME_PATH', '/nowhere/chromium')
    const out = newOut()
    await buildSite(sourceOf(newsroomWith()), { out, drafts: false })
    const before = readFileSync(join(out, 'es/index.html'), 'utf8')
    const built = buildSite(sourceOf(newsroomWith(WANTED)), { out, drafts: false })
    await expect(built).rejects.toMatchObject({ code: 'chromium-missing' })
    standIn('#!/bin/sh\nexit 3\n')
    const failed = buildSite(sourceOf(newsroomWith(WANTED)), { out, drafts: false })
    await expect(failed).rejects.toMatchObject({ code: 'print-failed' })
    expect(readFileSync(join(out, 'es/index.html'), 'utf8')).toBe(before)
  })
})

describe('the Chromium that prints', () => {
  it('is the one that is named, else the first in the path', () => {
    const program = standIn()
    const folder = join(program, '..')
    expect(findChromium({ CHROME_PATH: program, PATH: '' })).toBe(program)
    expect(findChromium({ PATH: `/nowhere:${folder}` })).toBe(program)
    expect(findChromium({ CHROME_PATH: join(folder, 'gone'), PATH: folder })).toBeUndefined()
  })

  it('is no folder of its name', () => {
    const folder = mkdtempSync(join(tmpdir(), 'path-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    mkdirSync(join(folder, 'chromium'))
    expect(findChromium({ PATH: folder })).not.toBe(join(folder, 'chromium'))
  })
})
