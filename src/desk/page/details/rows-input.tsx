/// <reference lib="dom" />

import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import type { DetailValue } from '../../api/details.ts'
import type { InputProps } from './input-props.ts'
import { TextInput } from './text-input.tsx'

type Row = Readonly<Record<string, DetailValue>>

/** What each row says. Accepted problems are only taken away here: they are accepted where they stand. */
const COLUMNS: Readonly<Record<string, readonly string[]>> = {
  corrections: ['date', 'text'],
  bios: ['person', 'text'],
  allow: ['check', 'block', 'reason'],
}

/** A detail that is a list of rows, each of several texts. */
export function RowsInput({ id, session, path, edition, describedBy, onChange }: InputProps) {
  const columns = COLUMNS[path] ?? []
  const isMap = path === 'bios'
  const isFixed = path === 'allow'
  const rows = rowsOf(session.valueAt(edition, path))
  const change = (now: readonly Row[], isFinal = false) => {
    const value = isMap ? Object.fromEntries(now.map(({ person, text }) => [String(person), text ?? ''])) : now
    onChange(now.length > 0 ? value : '', isFinal)
  }
  return (
    <fieldset aria-labelledby={id} aria-describedby={describedBy}>
      {rows.map((row, index) => (
        <div class="rows" key={index}>
          {columns.map((column) =>
            isFixed ? (
              <span key={column}>{String(row[column] ?? '')}</span>
            ) : (
              <label key={column} for={`${id}-${index}-${column}`}>
                {deskDetails.columns[column]}{' '}
                <TextInput
                  id={`${id}-${index}-${column}`}
                  isDate={column === 'date'}
                  lang={edition}
                  value={String(row[column] ?? '')}
                  onInput={({ currentTarget: { value } }) =>
                    change(rows.map((each, at) => (at === index ? { ...each, [column]: value } : each)))
                  }
                  onBlur={session.save}
                />
              </label>
            ),
          )}
          <button
            type="button"
            class="q"
            onClick={() =>
              change(
                rows.filter((each) => each !== row),
                true,
              )
            }
          >
            {deskDetails.remove('').trim()}
          </button>
        </div>
      ))}
      {!isFixed && (
        <button
          type="button"
          class="q"
          onClick={() => change([...rows, Object.fromEntries(columns.map((column) => [column, '']))])}
        >
          {deskDetails.addRow}
        </button>
      )}
    </fieldset>
  )
}

/** A mapping of people to texts has a row each. */
const rowsOf = (value: DetailValue): readonly Row[] =>
  Array.isArray(value)
    ? (value as readonly Row[])
    : value && typeof value === 'object'
      ? Object.entries(value).map(([person, text]) => ({ person, text }))
      : []
