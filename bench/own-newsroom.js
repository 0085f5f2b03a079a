// A made-up newsroom, for where no other generator is: prose in both languages, sentence by sentence the same.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const WHO = pairsOf(
  'el alcalde|the mayor, la maestra|the teacher, el puerto|the port, la biblioteca|the library, el mercado|the market, la empresa|the company, el hospital|the hospital, la vecina|the neighbour, el periodista|the journalist, la cosecha|the harvest',
)
const DID = pairsOf(
  'anunció|announced, defendió|defended, recordó|recalled, explicó|explained, abrió|opened, perdió|lost, encontró|found, mostró|showed, esperaba|expected, construyó|built',
)
const WHAT = pairsOf(
  'una reforma|a reform, otra escuela|another school, la deuda|the debt, un acuerdo|an agreement, la memoria|the memory, un invierno largo|a long winter, la vivienda|the housing, un diálogo público|a public dialogue, la frontera|the border, una guerra antigua|an old war',
)
const WHERE = pairsOf(
  'en la ciudad|in the city, junto al río|by the river, sin los votantes|without the voters, para los lectores|for the readers, contra la sequía|against the drought, durante el verano|during the summer, desde la montaña|from the mountain, entre los vecinos|among the neighbours',
)
const TOPICS = pairsOf(
  'economía|economy, salud|health, clima|climate, justicia|justice, libros|books, ciudad|city, trabajo|work, historia|history',
)
const NAMES = [
  'Ana Ruiz',
  'Óscar Gil',
  'Pía Soto',
  'Hugo Vidal',
  'Inés Rojas',
  'Raúl Peña',
  'Nuria Salas',
  'Tomás Luna',
  'Elena Ortega',
  'Íñigo Castro',
]
const LANGUAGES = ['es', 'en']

/** Writes so many pairs and their records below `root`; the same number gives the same bytes. */
export function writeNewsroom(pairs, root) {
  const records = join(root, 'newsroom')
  mkdirSync(join(records, 'people'), { recursive: true })
  for (const name of NAMES) writeFileSync(join(records, 'people', `${idOf(name)}.yml`), `name: ${name}\n`)
  writeFileSync(
    join(records, 'site.yml'),
    'url: https://example.org/\nlanguages: [es, en]\ntitle: {es: Banco de prueba, en: Bench}\n',
  )
  writeFileSync(join(records, 'outlets.yml'), 'diario: {name: El Diario, language: es, hosts: [diario.example]}\n')
  writeFileSync(join(records, 'topics.yml'), TOPICS.map(([es, en]) => `${en}: {es: ${es}, en: ${en}}\n`).join(''))
  for (let index = 0; index < pairs; index++) writeArticle(index, join(root, 'articles'))
}

function writeArticle(index, articles) {
  const random = randomFrom(index)
  const pick = (list) => list[Math.floor(random() * list.length)]
  const sentence = () => {
    const words = [WHO, DID, WHAT, WHERE].map(pick)
    const number = random() < 0.15 ? 1000 + Math.floor(random() * 9e6) : undefined
    return both(
      (side) => `${capital(words.map((each) => each[side]).join(' '))}${number ? ` (${grouped(number, side)})` : ''}.`,
    )
  }
  const joined = (parts, by) => both((side) => parts.map((part) => part[side]).join(by))
  const many = (least, most, make) => Array.from({ length: least + Math.floor(random() * (most - least + 1)) }, make)
  const paragraph = () => joined(many(5, 8, sentence), ' ')
  const section = () => {
    const heading = [pick(WHO), pick(WHERE)]
    return joined(
      [both((side) => `## ${capital(heading.map((each) => each[side]).join(' '))}`), ...many(4, 6, paragraph)],
      '\n\n',
    )
  }
  const list = () =>
    joined(
      many(3, 5, sentence).map((item) => both((side) => `- ${item[side]}`)),
      '\n',
    )
  const body = joined([paragraph(), ...many(2, 4, section), ...(random() < 0.3 ? [list()] : [])], '\n\n')
  const [title, description] = [[pick(WHO), pick(DID), pick(WHAT)], sentence()]
  const [author, translator, topic] = [pick(NAMES), pick(NAMES), pick(TOPICS)]
  const key = `${String(index).padStart(5, '0')}-${idOf(title.map(([es]) => es).join(' '))}`
  const date = new Date(Date.UTC(2024, 0, 1) - index * 24 * 3600 * 1000).toISOString().slice(0, 10)
  mkdirSync(join(articles, key), { recursive: true })
  for (const [side, language] of LANGUAGES.entries()) {
    const name = title.map((each) => each[side]).join(' ')
    const front = [
      `title: ${capital(name)}`,
      `slug: ${idOf(name)}-${index}`,
      `description: ${JSON.stringify(description[side])}`,
      `date: ${date}`,
      ...(language === 'en' ? [`translators: [${idOf(translator)}]`] : []),
      `authors: [${idOf(author)}]`,
      `original: {language: es, outlet: diario, url: "https://diario.example/${key}/", date: ${date}}`,
      `topics: [${topic[1]}]`,
    ]
    writeFileSync(join(articles, key, `index.${language}.md`), `---\n${front.join('\n')}\n---\n\n${body[side]}\n`)
  }
}

/** `a|b, c|d` → [[a, b], [c, d]] */
function pairsOf(text) {
  return text.split(', ').map((pair) => pair.split('|'))
}

const both = (make) => [make(0), make(1)]
const capital = (text) => text.charAt(0).toUpperCase() + text.slice(1)
const grouped = (number, side) => String(number).replace(/\B(?=(\d{3})+$)/g, side === 0 ? '.' : ',')
const idOf = (name) =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z]+/g, '-')

/** Numbers from 0 to 1, always the same ones from a seed (mulberry32). */
export function randomFrom(seed) {
  let state = seed * 7919 + 17
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
