import type { ShownStretch } from '../../api/rows.ts'

const MARKS = {
  strong: 'strong',
  emphasis: 'em',
  code: 'code',
  delete: 's',
  link: 'u',
  note: 'sup',
} as const satisfies Record<NonNullable<ShownStretch['mark']>, string>

/** A text with its marks rendered and with what came and went, all of it as text. */
export function ShownStretches({ stretches }: { stretches: readonly ShownStretch[] }) {
  return (
    <>
      {stretches.map(({ text, change, mark }) => {
        const Mark = mark && MARKS[mark]
        const marked = Mark ? <Mark>{text}</Mark> : text
        if (change === 'come') return <ins>{marked}</ins>
        return change === 'gone' ? <del>{marked}</del> : marked
      })}
    </>
  )
}
