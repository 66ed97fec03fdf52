/** A mail that would not leave as it is meant, for example with two recipients or a header of somebody's making. */
export class MailRefusedError extends Error {}

const ADDRESS = /^[^\s@<>(),;:"\\[\]\p{Cc}]{1,64}@[^\s@<>(),;:"\\[\]\p{Cc}]{1,253}$/u
const CONTROLS = /[\p{Cc}\p{Zl}\p{Zp}]+/gu

/**
 * The one address a mail goes to.
 * @throws MailRefusedError for lists, comments, line ends and everything else that is not one plain address
 */
export function singleAddress(address: string): string {
  if (!ADDRESS.test(address)) throw new MailRefusedError('the recipient is not one plain mail address')
  return address
}

/** A subject on one line: titles come from users, and a line end would begin a new header. */
export function singleLine(subject: string): string {
  return subject.replace(CONTROLS, ' ').trim().slice(0, 200)
}
