/** The codes of a closed list that stand in a stored list, in the order of the closed list. */
export function knownCodes<Code extends string>(list: readonly Code[], stored: readonly string[]): Code[] {
  return list.filter((code) => stored.includes(code))
}
