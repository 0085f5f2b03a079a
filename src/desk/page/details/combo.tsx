/// <reference lib="dom" />
import { useId, useState } from 'preact/hooks'
import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import type { Choice } from '../../api/list.ts'
import { folded } from '../folded.ts'

/** Where one thing, or several, is chosen from a list by typing; what is not there can be added where `onAdd` is. */
export function Combo(props: {
  id: string
  values: readonly string[]
  choices: readonly Choice[]
  isOne?: boolean
  describedBy?: string | undefined
  isWrong?: boolean
  onChange: (values: readonly string[]) => void
  onAdd?: ((name: string) => Promise<Choice | undefined>) | undefined
}) {
  const { id, values, choices, isOne, onChange, onAdd } = props
  const listId = useId()
  const nameOf = (value: string) => choices.find((each) => each.id === value)?.name ?? value
  /** Undefined while nobody types. */
  const [typed, setTyped] = useState<string>()
  const [at, setAt] = useState(-1)
  const text = typed ?? (isOne ? nameOf(values[0] ?? '') : '')
  const fitting =
    typed === undefined
      ? []
      : choices.filter((each) => folded(each.name).includes(folded(text)) && (isOne || !values.includes(each.id)))
  const exact = choices.find(({ name }) => folded(name) === folded(text))
  const options: Choice[] = fitting.slice(0, MOST)
  const added = text.trim()
  if (onAdd && typed !== undefined && added && !exact) options.push({ id: '', name: deskDetails.add(added) })
  /** What Enter chooses: what the arrows went to, else the first that fits. */
  const active = typed && at < 0 && options.length > 0 ? 0 : at
  const close = () => {
    setTyped(undefined)
    setAt(-1)
  }
  const choose = async (choice: Choice | undefined) => {
    close()
    const chosen = choice?.id === '' ? await onAdd?.(added) : choice
    if (chosen && !values.includes(chosen.id)) onChange(isOne ? [chosen.id] : [...values, chosen.id])
  }
  const leave = () => {
    if (isOne && typed === '') onChange([])
    else if (exact && typed) return choose(exact)
    close()
  }
  const press = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step !== undefined) {
      if (typed === undefined) setTyped('')
      else setAt((at + step + options.length) % Math.max(options.length, 1))
    } else if (event.key === 'Enter') {
      if (typed) choose(options[active])
    } else if (event.key === 'Escape') close()
    else if (event.key === 'Backspace' && !isOne && text === '') return onChange(values.slice(0, -1))
    else return
    event.preventDefault()
  }
  return (
    <div class="combo">
      {!isOne && values.length > 0 && (
        <ul class="chips">
          {values.map((value) => (
            <li key={value}>
              {nameOf(value)}
              <button
                type="button"
                aria-label={deskDetails.remove(nameOf(value))}
                onClick={() => onChange(values.filter((each) => each !== value))}
              >
                ×
              </button>
            </li>
          ))}
        </ul>
      )}
      <input
        id={id}
        role="combobox"
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded={options.length > 0}
        aria-controls={listId}
        aria-activedescendant={active >= 0 ? `${listId}-${active}` : undefined}
        aria-describedby={props.describedBy}
        aria-invalid={props.isWrong}
        value={text}
        onInput={(event) => {
          setTyped(event.currentTarget.value)
          setAt(-1)
        }}
        onClick={() => setTyped(typed ?? '')}
        onKeyDown={press}
        onBlur={leave}
      />
      <div role="listbox" id={listId} aria-label={deskDetails.choices} hidden={options.length === 0}>
        {options.map((each, index) => (
          <div
            key={each.id}
            id={`${listId}-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === active}
            onMouseDown={(event) => {
              event.preventDefault()
              choose(each)
            }}
          >
            {each.name}
          </div>
        ))}
      </div>
    </div>
  )
}

/** Options shown at a time. */
const MOST = 8
