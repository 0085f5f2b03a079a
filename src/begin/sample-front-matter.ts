import type { FrontMatter } from '../ground/schema/front-matter.ts'
import type { Language } from '../model.ts'

/** What the sample says of itself in each language. */
const SAMPLE: Readonly<Record<Language, Pick<FrontMatter, 'title' | 'description' | 'slug'> & { alt: string }>> = {
  es: {
    title: 'Un texto, dos ediciones',
    description: 'Un artículo de muestra, en español y en inglés, que espera a que otro ocupe su lugar.',
    slug: 'un-texto-dos-ediciones',
    alt: 'Dibujo de un libro abierto con tres párrafos en cada página, rojizos a la izquierda y verdes a la derecha; una línea de puntos une cada párrafo con el de enfrente.',
  },
  en: {
    title: 'One Text, Two Editions',
    description: 'A sample article, in Spanish and English, that waits for another to take its place.',
    slug: 'one-text-two-editions',
    alt: 'Drawing of an open book with three paragraphs on each page, reddish on the left and green on the right; a dotted line joins each paragraph to the one across from it.',
  },
}

/** The front matter of an edition of the sample, which the newsroom itself signs (`id`), in the order of the schema. */
export function sampleFrontMatter(
  language: Language,
  id: string,
  { first, today, name }: { first: Language; today: string; name: string },
): FrontMatter {
  const { alt, ...texts } = SAMPLE[language]
  return language === first
    ? {
        ...texts,
        date: today,
        authors: [id],
        original: { language: first },
        photo: { file: 'photo.png', alt, credit: name },
      }
    : { ...texts, date: today, translators: [id], photo: { alt } }
}
