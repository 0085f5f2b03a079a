/** What we use of Eleventy 3.1.8, which ships no types. */
declare module '@11ty/eleventy' {
  export interface Template<Data> {
    data: { permalink: (data: Data) => string } & Record<string, unknown>
    render: (data: Data) => string
  }
  export interface Directories {
    input: string
    output: string
  }
  export interface UserConfig {
    setTemplateFormats(formats: readonly string[]): void
    setDataFileSuffixes(suffixes: readonly string[]): void
    setUseGitIgnore(use: boolean): void
    addTemplate<Data>(path: string, template: Template<Data>): void
    on(event: 'eleventy.config', listener: (settings: { config: { keys: Record<string, unknown> } }) => void): void
  }
  export interface Options {
    configPath: ''
    loader: 'esm'
    quietMode: boolean
    config: (config: UserConfig) => void
  }
  export default class Eleventy {
    constructor(input: string, output: string, options: Options)
    disableLogger(): void
    /** Renders and writes nothing. `outputPath` may be relative to the working folder. */
    toJSON(): Promise<{ outputPath: string; content: string }[]>
  }
}
