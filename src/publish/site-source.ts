import type { Keeper } from '../keep/keeper.ts'
import type { Site } from '../model.ts'
import type { RenderedText } from '../render/context.ts'

/** What a site is built from. */
export interface SiteSource {
  /** Absolute path of the newsroom. */
  root: string
  site: Site
  /** The texts of what is published, by kind and key. */
  texts: ReadonlyMap<string, RenderedText>
  keeper: Keeper
}
