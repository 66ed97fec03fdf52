/** A text as a part of a LIKE pattern that stands for itself, whatever signs it has. */
export const literalPattern = (text: string): string => text.replace(/[\\%_]/g, '\\$&')
