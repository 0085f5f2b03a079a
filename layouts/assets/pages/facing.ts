/// <reference lib="dom" />
// What facing pages do besides: views keep the reader's place, and keys lead from sentence to sentence.
import '../reader.ts'
import { keepRow } from '../reader/keep-row.ts'
import { stepBySentence } from '../reader/step-by-sentence.ts'

const views = document.querySelector('.views')
if (views) keepRow(views)
stepBySentence([...document.querySelectorAll<HTMLElement>('.row > [lang] span[class]')])
