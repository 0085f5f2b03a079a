import { describe, expect, it } from 'vitest'
import { injectClient } from '../../../../src/cli/commands/dev/inject-client.ts'
import { SECURITY_POLICY } from '../../../../src/render/security-policy.ts'

const page = (policy: string) => `<head><meta http-equiv="Content-Security-Policy" content="${policy}"/></head>`
const policyOf = (policy: string) => /content="([^"]*)"/.exec(injectClient(page(policy), '1'))?.[1]

describe('injectClient', () => {
  it('puts the script last in the page', () => {
    const script = '<script src="/__facing/client.js?build=1" defer></script>'
    expect(injectClient('<body>a</body></html>', '1')).toBe(`<body>a${script}</body></html>`)
    expect(injectClient('<p>a', '1')).toBe(`<p>a${script}`)
    expect(injectClient('<body>$& $1</body>', '1')).toBe(`<body>$& $1${script}</body>`)
  })

  it.each([
    ['the policy of our pages', SECURITY_POLICY, SECURITY_POLICY],
    ['nothing at all', "default-src 'none'", "default-src 'none'; script-src 'self'; connect-src 'self'"],
    ['no scripts', "script-src 'none'", "script-src 'self'"],
    [
      'another host',
      'script-src a.example; connect-src a.example',
      "script-src a.example 'self'; connect-src a.example 'self'",
    ],
    ['this host', "default-src 'self';", "default-src 'self'; script-src 'self'; connect-src 'self'"],
    ['only pictures', 'img-src a.example', 'img-src a.example'],
  ])('is let in by a policy that allows %s', (_, before, after) => expect(policyOf(before)).toBe(after))
})
