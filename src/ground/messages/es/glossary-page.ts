import type { glossaryPage as english } from '../en/glossary-page.ts'

/** Lo que dice la página del glosario. */
export const glossaryPage: typeof english = {
  title: 'Glosario',
  description: (site) => `Cómo dice ${site} en inglés lo que dice en español.`,
  kinds: { term: 'Términos', name: 'Nombres', acronym: 'Siglas' },
}
