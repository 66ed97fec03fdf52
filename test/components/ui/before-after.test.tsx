import { expect, it } from 'vitest'
import { BeforeAfter } from '~/ui/before-after'
import { openingTags, render } from './markup'

const placesOf = (before: number, target: number, now: number) => {
  const html = render(<BeforeAfter label="Maß" {...{ before, target, now }} isReached={false} />)
  const number = (part: string, found: RegExp) => Number(openingTags(html, part)[0]?.match(found)?.[1])
  return {
    before: number('<circle', /cx="([\d.]+)"/),
    target: Number(html.match(/__target" d="M([\d.]+)/)?.[1]),
    now: Number(html.match(/translate\(([\d.]+)/)?.[1]),
  }
}

it.each([
  ['more is better', 10, 20, 15],
  ['less is better', 20, 10, 15],
])('leads from left to right where %s', (_, before, target, now) => {
  const places = placesOf(before, target, now)
  expect(places.before).toBeLessThan(places.now)
  expect(places.now).toBeLessThan(places.target)
})

it('shows left of the beginning what got worse', () => {
  const places = placesOf(11, 2, 13)
  expect(places.now).toBeLessThan(places.before)
})
