import type { Language } from '../../model.ts'
import { wordSet } from './word-set.ts'

/** Regular endings of nouns, adjectives and verbs, without accents: what may follow a stem of the lexicon. */
export const ENDINGS: Record<Language, ReadonlySet<string>> = {
  es: wordSet(`
    a o e as os es s is ar er ir an en on amos emos imos ais eis ado ada ados adas ido ida idos idas ando iendo endo yendo
    aba abas aban abamos ia ias ian iamos io aron ieron eron aste iste aste are ara aran aras aremos ere era eran eras eremos ire ira
    iran iremos aria arian eria erian iria irian ase iese iera ieran aran araron arse erse irse arlo arla arlos arlas arle
    erlo erla irlo irla ador adora adores adoras edor edora edores edoras idor idora idores ante antes ente entes iente ientes
    cion ciones acion aciones icion iciones sion siones miento mientos amiento amientos imiento imientos amente mente emente
    encia encias ancia ancias able ables ible ibles al ales ico ica icos icas ivo iva ivos ivas oso osa osos osas ura uras
    eza ezas dad dades idad idades aje ajes ero era eros eras eria erias ista istas ismo ito ita itos itas or ora ores oras
    isimo isima ndo ndose andose iendose andolo andola ano ana anos anas ense enses es esa esas eses
    ad ades nte ntes torio toria torios torias te tes ta tas cia cias cial ciales erio erios eo ea eos eas anes ania eno ena enos
    enas iano iana ianos ianas ial iales co ca cos cas tico tica ticos ticas inal inales
  `),
  en: wordSet(`
    s es e ed d ing er ers ies y ied ier iest est al ally ly ion ions ation ations ition itions ment ments ness ful fully less able
    ible ability ibility ive ives ively ance ances ence ences ant ants ent ents ently antly or ors ity ities ist ists ism ic ics ical
    ically ial ially ous ously ure ures ize izes ized izing ise ises ised ising ization isation ate ates ated ating ative th ths
    ship ships hood ish ian ians an ans ese en ens ened ening ary aries ery eries ory ories ular ulary
    tion tions nt nts t ts cy cies tial ry ries ean eans n ns o os ce ces tist tists tific tic inal inals oral
  `),
}
