import type { JSX } from 'preact'

/** A line of text, or a date as the browser asks for it. */
export const TextInput = ({
  isDate,
  ...rest
}: { isDate: boolean } & Omit<JSX.IntrinsicElements['input'], 'type' | 'list' | 'role'>) =>
  isDate ? <input type="date" {...rest} /> : <input {...rest} />
