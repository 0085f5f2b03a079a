import type { Link, PhrasingContent, Text } from 'mdast'

/** A piece of a line with all marks around it, outermost first. */
interface Run {
  node: PhrasingContent
  marks: Mark[]
}

type Mark = { key: string; node: 'strong' | 'emphasis' | 'delete' | Pick<Link, 'url' | 'title'> }

/**
 * The words of a line with the fewest marks that say the same: runs of one look one after another become one, blanks at
 * the edges of a mark stand outside, a mark around nothing is gone, and so are breaks and blanks at both ends.
 */
export function tidyMarks(children: readonly PhrasingContent[]): PhrasingContent[] {
  const runs = withBlanksOutside(joinTexts(withoutEdges(runsOf(children, []).flatMap(splitBlanks))))
  return build(runs, 0, runs.length, new Set())
}

function runsOf(children: readonly PhrasingContent[], marks: readonly Mark[]): Run[] {
  return children.flatMap((node): Run[] => {
    if (node.type === 'link') {
      return runsOf(node.children, [
        ...marks,
        { key: `link ${node.url}`, node: { url: node.url, title: node.title ?? null } },
      ])
    }
    if (node.type === 'strong' || node.type === 'emphasis' || node.type === 'delete') {
      const isNew = marks.every(({ key }) => key !== node.type)
      return runsOf(node.children, isNew ? [...marks, { key: node.type, node: node.type }] : marks)
    }
    // A picture that leads somewhere is a picture.
    return [{ node, marks: node.type === 'image' ? [] : [...marks] }]
  })
}

/** Blanks at both ends of a text become runs of their own. */
function splitBlanks(run: Run): Run[] {
  if (run.node.type !== 'text') return [run]
  const [, before = '', words = '', after = ''] = /^([ \t\r\n]*)(.*?)([ \t\r\n]*)$/s.exec(run.node.value) ?? []
  const texts = words === '' ? [before + after] : [before, words, after]
  return texts.filter(Boolean).map((value) => ({ node: text(value), marks: run.marks }))
}

const text = (value: string): Text => ({ type: 'text', value })
const isGap = ({ node }: Run): boolean =>
  node.type === 'break' || (node.type === 'text' && /^[ \t\r\n]*$/.test(node.value))

function withoutEdges(runs: readonly Run[]): Run[] {
  const start = runs.findIndex((run) => !isGap(run))
  return start < 0 ? [] : runs.slice(start, runs.findLastIndex((run) => !isGap(run)) + 1)
}

/** Gaps have the marks that both sides have. A row of them is one: a break where there is one, else a blank. */
function withBlanksOutside(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  let gap: Run | undefined
  for (const run of runs) {
    if (isGap(run)) {
      gap = gap?.node.type === 'break' ? gap : run.node.type === 'break' ? run : { ...run, node: text(' ') }
      continue
    }
    if (gap) {
      const before = joined.at(-1)?.marks ?? []
      const keys = new Set(run.marks.map(({ key }) => key))
      const own = new Set(gap.marks.map(({ key }) => key))
      joined.push({ node: gap.node, marks: before.filter(({ key }) => keys.has(key) && own.has(key)) })
    }
    gap = undefined
    joined.push(run)
  }
  return joined
}

const keysOf = ({ marks }: Run): string =>
  marks
    .map(({ key }) => key)
    .sort()
    .join('\n')

/** Texts, and pieces of code, of one look beside each other become one. */
function joinTexts(runs: readonly Run[]): Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    const isOne = last && !isGap(last) && !isGap(run) && keysOf(last) === keysOf(run)
    if (isOne && (last.node.type === 'text' || last.node.type === 'inlineCode') && last.node.type === run.node.type) {
      last.node = { ...last.node, value: last.node.value + run.node.value }
    } else {
      joined.push({ ...run })
    }
  }
  return joined
}

const ORDER = ['link', 'strong', 'emphasis', 'delete']

/** The mark that holds the most runs is outermost. */
function build(runs: readonly Run[], start: number, end: number, active: ReadonlySet<string>): PhrasingContent[] {
  const nodes: PhrasingContent[] = []
  for (let at = start; at < end; ) {
    const run = runs[at] as Run
    const [widest] = run.marks
      .filter(({ key }) => !active.has(key))
      .map((mark) => ({ mark, until: endOf(runs, at, end, mark.key) }))
      .sort(
        (a, b) =>
          b.until - a.until ||
          ORDER.indexOf(a.mark.key.split(' ')[0] ?? '') - ORDER.indexOf(b.mark.key.split(' ')[0] ?? ''),
      )
    if (widest === undefined) {
      const last = nodes.at(-1)
      if (last?.type === 'text' && run.node.type === 'text') last.value += run.node.value
      else nodes.push(run.node)
      at += 1
    } else {
      const { mark, until } = widest
      const children = build(runs, at, until, new Set([...active, mark.key]))
      nodes.push(
        typeof mark.node === 'string'
          ? { type: mark.node, children }
          : { type: 'link', ...mark.node, children: withoutLinks(children) },
      )
      at = until
    }
  }
  return nodes
}

function endOf(runs: readonly Run[], start: number, end: number, key: string): number {
  let at = start
  while (at < end && runs[at]?.marks.some((mark) => mark.key === key)) at += 1
  return at
}

/** Within a link stands no other. */
const withoutLinks = (children: readonly PhrasingContent[]): Link['children'] =>
  children.flatMap((child) => (child.type === 'link' ? child.children : [child]))
