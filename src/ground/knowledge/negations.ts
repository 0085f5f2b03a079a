import type { Language } from '../model/language.ts'

/** How a language says no. */
interface Negations {
  /** Words that turn a sentence into its opposite, and that an editor may drop. */
  plain: RegExp
  /** These words where they turn nothing, or where the other language hardly negates: `o no`, `not until`, `why not`. */
  turnsNothing: RegExp
  /** All that negates or says of something that it is not there, also within words: `sin`, `carece`, `imposible`, `unknown`. */
  any: RegExp
}

const wordsOf = (...lines: string[]): RegExp => new RegExp(`(?<![\\p{L}-])(?:${lines.join('|')})(?![\\p{L}-])`, 'giu')

/**
 * Negation in Spanish and English. Written for this project after the chapters on negation of the Nueva gramática básica
 * (RAE and ASALE 2011) and of the Cambridge Grammar of the English Language (2002); which of the words outside plain negation
 * matter was measured on published translations.
 */
export const NEGATIONS: Record<Language, Negations> = {
  es: {
    plain: wordsOf('no|nunca|jamás|tampoco'),
    turnsNothing: wordsOf(
      '¿no\\?|o no(?= ?[.,;:)?])|no (?:simplemente|obstante|bien|más|poc[oa]s|importa)|no es (?:más|otr[oa]|raro|simplemente)',
      'no (?:te |se |os |le |lo |nos )?(?:olvid\\p{L}*|dud\\p{L}*|preocup\\p{L}*|dej\\p{L}+)',
      '(?:por|para) qué no|cómo no|a no ser que|hasta que no|hasta no|que nunca|si no fue(?:se|ra)|que no (?:sea|sean|fuera|fueran|fuese)|no ha(?:y|bía) de qué|no cabe duda',
      'no (?:\\p{L}+ ){1,6}(?:más que|sino)|no obstante|nos? \\d+',
    ),
    any: wordsOf(
      'no|nunca|jamás|tampoco|nadie|nada|ni|ning[uú]n\\p{L}*|sin|apenas|salvo|excepto|excepción|menos|en lugar|en vez|lejos de|cero|not|never',
      'poc[oa]s?|escas\\p{L}*|falt\\p{L}*|carec\\p{L}*|carenc\\p{L}*|ausen\\p{L}*|neg(?:ar|ó|aron|ad[oa]s?|ativ\\p{L}*)|nieg\\p{L}*|rechaz\\p{L}*|rehus\\p{L}*',
      'evit\\p{L}*|imp[ií]d\\p{L}*|imped\\p{L}*|prev(?:en|ien)\\p{L}*|prohib\\p{L}*|prohíb\\p{L}*|imposib\\p{L}*|incap\\p{L}*|difícil(?:mente)?|ignor\\p{L}*|descono\\p{L}*',
      'dej(?:a|an|ó|ar|aron|ado|en|e|ará|arán|aba|aban|ando) de|exclu\\p{L}*|omit\\p{L}*|contrari\\p{L}*|opcional\\p{L}*|mal|ajen[oa]s?|distint[oa]s? de|obvia',
      'innecesari\\p{L}*|inv[aá]lid\\p{L}*|incorrect\\p{L}*|incomplet\\p{L}*|insuf\\p{L}*|inexist\\p{L}*|inactiv\\p{L}*|inútil\\p{L}*|ilegal\\p{L}*|i[nmr]\\p{L}+[aei]bles?|desaprovech\\p{L}*|desh\\p{L}+',
    ),
  },
  en: {
    plain: wordsOf("not|never|cannot|\\p{L}+n['’]t|neither"),
    turnsNothing: wordsOf(
      'not (?:least|to mention|un\\p{L}+|surprising\\p{L}*|until|without|limited to|more|less|far|long)',
      "why (?:not|don['’]t)|or not|if not|whether or not|more not less|nothing (?:more|less) nor",
      "(?:do not|don['’]t) (?:forget|worry|hesitate|bother)|can(?:not|['’]t) help",
      "(?:is|are|was|were|does|do|did|has|have|will|would|can|could|should)n['’]t (?:it|he|she|they|we|you|i|there)\\?",
    ),
    any: wordsOf(
      "not|no|never|cannot|\\p{L}+n['’]t|neither|nor|none|nobody|nothing|nowhere|non-?\\p{L}*(?:-\\p{L}+)*|without|unless|rather than|instead|as opposed|regardless|other than|outside|no[nt]?-\\p{L}+(?:-\\p{L}+)*",
      'hardly|barely|scarcely|rarely|seldom|few|little|less|lack\\p{L}*|fail\\p{L}*|miss(?:es|ed|ing)?|absen\\p{L}*|den(?:y|ies|ied|ial)|refus\\p{L}*|reject\\p{L}*|declin\\p{L}*',
      'avoid\\p{L}*|prevent\\p{L}*|stop\\p{L}*|ceas\\p{L}*|prohibit\\p{L}*|forbid\\p{L}*|exclu\\p{L}*|except\\p{L}*|omit\\p{L}*|ignor\\p{L}*|discourag\\p{L}*|overlook\\p{L}*|lost|otherwise|barring',
      'un(?!der|it|iv|ion|iq|til|like|fortun)\\p{L}{3,}|impossib\\p{L}*|improper\\p{L}*|invalid\\p{L}*|incorrect\\p{L}*|incomplet\\p{L}*|inadequa\\p{L}*|insuffic\\p{L}*|illegal\\p{L}*|i[nmr]\\p{L}+[aei]bl[ey]',
      'mis(?!s)\\p{L}{4,}|disab\\p{L}*|disal\\p{L}*|different than|fall short|yet to|skip\\p{L}*|(?!wire|regard|none)\\p{L}+less',
    ),
  },
}
