import type { cliAsk as english } from '../en/cli-ask.ts'

/** Lo que acompaña a las preguntas en una terminal. */
export const cliAsk: typeof english = {
  ask: {
    choose: 'Las flechas eligen, Intro confirma.',
    expected: (what) => `Se espera ${what}.`,
    needed: 'Aquí hace falta una respuesta; Ctrl-C termina sin escribir nada.',
  },
}
