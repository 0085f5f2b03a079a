/// <reference lib="dom" />
import { useState } from 'preact/hooks'
import { deskPage } from '../../ground/messages/en/desk-page.ts'
import { otherLanguage } from '../../ground/model/language.ts'
import { LANGUAGE_QUERY } from '../api/headers.ts'
import { me } from './me.ts'
import { frame } from './state.ts'

/** The name of the desk, who is at it, and its other language. */
export function Masthead() {
  const [first, second] = deskPage.brand
  const other = otherLanguage(deskPage.language)
  return (
    <header class="mast">
      <a class="brand" href="/">
        {first} <i>{second}</i>
      </a>
      {frame.value?.newsroom && <IAm />}
      <nav aria-label={deskPage.views}>
        <a href={`?${LANGUAGE_QUERY}=${other}`} lang={other} hreflang={other}>
          {deskPage.otherInterface}
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
        {deskPage.iAm}{' '}
        <select value={isTyped ? OTHER : me.value} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="">{deskPage.nobody}</option>
          {people.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
          {!isKnown && <option value={me.value}>{me.value}</option>}
          <option value={OTHER}>{deskPage.anotherPerson}</option>
        </select>
      </label>
      {isTyped && (
        <label>
          {deskPage.yourName}{' '}
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
