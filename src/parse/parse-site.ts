import { sayFileFault } from '../ground/messages/say-file-fault.ts'
import { toSay } from '../ground/messages/to-say.ts'
import { type SiteSettings, site } from '../ground/schema/site.ts'
import { type FileEntry, type Finding, Stop } from '../model.ts'
import { type KnownChecks, nearestCheck } from './known-checks.ts'
import { parseYaml, type Yaml } from './parse-yaml.ts'
import { validateKeys } from './validate.ts'

const PATH = 'newsroom/site.yml'

/** `site.yml` → settings. Throws Stop (2) with everything that is wrong with the file. */
export function parseSite(file: FileEntry | undefined, known: KnownChecks): SiteSettings {
  if (file === undefined) throw new Stop(2, 'site-missing', [{ file: PATH, say: toSay('disk.siteMissing') }])
  const { fault, text = '', path, name } = file
  if (fault) throw new Stop(2, 'site-unreadable', [{ file: path, say: sayFileFault(fault, name) }])
  const yaml = parseYaml(text)
  if (!('value' in yaml)) throw wrong(yaml.faults)
  const { value, faults } = validateKeys(site, yaml)
  const all = [
    ...yaml.faults,
    ...faults,
    ...faultsOfChecks(value?.checks ? Object(yaml.value).checks : {}, yaml, known),
  ]
  if (all.length > 0) throw wrong(all)
  return site.parse(yaml.value)
}

function faultsOfChecks(checks: object, { placeOf }: Yaml, known: KnownChecks): Omit<Finding, 'file'>[] {
  return Object.entries(checks).flatMap(([id, severity]) => {
    const check = known.find((candidate) => candidate.id === id)
    const place = placeOf(['checks', id], 'key')
    const isLowerable = check?.safety === 'lowerable'
    if (check?.safety && !(isLowerable && severity !== 'off')) {
      return { place, say: toSay('disk.safetyCheck', id, isLowerable) }
    }
    return check ? [] : { place, say: toSay('disk.unknownCheck', id, nearestCheck(id, known)) }
  })
}

/** Of faults, of which there is one at least, in the order of the file. */
function wrong(faults: readonly Omit<Finding, 'file'>[]): Stop {
  const offsetOf = ({ place }: Omit<Finding, 'file'>) => place?.start.offset ?? 0
  const [first, ...more] = faults
    .toSorted((a, b) => offsetOf(a) - offsetOf(b))
    .map((fault): Finding => ({ ...fault, file: PATH }))
  return new Stop(2, 'site-wrong', [first as Finding, ...more])
}
