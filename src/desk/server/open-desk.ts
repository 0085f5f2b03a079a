import { createHash } from 'node:crypto'
import type { FollowedNewsroom } from '../../follow/follow-newsroom.ts'
import type { Language } from '../../model.ts'
import { acceptedHere } from '../allow/accepted-here.ts'
import type { Desk, DeskBuild, OnDeskStep } from '../desk.ts'
import { type DeskEvents, openEvents } from './desk-events.ts'
import { deskFrame } from './desk-frame.ts'
import { type KnownProblems, knownProblems } from './known-problems.ts'
import { openArticle } from './open-article.ts'

/** What the desk stands in: the newsroom as somebody else follows it, and what the command line said. */
export interface DeskSurroundings
  extends Pick<Desk, 'root' | 'now' | 'newsroom' | 'stopped' | 'wrote' | 'keeper' | 'machine' | 'publisher'> {
  /** Origin of the preview. */
  preview: string
  build: (onStep: OnDeskStep, language: Language) => Promise<DeskBuild>
}

/** A desk at which people come and go. */
export interface OpenDesk {
  deskOf: (who: Pick<Desk, 'language' | 'by'>) => Desk
  /** Something changed at these paths, and the newsroom knows it. */
  changed: DeskEvents['tell']
}

/** Opens the desk of a newsroom. */
export function openDesk(around: DeskSurroundings): OpenDesk {
  const events = openEvents()
  const problemsOf = knownProblems()
  const open = openArticle(around, problemsOf)
  const accepted = acceptedHere(around.root)
  const store = createHash('sha256').update(around.root).digest('hex').slice(0, 12)
  const { preview, ...given } = around
  return {
    changed: events.tell,
    deskOf: (who) => ({
      ...given,
      ...who,
      open: (key, typed) => accepted.leaveOut(open(key, who.language, typed)),
      accepted,
      build: (onStep) => around.build(onStep, who.language),
      events: events.listen,
      problems: () => problemsIn(around.newsroom(), problemsOf[who.language]),
      frame: () => deskFrame(around.newsroom(), { store, preview, machine: given.machine }),
    }),
  }
}

const problemsIn = (newsroom: FollowedNewsroom | undefined, tell: KnownProblems) =>
  newsroom ? tell(newsroom) : new Map()
