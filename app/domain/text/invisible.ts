/** Signs that turn the direction of what follows: one text could look like another. */
const TURNS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu
/**
 * Signs without a width. The joiners U+200C and U+200D are not among them: emoji and the Arabic script are
 * written with them.
 */
const WIDTHLESS = /\u034f|[\u00ad\u115f\u1160\u180e\u200b\u2060-\u2065\u206a-\u206f\u3164\ufeff\uffa0]/gu
/** Tags, which no keyboard has: a text could carry another one unseen. Flags of regions are made of them. */
const TAGS = /(?<![\u{1f3f4}\u{e0020}-\u{e007f}])[\u{e0000}-\u{e007f}]+/gu
/** What a joiner joins: emoji, and letters of scripts in which it changes their shape. */
const JOINED = '\\p{Extended_Pictographic}|\\p{Script=Arabic}|\\p{Script=Devanagari}'
const IDLE_JOINERS = new RegExp(
  `(?<!${JOINED}|\\p{Emoji_Modifier}|\\ufe0f)[\\u200c\\u200d]|[\\u200c\\u200d](?!${JOINED})`,
  'gu',
)

/** A text without signs that nobody sees or that turn what is seen. What people write with them stays whole. */
export function withoutInvisible(text: string): string {
  return text.replace(TURNS, '').replace(WIDTHLESS, '').replace(TAGS, '').replace(IDLE_JOINERS, '')
}
