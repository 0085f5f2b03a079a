/** What a command line says of an option, the last time that it does; undefined where it says nothing. */
export function optionValue(argv: readonly string[], option: string): string | undefined {
  const at = argv.findLastIndex((word) => word === `--${option}` || word.startsWith(`--${option}=`))
  return argv[at]?.includes('=') ? argv[at].slice(option.length + 3) : argv[at + 1 || argv.length]
}
