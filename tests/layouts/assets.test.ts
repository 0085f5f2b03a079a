import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it, onTestFinished } from 'vitest'
import { siteAssets } from '../../src/publish/site-assets.ts'
import { contentsOf } from '../support/site.ts'

const { folder, paths } = siteAssets()
const namesOf = (extension: string) => readdirSync(folder).filter((name) => name.endsWith(`.${extension}`))
const kilobytes = (bytes: number) => bytes / 1024
const read = (path = '') => readFileSync(join(folder, basename(path)))
const styles = [paths.style, ...Object.values(paths.pages)]
/** Spaces after colons and `@media` are the minifier's whim. */
const css = styles
  .map((path) => read(path).toString())
  .join('\n')
  .replaceAll(': ', ':')
  .replaceAll('@media ', '@media')

describe('the site’s own files', () => {
  it('are named by their content, and pages name them so', () => {
    const named = [paths.style, paths.script, paths.search, paths.icon, ...paths.fonts]
    expect(named.map((path) => path?.replace(/\.[0-9a-f]{8}\./, '.'))).toEqual([
      '/assets/style.css',
      '/assets/reader.js',
      '/assets/search.js',
      '/assets/icon.svg',
      '/assets/display.woff2',
      '/assets/text.woff2',
      '/assets/italic.woff2',
      '/assets/sans.woff2',
    ])
    expect(readdirSync(folder).map((name) => `/assets/${name}`)).toEqual(expect.arrayContaining(named))
  })

  it('are the same, byte by byte, however often they are made', async () => {
    const again = mkdtempSync(join(tmpdir(), 'assets-'))
    onTestFinished(() => rmSync(again, { recursive: true, force: true }))
    // @ts-expect-error: a plain script
    const { compileAssets } = await import('../../bin/compile-assets.mjs')
    await compileAssets(again)
    expect(contentsOf(join(again, 'assets'))).toEqual(contentsOf(folder))
  })

  it('keep to their budgets', () => {
    const fonts = namesOf('woff2').map((name) => readFileSync(join(folder, name)).length)
    expect(fonts).toHaveLength(4)
    expect(kilobytes(fonts.reduce((sum, bytes) => sum + bytes))).toBeLessThanOrEqual(82)
    const compressed = (path: string) => kilobytes(brotliCompressSync(read(path)).length)
    for (const path of styles) expect({ path, style: compressed(path) }).toSatisfy(({ style }) => style <= 6)
    expect(namesOf('js')).toHaveLength(5)
    for (const name of namesOf('js')) expect(kilobytes(read(name).length)).toBeLessThanOrEqual(5)
    for (const kind of ['article', 'contents'])
      expect(kilobytes(read(paths.scripts[kind]).length)).toBeLessThanOrEqual(4)
  })

  it('load nothing from elsewhere', () => {
    expect([...new Set([...css.matchAll(/url\(([^)]*)\)/g)].map(([, name]) => name))].sort()).toEqual(
      namesOf('woff2').sort(),
    )
    expect(/https?:|@import/.exec(`${css}${namesOf('js').map(read).join('')}`)?.[0]).toBeUndefined()
  })
})

describe('the style', () => {
  it('knows no left, right, width or height, so that it serves both directions of text', () => {
    const physical =
      /[;{ ](?:(?:margin|padding|border|inset)-(?:left|right|top|bottom)|(?:min-|max-)?(?:width|height)|left|right|top|bottom):/
    expect(physical.exec(css.replace(/@media[^{]*\{/g, ''))?.[0]).toBeUndefined()
  })

  it.each(['(prefers-color-scheme:dark)', '(forced-colors:active)', '(prefers-reduced-motion:reduce)', 'print'])(
    'looks after %s',
    (query) => {
      expect(css.includes(`@media${query}`)).toBe(true)
    },
  )

  const [light = '', dark = ''] = [...css.matchAll(/:root\{([^}]*--paper:[^}]*)\}/g)].map(([, tokens]) => tokens)
  it.each([
    ['light', light],
    ['dark', dark],
  ])('can be read in the %s: text 7:1, colours of languages 4.5:1', (_, tokens) => {
    const colour = (name: string) => new RegExp(`--${name}:(#[0-9a-f]{3,6})`).exec(tokens)?.[1] ?? ''
    for (const name of ['ink', 'ink-2']) expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(7)
    for (const name of ['es', 'en', 'focus'])
      expect(contrast(colour(name), colour('paper'))).toBeGreaterThanOrEqual(4.5)
    expect(contrast(colour('ink'), colour('mark'))).toBeGreaterThanOrEqual(7)
  })
})

/** Contrast ratio of two colours (WCAG 2.2, relative luminance). */
function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b)
  return (light + 0.05) / (dark + 0.05)
}

function luminance(hex: string): number {
  const digits = hex.length === 4 ? hex.replace(/[0-9a-f]/g, '$&$&') : hex
  const [r = 0, g = 0, b = 0] = [1, 3, 5]
    .map((start) => Number.parseInt(digits.slice(start, start + 2), 16) / 255)
    .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4))
  return 0.2126 * r + 0.7152 * g + 0.0722 * b
}
