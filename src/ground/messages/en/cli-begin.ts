import { count } from '../count.ts'

/** What `new` asks at a terminal, and what it says of what it wrote. */
export const cliBegin = {
  questions: {
    folder: {
      ask: 'In which folder?',
      help: 'A new folder is made here with this name. A point (.) means this very folder.',
    },
    newsroom: {
      name: {
        ask: 'What is the newsroom called?',
        help: 'The name stands at the top of every page. You can change it at any time, and give it another one in each language.',
      },
      url: {
        ask: 'At which address will the site be?',
        help: 'As readers will type it: https://www.my-paper.org/. If you do not have one yet, press Enter: what is written here in its place is easily changed.',
      },
      first: {
        ask: 'Which language comes first?',
        help: 'The one in which most of your texts are written. Both have the same pages; whoever opens the site without a preference sees this one.',
      },
      license: {
        ask: 'What may others do with your texts?',
        help: 'Every page says so. Texts of other publications say their own.',
      },
    },
    article: {
      title: { ask: 'What is its title?', help: 'You can change it as long as you like.' },
      description: {
        ask: 'What is it about?',
        help: 'One or two sentences, shown in lists, in search engines and where somebody shares it. Press Enter to write them later.',
      },
      language: { ask: 'In which language will you write it?', help: 'The other edition is translated from it.' },
      author: { ask: 'Who writes it?', help: '`facing new person` adds somebody who is not in this list.' },
    },
    person: {
      name: { ask: 'What is the name?', help: 'As it stands in the line that says who wrote an article.' },
      bioEs: {
        ask: 'Who is that, in Spanish?',
        help: 'A sentence or two for the end of articles. Press Enter to leave it out.',
      },
      bioEn: { ask: 'And in English?', help: 'The same, for the English edition.' },
      url: {
        ask: 'Is there a page of their own?',
        help: 'An address that begins with https://. Press Enter to leave it out.',
      },
    },
  },
  choices: {
    language: { es: 'Spanish', en: 'English' },
    license: {
      'all-rights-reserved': 'nothing without asking (all rights reserved)',
      'CC-BY-4.0': 'publish and change them, naming you (CC BY 4.0)',
      'CC-BY-SA-4.0': 'the same, on the same terms (CC BY-SA 4.0)',
      'CC-BY-NC-4.0': 'the same without earning money (CC BY-NC 4.0)',
      'CC-BY-NC-ND-4.0': 'publish them unchanged, without earning money (CC BY-NC-ND 4.0)',
    },
  },
  report: {
    written: (files: number) => `${count(files, 'file', 'files')} written`,
    missing: {
      name: 'The name: it was made from that of the folder; newsroom/site.yml and newsroom/people/ have it.',
      url: 'The address of the site: until you have one, newsroom/site.yml has one that stands for it.',
      description: 'A description: one or two sentences for lists and search engines.',
      authors: 'Who writes it: `authors: [id]`, with an id of newsroom/people/.',
      license: 'A licence: `license`, in the article or for all of them in newsroom/site.yml.',
      body: 'The text, below the second line of hyphens.',
    },
    left: 'Still to be written:',
    next: 'Next:',
    newsroom: (folder: string) => [
      ...(folder === '' ? [] : [`cd ${/^[\w./-]+$/.test(folder) ? folder : `"${folder}"`}`]),
      'npm install',
      'npm run dev',
    ],
    article: (file: string, key: string) =>
      `Write the text in ${file}; \`facing check ${key}\` says what is missing. To publish it, take out \`draft: true\`.`,
    person: (id: string) => `Articles name this person as \`${id}\`: \`authors: [${id}]\`, \`translators: [${id}]\`.`,
  },
  body: 'note: write the text here in place of this line: a blank line between paragraphs, ## before a heading.',
}
