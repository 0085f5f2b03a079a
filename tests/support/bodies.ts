/** A text in each language that is long enough to be told from the other. */
export const TEXTS = {
  es: `El faro de la isla se apagó el martes y nadie lo notó hasta que los barcos dejaron de saludar. La farera dice
que la lámpara es vieja, pero que con un poco de aceite y otra de paciencia puede durar hasta el invierno.

El ayuntamiento tiene un plan para cambiarla por una luz eléctrica. Los vecinos no lo quieren: dicen que el
faro es el único que todavía se enciende con una cerilla.`,
  en: `The lighthouse on the island went out on Tuesday and nobody noticed until the ships stopped greeting it. The
keeper says that the lamp is old, but that with a little oil and some patience it could last until the winter.

The town has a plan to change it for an electric light. The neighbours do not want it: they say that the
lighthouse is the only one that is still lit with a match.`,
}

/** A change that puts a text below the front matter. */
export const withBody =
  (body: string) =>
  (text: string): string =>
    `${text.slice(0, text.indexOf('\n---\n') + 5)}\n${body}\n`
