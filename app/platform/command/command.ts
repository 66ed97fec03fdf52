/**
 * A command's own code: prints lines and ends with an exit code, 0 for success. One that takes long ends early
 * when the signal says that nobody waits for it any more or that the server is stopping.
 */
export type Command = (args: string[], print: (line: string) => void, signal?: AbortSignal) => Promise<number>

/** Reads `--name value` and `--flag`; everything else is positional. */
export function readOptions(args: string[], flags: readonly string[]) {
  const options: Record<string, string> = {}
  const positional: string[] = []
  for (let index = 0; index < args.length; index++) {
    const word = args[index] ?? ''
    if (!word.startsWith('--')) positional.push(word)
    else if (flags.includes(word.slice(2))) options[word.slice(2)] = 'true'
    else options[word.slice(2)] = args[++index] ?? ''
  }
  return { options, positional }
}
