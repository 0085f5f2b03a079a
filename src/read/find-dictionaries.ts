import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { packageRoot } from '../ground/basics/package-root.ts'
import { remember } from '../ground/basics/remember.ts'
import { readDictionary } from '../ground/spelling/read-dictionary.ts'
import type { Language, Speller } from '../model.ts'

/** The regions for which npm has a dictionary of their own, named `dictionary-es-mx`; any other reads the language's. */
const REGIONS: Record<Language, readonly string[]> = {
  es: 'ar bo cl co cr cu do ec gt hn mx ni pa pe ph pr py sv us uy ve'.split(' '),
  en: 'au ca gb za'.split(' '),
}

/** The spelling dictionaries that are installed beside this tool, as packages of npm: it brings none along. */
export interface Dictionaries {
  /** Which these are, with their versions: tells them from any others. */
  stamp: string
  /** That of a locale, or of its language; undefined where neither is there. Read when it is first asked for. */
  spellerOf: (language: Language, locale: string | undefined) => Speller | undefined
}

/** Looks for dictionaries where Node would, from a folder on; nothing of them is run. */
export function findDictionaries(from = packageRoot()): Dictionaries {
  const { resolve } = createRequire(join(from, 'package.json'))
  const folders = new Map<string, string>()
  for (const name of Object.entries(REGIONS).flatMap(([language, regions]) => [
    language,
    ...regions.map((region) => `${language}-${region}`),
  ])) {
    try {
      folders.set(name, dirname(resolve(`dictionary-${name}`)))
    } catch {
      // it is not installed
    }
  }
  return {
    stamp: [...folders].map(([name, folder]) => `${name} ${versionOf(folder)}`).join(', '),
    spellerOf: (language, locale = language) => {
      const folder = folders.get(locale.toLowerCase()) ?? folders.get(language)
      return folder === undefined ? undefined : spellerIn(folder)
    },
  }
}

const spellerIn = remember((folder: string): Speller => {
  const [aff, dic] = ['aff', 'dic'].map((ending) => readFileSync(join(folder, `index.${ending}`), 'utf8'))
  return readDictionary(aff ?? '', dic ?? '')
})

const versionOf = (folder: string): string =>
  (JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as { version: string }).version
