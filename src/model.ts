/**
 * What every stage speaks of, in the order of the data's way: files are read, parsed into editions, paired into
 * articles, aligned block by block, compared with what was last in step, checked, linked into a site of pages. Read this first, then pipeline.ts.
 */
export type * from './model/article.ts'
export * from './model/edition-name.ts'
export * from './model/editions-of.ts'
export type * from './model/facing-page.ts'
export type * from './model/files.ts'
export * from './model/in-reading-order.ts'
export * from './model/is-at-outlet.ts'
export * from './model/language.ts'
export type * from './model/list-page.ts'
export type * from './model/page.ts'
export type * from './model/page-parts.ts'
export type * from './model/problem.ts'
export type * from './model/rendered-site.ts'
export type * from './model/search.ts'
export type * from './model/sentences.ts'
export * from './model/side.ts'
export type * from './model/site.ts'
export * from './model/stop.ts'
export type * from './model/sync.ts'
