import { beginPerson } from '../../begin/begin-person.ts'
import { readUrl } from '../../ground/basics/read-url.ts'
import { textsOf } from '../../ground/messages/index.ts'
import { foldSpace } from '../../ground/text/fold-space.ts'
import { foldName, freeId, idOfNamed } from '../../ground/text/record-ids.ts'
import { otherLanguage } from '../../model.ts'
import { lookAt } from '../../read/look-at.ts'
import { createFiles } from '../../write/create-files.ts'
import { setYamlKeys } from '../../write/set-yaml-keys.ts'
import { setYamlList } from '../../write/set-yaml-list.ts'
import type { RecordAsked } from '../api/details.ts'
import type { Choice } from '../api/list.ts'
import type { Desk } from '../desk.ts'
import { DeskRefusal } from '../refusal.ts'
import { recordFile } from './record-file.ts'

/** What was added, or is there already, and the file in which it stands. */
type Added = Choice & { path: string }

/**
 * Adds a person, an outlet, a topic or a term to the newsroom; what is there already by that name is taken as it is. Throws
 * DeskRefusal.
 */
export async function addRecord(desk: Desk, asked: RecordAsked): Promise<Choice> {
  const name = foldSpace(asked.name)
  if (name === '') throw new DeskRefusal(400, 'name-missing', textsOf(desk.language).desk.refusals.nameMissing)
  const { path, ...choice } = ADD[asked.kind](desk, { ...asked, name, other: foldSpace(asked.other ?? '') || name })
  await desk.wrote([path])
  return choice
}

type Named = RecordAsked & { other: string }

const ADD: Record<RecordAsked['kind'], (desk: Desk, asked: Named) => Added> = {
  person: addPerson,
  outlet: addOutlet,
  topic: addTopic,
  term: addTerm,
}

function addPerson({ root, newsroom }: Desk, { name }: Named): Added {
  const known = newsroom()?.records.people ?? new Map()
  const pathOf = (id: string) => `newsroom/people/${id}.yml`
  const own = idOfNamed(known, name)
  if (own !== undefined) return { id: own, name: known.get(own)?.name ?? name, path: pathOf(own) }
  const id = freeId(name, (each) => lookAt(root, pathOf(each)) !== undefined, 'person')
  createFiles(root, beginPerson(id, { name }))
  return { id, name, path: pathOf(id) }
}

/** By its address the outlet is known again in those of originals. */
function addOutlet(desk: Desk, { name, url, language }: Named): Added {
  const { path, text, records, write } = recordFile(desk, 'outlets')
  const known = idOfNamed(records.outlets, name)
  if (known !== undefined) return { id: known, name: records.outlets.get(known)?.name ?? name, path }
  const address = url === undefined ? undefined : readUrl(url)
  if (!address?.hostname.includes('.')) {
    throw new DeskRefusal(400, 'outlet-address', textsOf(desk.language).desk.refusals.outletAddress(name))
  }
  const id = freeId(name, (each) => records.outlets.has(each), 'outlet')
  const value = { name, ...(language && { language }), hosts: [address.hostname] }
  write(setYamlKeys(text, [{ path: [id], value }], () => []))
  return { id, name, path }
}

function addTopic(desk: Desk, { name, other, language = desk.language }: Named): Added {
  const { path, text, records, write } = recordFile(desk, 'topics')
  const known = [...records.topics].find(([, topic]) => foldName(topic[language]) === foldName(name))
  if (known) return { id: known[0], name: known[1][desk.language], path }
  const id = freeId(name, (each) => records.topics.has(each), 'topic')
  const value = language === 'es' ? { es: name, en: other } : { es: other, en: name }
  write(setYamlKeys(text, [{ path: [id], value }], () => []))
  return { id, name: value[desk.language], path }
}

/** A term has one right translation: another one for the same words is not added beside it. */
function addTerm(desk: Desk, { name, other, language = desk.language }: Named): Added {
  const { path, text, records, write } = recordFile(desk, 'glossary')
  const known = records.glossary.find((term) => foldName(term[language]) === foldName(name))
  const there = known?.[otherLanguage(language)]
  if (there !== undefined && foldName(there) !== foldName(other)) {
    throw new DeskRefusal(409, 'term-known', textsOf(desk.language).desk.refusals.termKnown(name, there))
  }
  if (known === undefined) {
    const term = language === 'es' ? { es: name, en: other } : { es: other, en: name }
    write(setYamlList(text, (terms) => [...terms, { ...term, kind: 'term' }]))
  }
  return { id: name, name, path }
}
