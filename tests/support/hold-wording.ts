import { expect } from 'vitest'
import type { Language, Problem } from '../../src/model.ts'

/** What a message says: that something is missing or unexpected, and then what was expected. */
const FORMS: Record<Language, { missing: RegExp; unexpected: RegExp }> = {
  en: { missing: /^Missing .+, expected .*[^.]$/s, unexpected: /^Unexpected .+, expected .*[^.]$/s },
  es: {
    missing: /^Faltan? .+; (?:aquí )?(?:no |solo )?se esperaban? .*[^.]$/s,
    unexpected: /^.*\b[Ii]nesperad[oa]s?\b.*; (?:aquí )?(?:no |solo )?se esperaban? .*[^.]$/s,
  },
}
/** How to mend it is told in whole sentences. */
const NOTE = /^[\p{Lu}`].*[.»)]$/su
const VAGUE = /\binvalid|\binválid/i

/** Holds that problems are told in both languages in the form that all messages have, and as the same kind of problem. */
export function holdWording(told: Record<Language, readonly Problem[]>): void {
  const kinds = (language: Language) => told[language].map((problem) => `${problem.check} ${kindOf(problem, language)}`)
  expect(kinds('es')).toEqual(kinds('en'))
}

function kindOf({ message, note }: Problem, language: Language): string {
  const { missing, unexpected } = FORMS[language]
  expect(VAGUE.test(`${message} ${note}`) || !NOTE.test(note) ? note : '', message).toBe('')
  if (missing.test(message)) return 'missing'
  expect(message).toMatch(unexpected)
  return 'unexpected'
}
