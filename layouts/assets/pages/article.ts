/// <reference lib="dom" />
// What articles do with script: numbers open the other edition in place, and the whole can be copied.
import { copyArticle } from '../reader/copy-article.ts'
import { keepPlace } from '../reader/keep-place.ts'
import { openInPlace } from '../reader/open-in-place.ts'
import { reachScrolling } from '../reader/reach-scrolling.ts'

keepPlace()
reachScrolling(document)
const copy = document.querySelector<HTMLElement>('.copy')
if (copy) copyArticle(copy)
openInPlace(document.querySelector('.body') as HTMLElement)
