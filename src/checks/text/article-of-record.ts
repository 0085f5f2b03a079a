import { groupBy } from '../../ground/basics/group-by.ts'
import { textBead } from '../../ground/body/text-bead.ts'
import { textBlock } from '../../ground/body/text-block.ts'
import {
  type AlignedArticle,
  type Around,
  type Bead,
  type Language,
  otherLanguage,
  type PairedEdition,
  type RecordTexts,
} from '../../model.ts'

type Languages = Around['settings']['languages']

/**
 * The texts of one of the newsroom's own files as if it were both editions of an article, so that checks read them as they
 * read captions. The newsroom's main language counts as the source.
 */
export function articleOfRecord({ file, texts }: RecordTexts, languages: Languages): AlignedArticle {
  const [main] = Array.isArray(languages) ? languages : ['es' as const]
  const inLanguage = groupBy(texts, ({ language }) => language)
  const edition = (language: Language): PairedEdition => ({
    language,
    file,
    frontMatter: {},
    placeOf: () => ({ start: { line: 1, column: 1 }, end: { line: 1, column: 1 } }),
    body: { type: 'root', children: [] },
    blocks: (inLanguage.get(language) ?? []).map(({ text, placeOf, showing }, index) =>
      textBlock(text, index, placeOf, showing),
    ),
    faults: [],
    relation: language === main ? 'original' : 'translation',
    locale: Array.isArray(languages) ? language : languages[language],
    draft: false,
  })
  const opposite = new Map(inLanguage.get(otherLanguage(main))?.map(({ key }, index) => [key, index]))
  const beads = (inLanguage.get(main) ?? []).flatMap(({ key }, index): Bead[] => {
    const there = opposite.get(key)
    return there === undefined ? [] : [textBead(key, [index], [there])]
  })
  const editions = { source: edition(main), translation: edition(otherLanguage(main)), beads }
  return {
    kind: 'page',
    key: file.name,
    folder: { kind: 'page', key: file.name, path: file.path, entry: file, files: [] },
    ...editions,
    fields: editions,
    facts: {
      authors: [],
      original: undefined,
      topics: [],
      license: undefined,
      permission: undefined,
      disclaimer: undefined,
    },
    factPlace: () => undefined,
    faults: [],
    lock: undefined,
    work: [],
    alignSentences: (pairings) => pairings.map(() => []),
  }
}
