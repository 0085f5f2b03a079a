import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Assets } from '../model.ts'

/** The site's own style, script, icon and fonts. */
export interface SiteAssets {
  /** Absolute path of the folder with the files. */
  folder: string
  /** Absolute path of the table of letter shapes that cards are drawn from. */
  glyphs: string
  /** Under which paths pages name them. */
  paths: Assets
}

/** Compiled code has its assets beside it; the sources, which only tests run, use those of `dist/sources`. */
export function siteAssets(): SiteAssets {
  const here = dirname(fileURLToPath(import.meta.url))
  const base = existsSync(join(here, 'assets.json')) ? here : join(here, '..', '..', 'dist', 'sources')
  const glyphs = join(base, 'glyphs.json')
  return { folder: join(base, 'assets'), glyphs, paths: JSON.parse(readFileSync(join(base, 'assets.json'), 'utf8')) }
}
