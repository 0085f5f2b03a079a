/**
 * What every stage speaks of, in the order of the data's way: files are read, parsed into editions, paired into
 * articles, aligned block by block, compared with what was last in step, checked, linked into a site of pages. Read this first, then pipeline.ts.
 */
export type * from './ground/model/article.ts'
export * from './ground/model/edition-name.ts'
export * from './ground/model/editions-of.ts'
export type * from './ground/model/facing-page.ts'
export type * from './ground/model/files.ts'
export * from './ground/model/in-reading-order.ts'
export * from './ground/model/is-at-outlet.ts'
export * from './ground/model/language.ts'
export type * from './ground/model/list-page.ts'
export type * from './ground/model/page.ts'
export type * from './ground/model/page-parts.ts'
export type * from './ground/model/problem.ts'
export type * from './ground/model/rendered-site.ts'
export type * from './ground/model/search.ts'
export type * from './ground/model/sentences.ts'
export * from './ground/model/side.ts'
export type * from './ground/model/site.ts'
export * from './ground/model/stop.ts'
export type * from './ground/model/sync.ts'
