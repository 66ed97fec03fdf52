import { expect, test } from 'vitest'
import {
  domainOverlap,
  readinessFit,
  regionOverlap,
  tagOverlap,
  trackRecord,
} from '~/domain/matching/contributions'
import { countCorpus, rarity } from '~/domain/matching/rarity'
import { OVERCLAIM_DAMPING } from '~/domain/matching/weights'
import { DISTRICT_CODES } from '~/domain/taxonomy/regions'
import { profileWith } from './facts'

const CORPUS = countCorpus([
  profileWith({ techniques: ['chatbot', 'agents'] }),
  profileWith({ techniques: ['chatbot'] }),
  profileWith({ techniques: ['chatbot', 'imageAnalysis'] }),
  profileWith({ techniques: [] }),
])

test('no tag asked is no contribution, none shared is an empty one', () => {
  expect(tagOverlap([], ['chatbot'], CORPUS)).toBeNull()
  expect(tagOverlap(['chatbot'], ['agents'], CORPUS)).toEqual({ share: 0, matched: [] })
  expect(tagOverlap(['chatbot'], [], CORPUS)).toEqual({ share: 0, matched: [] })
})

test('exactly the asked tags are the whole contribution', () => {
  expect(tagOverlap(['chatbot', 'agents'], ['agents', 'chatbot'], CORPUS)?.share).toBeCloseTo(1, 10)
})

test('the share is weighed by rarity and the rarest is named first', () => {
  const share = tagOverlap(['chatbot', 'agents'], ['agents'], CORPUS)?.share
  expect(share).toBeCloseTo(rarity(1, 4) / (rarity(1, 4) + rarity(3, 4)), 10)
  expect(
    tagOverlap(['chatbot', 'imageAnalysis', 'agents'], ['chatbot', 'imageAnalysis', 'agents'], CORPUS)
      ?.matched,
  ).toEqual(['agents', 'imageAnalysis', 'chatbot'])
})

test('tags beside the point lower the share by their rarity', () => {
  const share = tagOverlap(['agents'], ['agents', 'chatbot'], CORPUS)?.share
  expect(share).toBeCloseTo(rarity(1, 4) / (rarity(1, 4) + OVERCLAIM_DAMPING * rarity(3, 4)), 10)
})

test.each([
  [[], ['transport'], null],
  [['transport'], [], 0],
  [['transport'], ['energy'], 0],
  [['transport'], ['transport', 'energy'], 1],
  [['transport', 'energy'], ['energy'], 0.75],
  [['transport', 'energy'], ['energy', 'transport'], 1],
])('domains %j asked, %j offered: %s', (asked, offered, share) => {
  expect(domainOverlap(asked, offered)?.share ?? null).toBe(share)
})

test('the shared domains are named', () => {
  expect(domainOverlap(['transport', 'energy'], ['health', 'energy'])?.matched).toEqual(['energy'])
})

test.each([
  [['13003'], ['13003'], 1],
  [['13003'], [], 1],
  [['13003'], ['13004'], 0],
  [['13003', '13004'], ['13004'], 0.5],
  [[], [], 1],
  [[], ['13003'], 1 / DISTRICT_CODES.length],
])('districts %j asked, %j offered: %s', (asked, offered, share) => {
  expect(regionOverlap(asked, offered).share).toBeCloseTo(share, 10)
})

test('the shared districts are named, a provider for the whole state covers the asked ones', () => {
  expect(regionOverlap(['13003', '13004'], ['13004', '13071']).matched).toEqual(['13004'])
  expect(regionOverlap(['13003'], []).matched).toEqual(['13003'])
  expect(regionOverlap([], []).matched).toEqual(DISTRICT_CODES)
})

test.each([
  [null, 1, null],
  [6, 6, 1],
  [6, 9, 1],
  [6, 5, 2 / 3],
  [6, 4, 1 / 3],
  [6, 3, 0],
  [9, 1, 0],
])('readiness %s asked, %s reached: %s', (asked, reached, share) => {
  const fit = readinessFit(asked, reached)
  if (share === null) expect(fit).toBeNull()
  else expect(fit?.share).toBeCloseTo(share, 10)
})

test.each([
  [0, 0],
  [1, 0.5],
  [2, 0.75],
  [3, 0.875],
])('%s finished pilots: %s', (pilots, share) => {
  expect(trackRecord(pilots)).toEqual({ share, matched: [] })
})
