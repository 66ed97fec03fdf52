const ADDRESS = /[^\s<>"'(),;:=]+@[^\s<>"'(),;:]+/g
/** Links in mails carry tokens of this length; nothing else in an error needs so many characters in a row. */
const TOKEN = /[\w-]{24,}/g
const LONGEST = 300

/** An error as operators may read it: without addresses of persons and without tokens. */
export function redacted(text: string): string {
  return text.replace(ADDRESS, '…@…').replace(TOKEN, '…').slice(0, LONGEST)
}
