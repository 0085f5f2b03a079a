import { hash } from 'node:crypto'

/** By which a text is known again: SHA-256, hexadecimal. */
export const hashOfText = (text: string): string => hash('sha256', text)
