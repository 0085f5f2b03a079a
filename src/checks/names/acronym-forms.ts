import { remember } from '../../ground/basics/remember.ts'
import { ACRONYMS } from '../../ground/knowledge/acronyms.ts'
import type { Language, Records } from '../../model.ts'

/** Of each language the acronyms that the other one writes otherwise, with what it writes. */
export type AcronymForms = Record<Language, ReadonlyMap<string, readonly string[]>>

/** `EE. UU.` → `EEUU`: without points and spaces, in capitals. */
export const bareAcronym = (acronym: string): string => acronym.replace(/[.\s]/g, '').toUpperCase()

/** The acronyms of the two languages with those of the glossary, which also says what stays as it is. */
export const acronymForms = remember((glossary: Records['glossary']): AcronymForms => {
  const own = glossary.filter(({ kind }) => kind === 'acronym').map(({ es, en }) => [es, en] as const)
  const pairs = [...ACRONYMS, ...own]
  const spanish = new Set(pairs.map(([es]) => bareAcronym(es)))
  const english = new Set(pairs.map(([, en]) => bareAcronym(en)))
  const forms = { es: new Map<string, string[]>(), en: new Map<string, string[]>() }
  const add = (language: Language, from: string, to: string) => {
    forms[language].set(bareAcronym(from), [...(forms[language].get(bareAcronym(from)) ?? []), to])
  }
  for (const [es, en] of pairs) {
    if (!english.has(bareAcronym(es))) add('es', es, en)
    if (!spanish.has(bareAcronym(en))) add('en', en, es)
  }
  return forms
})
