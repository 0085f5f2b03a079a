import { type FrontMatter, frontMatter as schema } from '../../ground/schema/front-matter.ts'
import { shortened } from '../../ground/text/record-ids.ts'
import { toKey } from '../../ground/text/to-key.ts'
import type { PairedEdition } from '../../model.ts'
import { parseYaml } from '../../parse/parse-yaml.ts'
import { setFrontMatter } from '../../write/set-front-matter.ts'
import { besideDocument } from '../beside-document.ts'
import type { ImportPlan } from '../import-documents.ts'
import type { ImportNewsroom } from '../open-newsroom-around.ts'
import { recordFiles } from '../record-files.ts'
import { type Assignment, assignedValue } from '../settle/assignments.ts'
import { lackingFacts } from '../settle/lacking-facts.ts'
import { type PictureToWrite, pictureFile } from '../settle/picture-file.ts'

/** An edition that is there, and what somebody says of it. */
export interface Completion {
  edition: PairedEdition
  /** Of the same article. */
  others: readonly PairedEdition[]
  /** Where a photo's path is from. */
  cwd: string
  assignments: readonly Assignment[]
}

/** What is to be written, or the first value that cannot stand at its key, and what was expected there (an `Expectation`). */
export type Completed = ImportPlan | { wrong: Assignment & { expected: string } }

/** An edition with values at keys of its front matter; all its other lines stay. */
export function completedEdition(
  { edition, others, cwd, assignments }: Completion,
  newsroom: ImportNewsroom,
): Completed {
  const { file, language } = edition
  const folder = file.path.slice(0, -file.name.length)
  const pictures = assignments.filter(isPhoto).flatMap(({ value }) => photoBeside(value, cwd) ?? [])
  const changes = assignments.map((assignment) => ({
    path: assignment.path,
    value: (isPhoto(assignment) ? pictures[0]?.name : undefined) ?? assignedValue(assignment, newsroom.book),
  }))
  const title = changes.find(({ path }) => path.join() === 'title')
  const hasSlug = edition.frontMatter.slug !== undefined || changes.some(({ path }) => path.join() === 'slug')
  if (title && !hasSlug) changes.push({ path: ['slug'], value: shortened(toKey(String(title.value))) })
  const completed = setFrontMatter(file.text, changes)
  if (completed === undefined) throw new RangeError(`${file.path} was read without its front matter`)
  const read = parseYaml(completed.yaml)
  const data = ('value' in read ? read.value : {}) as Record<string, unknown>
  for (const assignment of assignments) {
    const expected = expectedAt(assignment.path, data)
    if (expected !== undefined) return { wrong: { ...assignment, expected } }
  }
  const records = recordFiles(newsroom)
  const files = Object.fromEntries(pictures.map(({ name, bytes }) => [folder + name, bytes]))
  const own = data as Partial<FrontMatter>
  const facts = Object.assign({}, ...others.map(({ frontMatter }) => frontMatter)) as Partial<FrontMatter>
  return {
    editions: [
      {
        from: file.path,
        key: folder.replace(/^\w+\/|\/$/g, ''),
        joins: true,
        language,
        frontMatter: own,
        path: file.path,
        files,
        missing: lackingFacts(own, language, others.length > 0 ? { frontMatter: facts } : undefined),
        dropped: [],
        notes: [],
        recognised: [],
        guessed: [],
      },
    ],
    created: { ...files, ...records.created },
    changed: { ...records.changed, [file.path]: { before: file.text, after: completed.text } },
  }
}

const isPhoto = ({ path }: Assignment): boolean => path.join('.') === 'photo.file'

function photoBeside(path: string, cwd: string): PictureToWrite | undefined {
  const bytes = besideDocument(cwd)(path)
  return bytes && pictureFile(bytes, path)
}

/** What the schema expects at a path, where what stands there is something else. */
function expectedAt([key = '', ...rest]: readonly string[], data: Record<string, unknown>): string | undefined {
  const found = Object.hasOwn(schema.shape, key) ? schema.shape[key as keyof FrontMatter] : undefined
  const issues = found?.safeParse(data[key]).error?.issues ?? []
  return issues.find(({ path }) => rest.every((step, index) => path[index] === step))?.message
}
