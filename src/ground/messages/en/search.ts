/** What the search page says; `{words}` and `{count}` are filled in by its script. */
export const search = {
  title: 'Search',
  description: (site: string) => `Search the articles of ${site} in English.`,
  hint: 'Accents do not matter, and the beginning of a word is enough.',
  label: 'Words to look for',
  submit: 'Search',
  withoutScript: 'Without JavaScript this form leads to the archive, which lists every article by year.',
  searching: 'Searching…',
  found: { one: '1 result for “{words}”', many: '{count} results for “{words}”' },
  none: 'Nothing was found for “{words}”.',
  noneHelp: 'Try fewer words, other words or only the beginning of one. Or look in:',
  failed: 'The search could not be loaded.',
  failedHelp: 'Look whether you are online and try again. Every article can also be found in:',
  unavailable: 'This site cannot be searched at the moment. Every article can be found in:',
  elsewhere: 'Other ways to the articles',
  more: 'More results',
}
