/// <reference lib="dom" />
// What articles do with script: numbers open the other edition in place, and the whole can be copied.
import { copyArticle } from '../reader/copy-article.ts'
import { keepPlace } from '../reader/keep-place.ts'
import { openInPlace } from '../reader/open-in-place.ts'
import { reachScrolling } from '../reader/reach-scrolling.ts'

keepPlace()
reachScrolling(document)
copyArticle(document.querySelector<HTMLElement>('.copy'))
openInPlace(document.querySelector<HTMLElement>('.body'))
