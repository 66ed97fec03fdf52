/** What stands in place of the name of a person whose account was erased. Nobody may call themselves so. */
export const ERASED_NAME = 'Gelöschtes Konto'

/** How the same is said in each language. */
export const ERASED_NAMES = { de: ERASED_NAME, en: 'Deleted account' } as const

/** Whether a name would pass its bearer off as an erased account. */
export function isErasedName(name: string): boolean {
  const plain = name.trim().replace(/\s+/g, ' ').toLowerCase()
  return Object.values(ERASED_NAMES).some((one) => one.toLowerCase() === plain)
}

/** A name as it is shown in a language. */
export function nameIn(locale: keyof typeof ERASED_NAMES, name: string): string {
  return name === ERASED_NAME ? ERASED_NAMES[locale] : name
}

/** What stands in place of an address: unique, and none that mail could go to. */
export function erasedAddress(id: string): string {
  return `erased:${id}`
}

/** The words of which one is typed before an account is deleted. */
export const DELETION_WORDS = { de: 'LÖSCHEN', en: 'DELETE' } as const

/** Whether somebody typed the word of any language, however large or small. */
export function isDeletionWord(typed: string): boolean {
  const word = typed.trim().normalize('NFC').toUpperCase()
  return Object.values<string>(DELETION_WORDS).includes(word)
}
