import type { Reading } from './types.ts'

/** Before these a number is a year whatever stands behind: "in 1998 prices rose". */
const YEAR_BEFORE =
  /(?:^|[^\p{L}\s]\s?|\p{Ll}\s\p{Lu}\p{L}*\s|(?<!\p{L})(?:en|in|de|del|of|desde|since|hasta|until|till|by|from|año|years?|para|por|la|el|los|las|the|y|and|o|or|a|al|to|entre|between|late|early|mid|around|circa)\s)$/u

/** "1500 archivos", "1600 x 1200": a number of things and no year. */
export const isOfThings = ({ text }: Reading, start: number, end: number): boolean =>
  (/^\s\p{Ll}{2,}s(?!\p{L})/u.test(text.slice(end, end + 24)) &&
    !YEAR_BEFORE.test(text.slice(Math.max(0, start - 24), start))) ||
  /^\s?[x×]\s?\d/.test(text.slice(end, end + 4)) ||
  /\d\s?[x×]\s?$/.test(text.slice(Math.max(0, start - 4), start))
