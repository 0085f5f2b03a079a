import { defineConfig } from 'vitest/config'

/** The packages as they are published, installed by npm; `npm test` runs none of it. */
export default defineConfig({
  test: { include: ['tests/packages/*.test.ts'], testTimeout: 600_000, hookTimeout: 600_000 },
})
