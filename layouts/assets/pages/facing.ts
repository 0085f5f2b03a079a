/// <reference lib="dom" />
// What facing pages do with script: views are remembered and keep the reader's place, keys lead from sentence to sentence, of a long
// text the section that is read is marked, a selection stays in its column.
import { keepColumn } from '../reader/keep-column.ts'
import { keepPlace } from '../reader/keep-place.ts'
import { keepRow } from '../reader/keep-row.ts'
import { markSection } from '../reader/mark-section.ts'
import { reachScrolling } from '../reader/reach-scrolling.ts'
import { rememberView } from '../reader/remember-view.ts'
import { stepBySentence } from '../reader/step-by-sentence.ts'

const views = document.querySelector('.views')
// Before a place is found again: each view has others.
if (views) rememberView(views)
keepPlace()
reachScrolling(document)
if (views) keepRow(views)
keepColumn(document.querySelector<HTMLElement>('.facing'))
stepBySentence([...document.querySelectorAll<HTMLElement>('.row > [lang] span[class]')])
const list = document.querySelector('.toc ol')
if (list) markSection(list)
