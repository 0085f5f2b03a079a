import { wordSet } from './word-set.ts'

/**
 * Given names with a form in each language by which the same person is known, rulers, saints and classics above all,
 * `spanish=english`, and short forms, without accents. Written for this project from general knowledge of both languages.
 */
const PAIRS = `
  adan=adam alejandro=alexander ana=anne ana=anna andres=andrew antonio=anthony antonio=antony arturo=arthur benito=benedict
  carlos=charles carlos=karl catalina=catherine catalina=katherine cristobal=christopher eduardo=edward emilio=emile
  enrique=henry enrique=heinrich ernesto=ernest esteban=stephen eugenio=eugene federico=frederick federico=friedrich
  felipe=philip fernando=ferdinand francisco=francis gregorio=gregory guillermo=william guillermo=wilhelm inmanuel=immanuel
  isabel=elizabeth isabel=isabella jaime=james jeronimo=jerome jorge=george jose=joseph juan=john juan=johann juan=jean
  juana=joan juana=jane juana=joanna julio=julius julio=jules leon=leo lorenzo=lawrence lucas=luke lucia=lucy luis=louis
  luis=ludwig manuel=emmanuel marcos=mark margarita=margaret maria=mary maria=marie martin=martin mateo=matthew
  mauricio=maurice miguel=michael nicolas=nicholas pablo=paul patricio=patrick pedro=peter rafael=raphael ricardo=richard
  roberto=robert santiago=james sofia=sophia sofia=sophie teresa=theresa tomas=thomas vicente=vincent
  barbara=barb bernardo=bernard bill=william bob=robert jim=james joe=joseph mike=michael tom=thomas tim=timothy
`

let pairs: ReadonlySet<string> | undefined

/** Whether one person may bear both given names, in lower case without accents: `carlos`, `charles`. */
export function areSameGivenName(es: string, en: string): boolean {
  pairs ??= wordSet(PAIRS)
  return es === en || pairs.has(`${es}=${en}`)
}
