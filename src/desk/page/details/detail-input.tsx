/// <reference lib="dom" />

import { deskDetails } from '../../../ground/messages/en/desk-details.ts'
import { deskPage } from '../../../ground/messages/en/desk-page.ts'
import { languageName } from '../../../ground/messages/language-name.ts'
import type { DetailValue, RecordAsked } from '../../api/details.ts'
import type { Choice, DeskFrame } from '../../api/list.ts'
import { ask } from '../api-client.ts'
import { attempt } from '../attempt.ts'
import { frame } from '../state.ts'
import { Combo } from './combo.tsx'
import { DETAIL_FIELDS } from './detail-fields.ts'
import type { InputProps } from './input-props.ts'
import { PhotoInput } from './photo-input.tsx'
import { RowsInput } from './rows-input.tsx'
import { TextInput } from './text-input.tsx'

/** Records that are chosen from a list, and where the list is. */
const LISTS = { person: 'people', topic: 'topics', outlet: 'outlets' } as const satisfies Partial<
  Record<RecordAsked['kind'], keyof DeskFrame>
>
/** Languages that originals are often in; others are kept as they are. */
const LANGUAGE_CODES = ['es', 'en', 'pt', 'fr', 'it', 'de', 'ca', 'gl', 'eu']

/** The control of a detail. */
export function DetailInput(props: InputProps) {
  const { id, session, path, edition, describedBy, isWrong, onChange } = props
  const [, kind] = DETAIL_FIELDS[path]
  const value = session.valueAt(edition, path)
  const common = { id, 'aria-describedby': describedBy, 'aria-invalid': isWrong }
  const around = frame.value
  if (!around) return null
  switch (kind) {
    case 'rows':
      return <RowsInput {...props} />
    case 'photo':
      return <PhotoInput {...props} />
    case 'person':
    case 'topic':
    case 'outlet':
    case 'licence': {
      const isOne = kind === 'outlet' || kind === 'licence'
      return (
        <Combo
          id={id}
          values={valuesOf(value)}
          choices={kind === 'licence' ? around.licences.map((each) => ({ id: each, name: each })) : around[LISTS[kind]]}
          isOne={isOne}
          describedBy={describedBy}
          isWrong={isWrong}
          onChange={(values) => onChange(isOne ? (values[0] ?? '') : values.length > 0 ? values : '', true)}
          onAdd={
            kind === 'licence'
              ? undefined
              : (name) => addRecord(kind, name, textOf(session.valueAt(edition, 'original.url')))
          }
        />
      )
    }
    case 'yes':
      return (
        <input
          {...common}
          type="checkbox"
          checked={value === true}
          onChange={(event) => onChange(event.currentTarget.checked || '', true)}
        />
      )
    case 'disclaimer':
    case 'language':
    case 'methods':
    case 'uses': {
      const choices =
        kind === 'disclaimer'
          ? around.disclaimers
          : kind === 'language'
            ? LANGUAGE_CODES.map((code) => ({ id: code, name: languageName(code, deskPage.language) }))
            : Object.entries(deskDetails[kind]).map(([key, name]) => ({ id: key, name }))
      return (
        <select {...common} value={textOf(value)} onChange={(event) => onChange(event.currentTarget.value, true)}>
          <option value="">{deskDetails.none}</option>
          {withOwn(choices, textOf(value)).map((each) => (
            <option key={each.id} value={each.id}>
              {each.name}
            </option>
          ))}
        </select>
      )
    }
    case 'lines':
    case 'prose':
      return (
        <textarea
          {...common}
          lang={edition}
          rows={2}
          spellcheck={kind === 'prose'}
          value={valuesOf(value).join('\n')}
          onInput={({ currentTarget: { value: text } }) =>
            onChange(
              kind === 'prose'
                ? text
                : text
                    .split('\n')
                    .map((line) => line.trim())
                    .filter(Boolean),
            )
          }
          onBlur={session.save}
        />
      )
    default:
      return (
        <TextInput
          {...common}
          isDate={kind === 'date'}
          lang={edition}
          spellcheck={path.endsWith('title')}
          value={textOf(value)}
          onInput={(event) => onChange(event.currentTarget.value)}
          onBlur={session.save}
        />
      )
  }
}

const textOf = (value: DetailValue): string => (value === null || typeof value === 'object' ? '' : String(value))

const valuesOf = (value: DetailValue): readonly string[] =>
  Array.isArray(value) ? value.map(String) : value === null ? [] : [textOf(value)]

const withOwn = (choices: readonly Choice[], own: string): readonly Choice[] =>
  !own || choices.some(({ id }) => id === own) ? choices : [...choices, { id: own, name: own }]

/** `url`: of the original, by which its outlet is known again. */
const addRecord = (kind: keyof typeof LISTS, name: string, url: string): Promise<Choice | undefined> =>
  attempt(async () => {
    const asked: RecordAsked = { kind, name, ...(kind === 'outlet' && url !== '' && { url }) }
    const added = await ask<Choice>('POST', 'records', asked)
    const list = LISTS[kind]
    if (frame.value) frame.value = { ...frame.value, [list]: [...frame.value[list], added] }
    return added
  })
