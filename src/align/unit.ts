import type { Nodes } from 'mdast'
import { childrenOf } from '../ground/body/children-of.ts'
import type { Block, BlockKind, Language } from '../model.ts'
import { numberOf } from './features.ts'
import { textFeatures } from './text-features.ts'

/** What is aligned, a block or a sentence: how long it is and what it might share with its counterpart. */
export interface Unit {
  kind: BlockKind | 'sentence'
  depth: number
  /** Characters of plain text. */
  length: number
  /** By number; one that comes twice may stand here twice. */
  features: readonly number[]
}

/** A block as a unit of alignment. */
export function unitOfBlock(block: Block, language: Language): Unit {
  const features = block.kind === 'code' ? codeFeatures(block.text) : textFeatures(block.text, language)
  addNodeFeatures(block.node, block, features)
  return { kind: block.kind, depth: block.depth, length: block.text.length, features }
}

/** A sentence as a unit of alignment. */
export function unitOfSentence(text: string, language: Language): Unit {
  return { kind: 'sentence', depth: 0, length: text.length, features: textFeatures(text, language) }
}

const codeFeatures = (text: string): number[] =>
  (text.match(/[A-Za-z_]\w{2,}|\d+/g) ?? []).map((token) => numberOf('code', token.toLowerCase()))

/** Adds what the text does not show: where links lead, which pictures, code and notes there are. */
function addNodeFeatures(node: Nodes, block: Block, features: number[]): void {
  switch (node.type) {
    case 'link':
      features.push(numberOf('link', linkTarget(node.url)))
      break
    case 'linkReference':
      features.push(numberOf('link', `ref:${node.identifier}`))
      break
    case 'image':
      features.push(numberOf('image', pictureName(node.url)))
      break
    case 'imageReference':
      features.push(numberOf('image', `ref:${node.identifier}`))
      break
    case 'inlineCode':
      features.push(numberOf('code', node.value.toLowerCase().slice(0, 40)))
      break
    case 'footnoteReference':
      features.push(numberOf('footnote', node.identifier))
      break
  }
  for (const child of childrenOf(node, block)) addNodeFeatures(child, block, features)
}

/** 'https://es.wikipedia.org/wiki/Lima?x' → 'wikipedia.org/wiki/lima': what localised targets have in common. */
function linkTarget(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/[?#].*$/, '')
    .replace(/\/+$/, '')
    .replace(/(^|\/)(es|en|es[-_]es|en[-_]us|en[-_]gb)(?=\/|$)/g, '')
    .replace(/^(es|en)\./, '')
    .replace(/\.(es|en)(?=\.\w+$)/, '')
    .replace(/^\/+/, '')
}

/** 'a/Photo-es.jpg' → 'photo.jpg'. */
function pictureName(url: string): string {
  const path = url.replace(/[?#].*$/, '')
  return path
    .slice(path.lastIndexOf('/') + 1)
    .toLowerCase()
    .replace(/[-_](es|en)(?=\.\w+$)/, '')
}
