import type { ComponentChildren } from 'preact'

/**
 * A part of an article: its head, its text, its colophon. Reader modes (Readability) look for the text, and keep of what
 * stands beside it what has its class, where that is one of theirs for texts.
 */
export const Part = ({ children }: { children: ComponentChildren }) => <section class="story">{children}</section>
