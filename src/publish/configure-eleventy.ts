import type { UserConfig } from '@11ty/eleventy'
import { LAYOUTS } from '../../layouts/index.ts'
import { templateOf } from '../../layouts/template-of.ts'
import type { Page } from '../model.ts'

/** Has Eleventy make these pages and none else: its templates are given, not found. No file of a newsroom is ever read as one. */
export function configureEleventy(config: UserConfig, pages: readonly Page[]): void {
  config.setTemplateFormats(['11ty.js'])
  config.setDataFileSuffixes([])
  config.setUseGitIgnore(false)
  config.on('eleventy.config', (settings) => {
    settings.config.keys.package = false
  })
  for (const kind of Object.keys(LAYOUTS) as Page['kind'][])
    config.addTemplate(`${kind}.11ty.js`, templateOf(kind, pages))
}
