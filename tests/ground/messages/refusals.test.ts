import { expect, it } from 'vitest'
import { type Texts, textsOf } from '../../../src/ground/messages/index.ts'
import type { Language, Said } from '../../../src/model.ts'

type Refusal = Said | ((...about: never[]) => Said)
/** What each refusal is about; the types ask for a line for every one of them. */
type Samples<Group> = { [Id in keyof Group]: Group[Id] extends (...about: infer About) => Said ? About : [] }

const file = 'Night bus.docx'
const IMPORT: Samples<Texts['import']['refusals']> = {
  'document-missing': [file],
  'document-folder': [file],
  'document-link': [file],
  'document-empty': [file],
  'document-size': [file, 81_400_000, 50_000_000],
  'document-slow': [file],
  'document-heavy': [file],
  'document-unreadable': [file, 'no table of contents'],
  'text-missing': [file],
  'text-too-much': [file],
  'kind-other': [file, 'pdf'],
  'kind-mistaken': [file],
  'kind-unknown': [file],
  'language-unknown': [file],
  'key-needed': [file],
  'key-taken': [file, 'night-bus'],
  'key-twice': [file, 'night-bus'],
  'zip-broken': [file],
  'zip-entries': [file, 2000],
  'zip-size': [file, 731, 200],
  'zip-ratio': [file, 412, 100],
  'zip-path': [file, '../etc/hosts'],
  'docx-other': [file],
  'docx-xml': [file, 'word/document.xml'],
  'docx-entity': [file, 'word/styles.xml'],
  'docx-size': [file, 24],
  'html-excess': [file, 'depth', 512],
  'xliff-malformed': [file],
  'xliff-entity': [file],
  'xliff-deep': [file],
  'xliff-size': [file, 10_000_000],
  'xliff-other': [file],
  'xliff-version': [file],
  'xliff-empty': [file],
  'xliff-mixed': [file],
  'xliff-article': [file, 'nigth-bus', 'night-bus'],
  'xliff-key': [file, 'night-bus', 'old-bridge'],
  'xliff-language': [file, 'es-AR → fr', 'es', 'en'],
  'xliff-edition': ['night-bus', 'en'],
}
const DISK: Samples<Texts['disk']> = {
  unreadable: ['articles/night-bus', 'EACCES'],
  unwritable: ['index.es.md', 'ENOSPC'],
  taken: [['site.yml', 'people.yml', 'topics.yml', 'outlets.yml', 'pages.yml']],
  changed: ['newsroom/disclaimers.yml'],
  noFile: ['articles/night-bus/index.en.md'],
  folderTaken: ['newsroom'],
  uncreatable: ['newsroom/site.yml', 'EROFS'],
  outputRefused: ['ENOSPC'],
  folderMissing: ['/home/ana/paper'],
  articlesMissing: ['/home/ana/paper'],
  siteMissing: [],
  safetyCheck: ['link-unsafe', true],
  unknownCheck: ['link-brokn', 'link-broken'],
}
const PUBLISH: Samples<Texts['publish']> = {
  'disk-full': ['_site'],
  'disk-refuses': ['_site/index.html', 'EACCES'],
  'out-foreign': ['thesis.odt', '_site'],
  'out-busy': ['_site', '_site.lock'],
  'out-unfinished': ['_site', 'ENOSPC'],
  'picture-unreadable': ['articles/night-bus/stop.jpg'],
  'search-stopped': [],
  'chromium-missing': ['/opt/chromium'],
  'print-failed': ['/es/autobus/bilingue/', '/usr/bin/chromium'],
  'file-changed': ['articles/night-bus/index.es.md'],
}
const USAGE: Samples<Texts['cli']['usageErrors']> = {
  'option-unknown': ['--jsno', '--json'],
  'command-unknown': ['chekc', 'check', 'facing'],
  'command-missing': [],
  'word-missing': ['facing new'],
  'argument-missing': ['KEY'],
  'argument-unexpected': ['facing status'],
  'option-value-missing': ['--lang'],
  'option-value': ['--lang', 'fr', 'es, en', 'es'],
  'root-missing': ['/home/ana/paper'],
  'key-form': ['Night Bus'],
  'person-known': ['Ana Solís', 'newsroom/people/ana-solis.yml'],
  'person-unknown': ['Ana Solis', 'ana-solis'],
  'questions-ended': [],
  'option-missing': ['--title', 'a few words'],
  'option-useless': ['--title', 'bus.xlf'],
  'dictionary-missing': ['dictionary-es'],
  'check-unknown': ['link-brokn', 'link-broken'],
  'block-unknown': ['p7k2', 'night-bus', 'p7k3'],
  'key-and-all': ['night-bus'],
  'key-unknown': ['nigth-bus', 'night-bus'],
}
const TRANSLATE: Samples<Texts['cli']['translateErrors']> = {
  'edition-there': ['articles/night-bus/index.en.md', 'night-bus', 'en'],
  'translation-of-none': ['night-bus', 'es'],
  'person-unknown': ['Ana Solis', 'ana-solis'],
}
const SERVER: Samples<Texts['cli']['portErrors'] & Texts['cli']['outErrors']> = {
  'port-taken': [8080],
  'port-refused': [80, 'EACCES'],
  'out-in-newsroom': ['articles'],
}
/** All groups, the way to each, and what is said of its sample in other words than it has. */
const GROUPS: [name: string, samples: Record<string, readonly unknown[]>, group: (texts: Texts) => object][] = [
  ['import', IMPORT, (texts) => texts.import.refusals],
  ['disk', DISK, (texts) => texts.disk],
  ['publish', PUBLISH, (texts) => texts.publish],
  ['usage', USAGE, (texts) => texts.cli.usageErrors],
  ['server', SERVER, ({ cli }) => ({ ...cli.portErrors, ...cli.outErrors })],
  ['translate', TRANSLATE, (texts) => texts.cli.translateErrors],
]
const OTHERWISE: Record<string, Record<Language, readonly string[]>> = {
  'document-size': { en: ['82 MB', '50 MB'], es: ['82 MB', '50 MB'] },
  'kind-other': { en: ['a PDF'], es: ['un PDF'] },
  'xliff-size': { en: [file, '10 million'], es: [file, '10 millones'] },
  'xliff-language': { en: ['es-AR → fr', 'Spanish', 'English'], es: ['es-AR → fr', 'español', 'inglés'] },
  'xliff-edition': { en: ['`night-bus`', 'English', '--to en'], es: ['`night-bus`', 'inglés', '--to en'] },
  'html-excess': { en: ['levels of elements', '512'], es: ['niveles de elementos', '512'] },
  taken: {
    en: ['`site.yml`, `people.yml`, `topics.yml` and 2 more'],
    es: ['`site.yml`, `people.yml`, `topics.yml` y 2 más'],
  },
  safetyCheck: { en: ['`link-unsafe`', '`off`'], es: ['`link-unsafe`', '`off`'] },
  'edition-there': {
    en: ['index.en.md', 'English', 'facing status night-bus'],
    es: ['index.en.md', 'inglés', 'facing status night-bus'],
  },
  'translation-of-none': { en: ['`night-bus`', 'Spanish'], es: ['`night-bus`', 'español'] },
}
const FORMS: Record<Language, Record<string, RegExp>> = {
  en: { missing: /^Missing .+, expected /, cannot: /^Cannot .+, expected /, unexpected: /^Unexpected .+, expected / },
  es: {
    missing: /^Falta .+; se esperaban? /,
    cannot: /^No se puede .+; se esperaban? /,
    unexpected: /^.*\b[Ii]nesperad[oa]s?\b.*; se esperaban? /,
  },
}
const NOTE = /^[\p{Lu}`].*\.$/su

const say = (refusal: Refusal, about: readonly unknown[]): Said =>
  typeof refusal === 'function' ? refusal(...(about as never[])) : refusal
const cases = GROUPS.flatMap(([name, samples, group]) =>
  Object.entries(samples).map(([id, about]) => [`${name}.${id}`, id, about, group] as const),
)

it.each(cases)('refuses in one form in both languages, naming what it is about: %s', (_, id, about, group) => {
  const told = (['en', 'es'] as const).map((language) => {
    const texts = Object.entries(group(textsOf(language)) as Record<string, Refusal>)
    const { message, note } = say(texts.find(([name]) => name === id)?.[1] as Refusal, about)
    const named = OTHERWISE[id]?.[language] ?? about.map(String)
    expect(named.filter((word) => !`${message} ${note}`.includes(word))).toEqual([])
    expect(note).toMatch(NOTE)
    expect(message).not.toMatch(/undefined|\[object|invalid|inválid|[^?]\.$/i)
    return {
      message,
      note,
      form: Object.entries(FORMS[language]).find(([, form]) => form.test(message))?.[0] ?? message,
    }
  })
  expect(told[0]?.form).toBe(told[1]?.form)
  expect(Object.keys(FORMS.en)).toContain(told[0]?.form)
  expect(told[0]?.note).not.toBe(told[1]?.note)
})
