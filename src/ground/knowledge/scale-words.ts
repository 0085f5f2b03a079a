import type { Language } from '../model/language.ts'

/**
 * Words that multiply the number before them, as `word factor`. English counts by the short scale, Spanish by the long
 * one: billion = mil millones = 10⁹, billón = trillion = 10¹² (RAE, DPD, «billón», «millardo»).
 */
export const SCALE_WORDS: Record<Language, string> = {
  es: 'mil 1e3 millón 1e6 millon 1e6 millones 1e6 millardo 1e9 millardos 1e9 billón 1e12 billon 1e12 billones 1e12 trillón 1e18 trillon 1e18 trillones 1e18',
  en: 'hundred 1e2 thousand 1e3 million 1e6 millions 1e6 billion 1e9 billions 1e9 trillion 1e12 trillions 1e12 quadrillion 1e15 quintillion 1e18',
}

/** Short forms that stand right behind digits: `5bn`, `30K`; those of one letter only without a space. */
export const SCALE_SIGNS: Record<Language, Readonly<Record<string, number>>> = {
  es: { k: 1e3, K: 1e3, M: 1e6, MM: 1e6, mill: 1e6, mills: 1e6 },
  en: { k: 1e3, K: 1e3, M: 1e6, mn: 1e6, mln: 1e6, bn: 1e9, B: 1e9, tn: 1e12, T: 1e12 },
}
