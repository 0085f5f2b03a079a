/** What a syllable begins with, in Spanish (RAE, Ortografía 2010, I 4.1.1.1.2) and, with its digraphs, in English. */
const ONSET = '(?:[bcdfgkpt][lr]|[cpst]h|ll|rr|qu|[b-df-hj-np-tv-zñ])'
const WITHIN_ONSET = '(?<![bcdfgkpt](?=[lr])|[cpst](?=h)|l(?=l)|r(?=r))'
const SYLLABLE = new RegExp(`(?<=\\p{L}{3})${WITHIN_ONSET}(?=${ONSET}[aeiouáéíóúü]\\p{L}{2})`, 'giu')

/** `Internacionalización` → `Inter·nacio·na·li·zación`, the points being soft hyphens: where a word may be broken that fits no line. */
export const softHyphens = (word: string): string => word.replace(SYLLABLE, '\u00ad')
