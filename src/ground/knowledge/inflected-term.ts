/** A term of the glossary as a regular expression: `escala larga` → also `escalas largas`, each word may have the ending of its plural. */
export const inflectedTerm = (term: string): string =>
  term
    .split(/\s+/)
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|]/g, '\\$&').replace(/(?<=\p{L})z$/u, '[zc]'))
    .map((word) => `${word}(?:e?s)?`)
    .join('\\s+')
