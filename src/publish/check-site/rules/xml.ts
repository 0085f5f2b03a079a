import type { BuiltSite, SiteFault } from '../built-site.ts'

/** Every XML file is well-formed. */
export function* xmlRule({ xmls }: BuiltSite): Iterable<SiteFault> {
  for (const [file, xml] of xmls) if (typeof xml === 'string') yield { file, rule: 'xml-broken', found: xml }
}
