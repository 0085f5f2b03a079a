import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import type { Page } from '../../src/model.ts'
import { renderPages } from '../../src/publish/render-pages.ts'
import { PAGES } from '../layouts/pages.ts'

/** More than are rendered without Eleventy, of each kind some. */
const MANY = [1, 2, 3, 4, 5].flatMap((copy) =>
  (Object.values(PAGES) as Page[]).map((page, number): Page => ({ ...page, path: `/es/${copy}/${number}/` })),
)

it('gives the same of few pages, which are rendered without Eleventy, and of many', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const many = await renderPages(MANY, folder)
  const few = await Promise.all(MANY.map((page) => renderPages([page], folder)))
  expect(new Map([...many].sort())).toEqual(new Map(few.flatMap((pages) => [...pages]).sort()))
  expect(many.size).toBe(MANY.length)
  expect(MANY.length).toBeGreaterThan(50)
})
