import { closeSync, lstatSync, openSync, readSync } from 'node:fs'
import { join } from 'node:path'
import type { Language } from '../../model.ts'

/** `languages: [es, …`, `languages: {en: …` or a list below it; what the first one is. */
const FIRST_LANGUAGE = /^languages:\s*(?:[[{]\s*|-\s+)?["']?(es|en)\b/m

/** The language to speak in: the one asked for, else the site's first, else that of the environment, else English. */
export function chooseLanguage(
  asked: string | undefined,
  root: string,
  env: Record<string, string | undefined>,
): Language {
  if (asked === 'es' || asked === 'en') return asked
  const locale = env.LC_ALL || env.LC_MESSAGES || env.LANG || ''
  return siteLanguage(join(root, 'newsroom', 'site.yml')) ?? (/^es\b|^es_/i.test(locale) ? 'es' : 'en')
}

/** A glance only: help must be quick, and a settings file that is wrong is still complained of in its own language. */
function siteLanguage(path: string): Language | undefined {
  try {
    if (!lstatSync(path).isFile()) return undefined
    const file = openSync(path, 'r')
    try {
      const start = Buffer.alloc(16_384)
      const text = start.toString('utf8', 0, readSync(file, start))
      return FIRST_LANGUAGE.exec(text)?.[1] as Language | undefined
    } finally {
      closeSync(file)
    }
  } catch {
    return undefined
  }
}
