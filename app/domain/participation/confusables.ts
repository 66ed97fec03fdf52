/**
 * Letters that look like a Latin one, by the Latin letter in lower case (after Unicode Technical Standard 39, as
 * far as Cyrillic, Greek and Armenian have letters that a reader of German would take for their own).
 */
export const LOOK_ALIKES: Readonly<Record<string, string>> = {
  a: 'αаɑ⍺',
  b: 'ьвβ',
  c: 'сϲⅽ',
  d: 'ԁⅾ',
  e: 'еεєҽ',
  f: 'ϝ',
  g: 'ɡց',
  h: 'һнհη',
  i: 'іιı',
  j: 'јϳ',
  k: 'кκ',
  l: 'ӏⅼ',
  m: 'мⅿ',
  n: 'пոռ',
  o: 'оοօσ',
  p: 'рρ',
  q: 'ԛգ',
  r: 'гᴦ',
  s: 'ѕꜱ',
  t: 'тτ',
  u: 'υսц',
  v: 'νѵⅴ',
  w: 'шωԝ',
  x: 'хχⅹ',
  y: 'уγү',
  z: 'ᴢ',
}

const LATIN = new Map(
  Object.entries(LOOK_ALIKES).flatMap(([latin, others]) => [...others].map((one) => [one, latin] as const)),
)

/** Each letter that looks like a Latin one as that one. */
export function withLatinLetters(text: string): string {
  return [...text].map((letter) => LATIN.get(letter) ?? letter).join('')
}
