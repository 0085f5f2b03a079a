import { isOwnText, type LinkedArticle } from '../../model.ts'

/**
 * Under which licence an article stands here, an SPDX id or `all-rights-reserved`: its own, else the site's where the text is
 * the newsroom's. What is somebody else's, or what somebody else allowed us, is not the site's to pass on.
 */
export function licenseOfArticle({ article }: LinkedArticle, site: string | undefined): string | undefined {
  const { license, permission } = article.facts
  return license ?? (isOwnText(article) && permission === undefined ? site : undefined)
}

/** Whether a licence lets others publish what stands under it. */
export const isFree = (license: string | undefined): license is string =>
  license !== undefined && license !== 'all-rights-reserved'
