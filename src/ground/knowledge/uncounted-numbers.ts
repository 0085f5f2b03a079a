import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * Set phrases in which a number in words counts nothing that the other language would have to count, with `|` where the
 * number begins; by hand, after the idioms of DLE and Fundéu and those of the Oxford Dictionary of English.
 */
export const UNCOUNTED: Readonly<Record<Language, readonly RegExp[]>> = {
  es: [
    /\|dos\s(?:puntos(?!\s(?:de|del|porcent|más|menos)(?!\p{L}))|palabras|caras|aguas|dedos|por\s)/iu,
    /\|(\p{L}+)\s(?:en|a|por|contra)\s\1(?!\p{L})/iu,
    /(?<!\p{L})(\p{L}+)\s(?:en|a|por|contra)\s\|\1(?!\p{L})/iu,
    /(?<!\p{L})(?:un[oa]?|dos|tres|cuatro)\s[ou]\s\|(?:dos|tres|cuatro|cinco)(?!\p{L})/iu,
    /\|(?:dos|tres|cuatro)\s[ou]\s(?:tres|cuatro|cinco)(?!\p{L})/iu,
    /\|cuatro\s(?:gatos|palabras|vientos|costados|cuartos|perras|duros)(?!\p{L})/iu,
    /(?<!\p{L})cada\s\|dos\spor\stres/iu,
    /\|(?:siete\s(?:mares|vidas)|veinticuatro\shoras|tres\s(?:puntos|cuartos\sde\slo)|cien\spor)(?!\p{L})/iu,
  ],
  en: [
    /\|(?:two|three|four)-(?:way|dimensional|factor|faced|fold|sided|tier|tone|letter|step|thirds|tiered|pronged)/iu,
    /\|two\s(?:cents|minds|and\stwo|by\stwo)(?!\p{L})/iu,
    /(?<!\p{L})(?:or|one)[\s-]\|two(?!\p{L})/iu,
    /\|(?:two|three|four)\sor\s(?:three|four|five)(?!\p{L})/iu,
    /(?<!\p{L})(?:two|three|four)\sor\s\|(?:three|four|five)(?!\p{L})/iu,
    /(?<!\p{L})(?:cloud|on\sall|nine\sto|ten\sto|square)\s\|/iu,
    /\|(?:nine\sto\sfive|ten\sto\sone|forty\swinks|twenty-four[\s/-]seven|six\sfeet\sunder)(?!\p{L})/iu,
  ],
}

/** Those in which an ordinal says no order: "en segundo plano", "3rd party". */
export const UNCOUNTED_ORDINALS: Readonly<Record<Language, RegExp>> = {
  es: /^(?:(?:primer|segundo)\splanos?|tercera\sedad)(?!\p{L})/iu,
  en: /^(?:(?:third|3rd)[\s-]part(?:y|ies)|second\s(?:thoughts?|nature|wind))(?!\p{L})/iu,
}

/** Words that no number counts: behind it they say that what it counts stands elsewhere ("two of them"). */
export const NEVER_COUNTED: Readonly<Record<Language, ReadonlySet<string>>> = {
  es: wordSet(`a al con de del e el ella ellas ellos en entre era eran es está están fue fueron ha han hay la las le les
    lo los más no o para por que se si sin sobre son su sus tiene tienen u ya y`),
  en: wordSet(`above alike and apart are at below both but by can could did do for from had has have he if in is it may
    more must of on or she so than that the they to together was we were which who will with would you`),
}

/** Phrases in which a number counts whatever follows: "the first two are", "(three in total)". */
export const COUNTED: Readonly<Record<Language, readonly RegExp[]>> = {
  es: [
    /(?<!\p{L})(?:primer[oa]s|últim[oa]s|próxim[oa]s|siguientes|otr[oa]s|est[oa]s|es[oa]s)\s\|/iu,
    /\|\p{L}+\sen\stotal(?!\p{L})/iu,
  ],
  en: [/(?<!\p{L})(?:first|last|next|following|other|these|those)\s\|/iu, /\|\p{L}+\sin\stotal(?!\p{L})/iu],
}
