import { TERRITORY_NAMES } from './territory-names.ts'
import { wordSet } from './word-set.ts'

/**
 * Names with a form of its own in each language that differ by one or two letters, without accents. Written for this
 * project after the exonyms in the appendices of the Ortografía de la lengua española (RAE and ASALE 2010).
 */
const OTHER_NAMES = `
  abril=april alejandria=alexandria antioquia=antioch argelino=algerian aristoteles=aristotle arquimedes=archimedes atenas=athens
  babilonia=babylon basilea=basel beatriz=beatrice benedicto=benedict
  berna=bern bruselas=brussels carolina=caroline cartago=carthage catalina=catherine cesar=caesar chernobil=chernobyl
  confucio=confucius corinto=corinth cristiano=christian cristo=christ cristobal=christopher damasco=damascus
  dostoievski=dostoevsky edimburgo=edinburgh estambul=istanbul euclides=euclid eufrates=euphrates felipe=philip
  filipo=philip florencia=florence francfort=frankfurt francisco=francis gorbachov=gorbachev grial=grail
  gregorio=gregory habana=havana haendel=handel hamburgo=hamburg homero=homer isaias=isaiah jeremias=jeremiah jerusalen=jerusalem
  josue=joshua lisboa=lisbon luteranos=lutherans magallanes=magellan magdalena=magdalene marruecos=morocco
  marsella=marseille marsella=marseilles maximiliano=maximilian miguel=michael moises=moses moscu=moscow napoles=naples
  nicolas=nicholas nilo=nile numancia=numantia olimpicos=olympics olimpicos=olympic pitagoras=pythagoras platon=plato
  praga=prague quijote=quixote ptolomeo=ptolemy sajonia=saxony sevilla=seville sofocles=sophocles teheran=tehran teresa=theresa tokio=tokyo
  tolomeo=ptolemy tolstoi=tolstoy tomas=thomas trotski=trotsky turin=torino ucrania=ukraine versalles=versailles
  vicente=vincent viena=vienna virgilio=virgil zelenski=zelensky zelenski=zelenskyy
`

let pairs: ReadonlySet<string> | undefined

/** Whether a name's Spanish and English words, in lower case without accents, stand for each other: `rumania`, `romania`. */
export function areExonyms(es: string, en: string): boolean {
  pairs ??= wordSet(`${TERRITORY_NAMES} ${OTHER_NAMES}`)
  return pairs.has(`${es}=${en}`)
}

/**
 * What the regular correspondences of the two spellings leave of a word in lower case without accents: `comunicacion`
 * and `communication`, `filosofia` and `philosophy` are then alike but for their endings.
 */
export function foldSpelling(word: string): string {
  return word
    .replace(/ph/g, 'f')
    .replace(/[tcs]+i(?=[aeou])/g, 'ci')
    .replace(/ct(?=[aeiou])|pt(?=[aeiou])/g, 't')
    .replace(/qu|ck|k|ch(?=[lrot])/g, 'c')
    .replace(/^es(?=[bcfklmnpqt])/, 's')
    .replace(/y|j/g, 'i')
    .replace(/w/g, 'u')
    .replace(/z|x/g, 's')
    .replace(/h/g, '')
    .replace(/([a-z])\1/g, '$1')
    .replace(/m(?=[fv])/g, 'n')
    .replace(/d(?=ors?$)/, 't')
}

/** `behaviour` → `behavior`, `organisation` → `organization`: the British spelling of a word as the American one, in lower case. */
export const foldBritish = (word: string): string =>
  word
    .replace(/our/g, 'or')
    .replace(/([iy])s(?=ation|e|ing)/g, '$1z')
    .replace(/tre(?=s?$)/, 'ter')
    .replace(/ll(?=ed|er|ing|or)/g, 'l')
    .replace(/mme(?=s?$)/, 'm')
