import type { Language } from '../model/language.ts'
import { wordSet } from './word-set.ts'

/**
 * What is put before words freely, so that no dictionary has all that comes of it: `exministro`, `ciberataque`, `nonprofit`.
 * Written for this project after the chapters on prefixes of the Ortografía de la lengua española (RAE and ASALE 2010) and
 * the Chicago Manual of Style.
 */
export const WORD_BEGINNINGS: Record<Language, ReadonlySet<string>> = {
  es: wordSet(`
    ex pre pos post anti super sobre sub inter intra extra ultra hiper mega macro micro mini multi pluri poli mono semi cuasi
    pseudo seudo auto co contra re des in im bio ciber euro geo hidro tele video radio vice neo pro retro trans tras eco foto
    electro socio psico agro narco petro termo nano meta peri infra supra archi bi tri cuatri afro foto crono moto aero etno
    audio info inmuno neuro cardio fito zoo bit cripto homo hetero hispano franco anglo ibero latino
  `),
  en: wordSet(`
    re un non pre post anti co over under out sub super inter intra extra ultra hyper mega macro micro mini multi poly mono
    semi quasi pseudo auto counter de dis mis self cyber bio eco euro geo hydro tele video vice neo pro retro trans photo
    electro socio psycho agro narco petro thermo nano meta infra supra arch bi tri afro mid e cross crypto
  `),
}
