import { expect, test } from 'vitest'
import { analyse, analyseQuery } from '#search/analysis/analyse'
import { analyseGerman, analyseGermanQuery } from '#search/analysis/german'

test('a document keeps order and repetitions', () => {
  expect(analyseGerman('Brücken, Brücken und Risse')).toEqual(['bruck', 'bruck', 'riss'])
})

test('a query names each lexeme once', () => {
  expect(analyseGermanQuery('Brücken, Brücken und Risse')).toEqual(['bruck', 'riss'])
})

test('a phrase is found by its short form, and a document keeps its words too', () => {
  expect(analyseGerman('künstliche Intelligenz')).toEqual(['ki', 'kunstlich', 'intelligenz'])
  expect(analyseGermanQuery('mit künstlicher Intelligenz prüfen')).toEqual(['ki', 'pruf'])
  expect(analyseGermanQuery('Öffentlicher Personennahverkehr')).toEqual(['nahverkehr'])
})

test('parts of a phrase are no phrase', () => {
  expect(analyseGermanQuery('künstliche Beleuchtung')).toEqual(['kunstlich', 'beleucht'])
  expect(analyseGermanQuery('Intelligenz künstlich')).toEqual(['intelligenz', 'kunstlich'])
  expect(analyseGermanQuery('künstliche')).toEqual(['kunstlich'])
})

test('both sides of a compound find each other', () => {
  const document = analyseGerman('Automatische Brückenprüfung')
  for (const query of ['Brücke', 'Prüfung', 'Bruecken', 'prüfen'])
    expect(document).toEqual(expect.arrayContaining(analyseGermanQuery(query)))
  expect(document).not.toEqual(expect.arrayContaining(analyseGermanQuery('Tunnel')))
})

test('only stop words leave nothing, a negation stays', () => {
  expect(analyseQuery('und der die das')).toEqual([])
  expect(analyseQuery('nicht ohne')).toEqual(['nicht', 'ohne'])
})

test('the language decides about the words that are left out', () => {
  expect(analyse('the bridges', 'en')).toEqual(['bridg'])
  expect(analyse('the Brücken', 'de')).toEqual(['the', 'bruck'])
  expect(analyseQuery('bridges, the bridge', 'en')).toEqual(['bridg'])
})
