/** What the page with the glossary says. */
export const glossaryPage = {
  title: 'Glossary',
  description: (site: string) => `How ${site} says in Spanish what it says in English.`,
  kinds: { term: 'Terms', name: 'Names', acronym: 'Acronyms' },
}
