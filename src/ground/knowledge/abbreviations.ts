import type { Language } from '../../model.ts'
import { wordSet } from './word-set.ts'

/** Abbreviations without their last point, in lower case. */
export interface Abbreviations {
  /** Something always follows: a name, a number, the rest of the abbreviation. */
  inside: ReadonlySet<string>
  /** A number always follows. */
  numbered: ReadonlySet<string>
  /** A sentence may end with them. */
  final: ReadonlySet<string>
  /** Words that hardly follow an abbreviation within a sentence, but often begin one. */
  openers: ReadonlySet<string>
}

/**
 * What the point after an abbreviation means in each language. Written for this project after the lists of the
 * Ortografía de la lengua española (RAE and ASALE 2010, appendix 3) and the Chicago Manual of Style (chapter 10).
 */
export const ABBREVIATIONS: Record<Language, Abbreviations> = {
  es: {
    inside: wordSet(`
      sr sra srta sres sras dr dra dres dras d dña prof profa lic ing arq mons mtro mtra gral cnel cap tte sgto alte pdte pdta
      st sto sta fr hno hna p.ej ej cf cfr vid v vs ed eds
      coord coords dir dirs trad comp cód av avda pza tel tfno ee ff aa rr apdo fol aprox máx mín ca
    `),
    numbered: wordSet('p pp pág págs n núm núms nº nro art arts cap caps c vol vols t fig figs'),
    final: wordSet('uu jj oo ppp etc cía s.a s.l s.r.l u.s ee.uu eeuu a.c d.c a.m p.m m h ss.mm al hnos dpto depto'),
    openers: wordSet(`
      el la los las lo un una unos unas en y pero se no es esto esta este estos estas eso esa ese con por para a al de del como cuando
      si según también además sin sobre desde entre tras su sus hay fue ha han aunque mientras así después luego hoy ayer ahora
      que qué quién cómo por muchos muchas algunos algunas todo todos todas otro otra cada ni o ya más nada nadie él ella ellos
    `),
  },
  en: {
    inside: wordSet(`
      mr mrs ms mx dr drs prof rev fr hon sen rep gov gen col maj capt cmdr lt sgt adm pres supt st ste mt ft messrs
      vs v e.g i.e cf viz ed eds trans approx ca c est dept univ
      jan feb mar apr jun jul aug sept sep oct nov dec
    `),
    numbered: wordSet('p pp no nos art arts fig figs vol vols ch sec'),
    final: wordSet('etc al inc ltd co corp jr sr ph.d m.d b.a m.a u.s u.k u.n e.u u.s.a d.c a.m p.m a.d b.c esq bros'),
    openers: wordSet(`
      the a an in on at it its he she they we you i this that these those but and or so as if when while where what who why how
      however there then for from with without by to of after before since although though because our his her their my your
      no not yes some many most all each every another both few several today yesterday now here also yet still even
    `),
  },
}
