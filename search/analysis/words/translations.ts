import { PEOPLE } from './translations/people'
import { SURROUNDINGS } from './translations/surroundings'

/**
 * What one language calls something and what the other does, one meaning a line: German words before `>`, English
 * words behind it. Written for this project; a text in the other language is found by them, and counts less.
 */
export const TRANSLATIONS = `${SURROUNDINGS.trim()}\n${PEOPLE.trim()}`
