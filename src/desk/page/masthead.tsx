/// <reference lib="dom" />
import { useState } from 'preact/hooks'
import { otherLanguage } from '../../ground/model/language.ts'
import { LANGUAGE_QUERY } from '../api/headers.ts'
import { me } from './me.ts'
import { said } from './said.ts'
import { frame } from './state.ts'

/** The name of the desk, who is at it, and its other language. */
export function Masthead() {
  const [first, second] = said.page.brand
  const other = otherLanguage(said.language)
  return (
    <header class="mast">
      <a class="brand" href="/">
        {first} <i>{second}</i>
      </a>
      {frame.value?.newsroom && <IAm />}
      <nav aria-label={said.page.views}>
        <a href={`?${LANGUAGE_QUERY}=${other}`} lang={other} hreflang={other}>
          {said.page.otherInterface}
        </a>
      </nav>
    </header>
  )
}

const OTHER = '…'

function IAm() {
  const people = frame.value?.people ?? []
  const [isTyped, setTyped] = useState(false)
  const isKnown = me.value === '' || people.some(({ id }) => id === me.value)
  const choose = (value: string) => {
    setTyped(value === OTHER)
    if (value !== OTHER) me.value = value
  }
  return (
    <>
      <label>
        {said.page.iAm}{' '}
        <select value={isTyped ? OTHER : me.value} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{said.page.nobody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {!isKnown && <option value={me.value}>{me.value}</option>}
          <option value={OTHER}>{said.page.anotherPerson}</option>
        </select>
      </label>
      {isTyped && (
        <label>
          {said.page.yourName}{' '}
          <input
            autocomplete="name"
            onChange={(event) => {
              me.value = event.currentTarget.value.trim()
              setTyped(false)
            }}
          />
        </label>
      )}
    </>
  )
}
