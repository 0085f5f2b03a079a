import { x } from 'xastscript'
import packageFile from '../../package.json' with { type: 'json' }
import { xmlText } from '../ground/text/xml-text.ts'
import { type AlignedArticle, editionsOf } from '../model.ts'
import { sentencesInStep } from '../sync/sentences-in-step.ts'

/** A translation memory in a file. */
export interface WrittenMemory {
  text: string
  /** Pairs of sentences. */
  count: number
}

/** The sentences of articles that are in step and stand opposite each other one to one, as TMX 1.4. */
export function writeTmx(articles: readonly AlignedArticle[]): WrittenMemory {
  const units = articles.flatMap(unitsIn)
  const sources = [...new Set(articles.map(({ source }) => source.locale))]
  const header = x('header', {
    creationtool: 'facing-pages',
    creationtoolversion: packageFile.version,
    segtype: 'sentence',
    'o-tmf': 'facing-pages',
    adminlang: 'en',
    srclang: sources.length === 1 ? sources[0] : '*all*',
    datatype: 'plaintext',
  })
  const body = x('body', [...units.flatMap((unit) => ['\n', unit]), '\n'])
  return { text: xmlText(x('tmx', { version: '1.4' }, ['\n', header, '\n', body, '\n'])), count: units.length }
}

function unitsIn(article: AlignedArticle): ReturnType<typeof x>[] {
  const { key, source, translation } = article
  if (translation === undefined) return []
  const translators = translation.frontMatter.translators ?? []
  return sentencesInStep(article).flatMap(({ id, pairs }) =>
    pairs.map((pair, index) =>
      x(
        'tu',
        {
          tuid: `${key}.${id}.${index + 1}`,
          srclang: source.locale,
          ...(translators.length > 0 && { creationid: translators.join(' ') }),
        },
        [
          x('prop', { type: 'x-article' }, key),
          ...editionsOf({ source, translation }).map(({ language, locale }) =>
            x('tuv', { 'xml:lang': locale }, [x('seg', pair[language])]),
          ),
        ],
      ),
    ),
  )
}
