/// <reference lib="dom" />
// What articles with a list of their sections do with script: what all articles do, and the section that is read is marked.
import { markSection } from '../reader/mark-section.ts'
import './article.ts'

markSection(document.querySelector('.toc ol') as Element)
