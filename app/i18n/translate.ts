import type { de } from './de'

export type MessageKey = keyof typeof de
export type Messages = Record<MessageKey, string>

type Placeholders<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | Placeholders<Rest>
  : never

type Values<Key extends MessageKey> = Record<Placeholders<(typeof de)[Key]>, string | number>

type Arguments<Key extends MessageKey> =
  Placeholders<(typeof de)[Key]> extends never ? [] : [values: Values<Key>]

/** A translator bound to one language; keys and placeholders are checked by the compiler. */
export type Translate = <Key extends MessageKey>(key: Key, ...values: Arguments<Key>) => string

const PLURAL = ' | '

/**
 * Makes a translator from one language's messages. `{name}` stands for a value; a text with ` | ` holds
 * the form for exactly one and the form for every other count, chosen by the value `count`.
 */
export function translator(messages: Messages): Translate {
  return (key, ...[values]) => {
    const given: Record<string, string | number> = values ?? {}
    const [one = '', other = one] = messages[key].split(PLURAL)
    const text = given['count'] === 1 ? one : other
    return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(given[name] ?? whole))
  }
}

/** Whether a text is a message key: for keys that are put together from a code. */
export function isMessageKey(messages: Messages, key: string): key is MessageKey {
  return Object.hasOwn(messages, key)
}
