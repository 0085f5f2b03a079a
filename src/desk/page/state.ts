import { signal } from '@preact/signals'
import type { ArticleList, DeskFrame } from '../api/list.ts'

/** What surrounds all articles; null until it is known. */
export const frame = signal<DeskFrame | null>(null)

/** The name of a person of `people/`; what is given where there is no such id. */
export const personName = (id: string): string => frame.value?.people.find((each) => each.id === id)?.name ?? id

/** All articles; null until they are known. */
export const list = signal<ArticleList | null>(null)

/** Articles that changed on the disk, a new value each time; whoever shows one of them asks for it again. */
export const changed = signal<readonly string[]>([])

/** Why nothing could be shown; '' where it could. */
export const failure = signal('')
