import type { Language } from '../model/language.ts'

/**
 * Where a number in words counts nothing that the other language would have to count: set phrases, and "the two". What
 * stands before the number and from its first letter on; by hand, after the idioms of DLE and Fundéu and those of the
 * Oxford Dictionary of English.
 */
export const UNCOUNTED: Readonly<Record<Language, readonly (readonly [before: RegExp, from: RegExp])[]>> = {
  es: [
    [
      /(?<!\p{L})(?:l[oa]s|esos|esas|est[oa]s|aquell[oa]s|sus|mis|nuestr[oa]s|otr[oa]s|entre|con)\s$/iu,
      /^dos(?!\p{L})/iu,
    ],
    [/(?:)/, /^dos\s(?:puntos(?!\s(?:de|del|porcent|más|menos|en)(?!\p{L}))|palabras|caras|aguas|dedos|por\s)/iu],
    [/(?:)/, /^(\p{L}+)\s(?:en|a|por|contra)\s\1(?!\p{L})/iu],
    [/(?<!\p{L})(\p{L}+)\s(?:en|a|por|contra)\s$/iu, /^\p{L}+/u],
    [/(?<!\p{L})(?:un[oa]?|dos|tres|cuatro)\s[ou]\s$/iu, /^(?:dos|tres|cuatro|cinco)(?!\p{L})/iu],
    [/(?:)/, /^(?:dos|tres|cuatro)\s[ou]\s(?:tres|cuatro|cinco)(?!\p{L})/iu],
    [/(?:)/, /^cuatro\s(?:gatos|palabras|vientos|costados|cuartos|perras|duros)(?!\p{L})/iu],
    [/(?<!\p{L})tod[oa]s\s(?:l[oa]s\s)?$/iu, /^(?:dos|tres|cuatro)(?!\p{L})/iu],
    [/(?:)/, /^(?:siete\s(?:mares|vidas)|veinticuatro\shoras|tres\s(?:puntos|cuartos\sde\slo)|cien\spor)(?!\p{L})/iu],
  ],
  en: [
    [
      /(?<!\p{L})(?:the|these|those|his|her|its|their|our|my|your|all|other|between|in|or|one)[\s-]$/iu,
      /^two(?!\p{L})/iu,
    ],
    [
      /(?:)/,
      /^(?:two|three|four)-(?:way|dimensional|factor|faced|fold|sided|tier|tone|letter|step|thirds|tiered|pronged)/iu,
    ],
    [/(?:)/, /^two\s(?:cents|minds|and\stwo|by\stwo)(?!\p{L})/iu],
    [/(?:)/, /^(?:two|three|four)\sor\s(?:three|four|five)(?!\p{L})/iu],
    [/(?<!\p{L})(?:two|three|four)\sor\s$/iu, /^(?:three|four|five)(?!\p{L})/iu],
    [/(?<!\p{L})(?:cloud|on\sall|nine\sto|ten\sto|square)\s$/iu, /^\p{L}+/u],
    [/(?:)/, /^(?:nine\sto\sfive|ten\sto\sone|forty\swinks|twenty-four[\s/-]seven|six\sfeet\sunder)(?!\p{L})/iu],
  ],
}
