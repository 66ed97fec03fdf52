/** Names that a document tells, each replaced by the same number everywhere: who answers whom stays readable. */
export type Persons = { nameOf: (original: string) => string; initialsOf: (original: string) => string }

/** Begins with no person known. The words are the same in German and English. */
export function newPersons(): Persons {
  const numbers = new Map<string, number>()
  const numberOf = (original: string) => {
    const number = numbers.get(original) ?? numbers.size + 1
    numbers.set(original, number)
    return number
  }
  return {
    nameOf: (original) => (original === '' ? '' : `Person ${numberOf(original)}`),
    initialsOf: (original) => `P${numberOf(original)}`,
  }
}

/** Whether a value is a place on somebody's computer: programs note where a picture or a template came from. */
export function isOwnPlace(value: string): boolean {
  return /^(?:file:|[a-z]:[\\/]|\\\\)|[\\/](?:users|home|documents and settings)[\\/]/i.test(value.trim())
}
