import type { Shape } from './shape'

/**
 * Files of challenges that others published, the most specific first.
 *
 * challenge-gov: export of the platform of the United States' government. Its dates are written in three
 * ways; with slashes the month goes first, as other rows of the same export show.
 * opportunity-project: problem statements of The Opportunity Project of the United States Census Bureau.
 *
 * Domains, capabilities and techniques stay empty unless a file names our codes or a mapping translates its
 * words: nothing is guessed from texts.
 */
export const FOREIGN_CHALLENGE_SHAPES: readonly Shape[] = [
  {
    name: 'challenge-gov',
    headers: ['challenge id', 'challenge title', 'submission end'],
    columns: {
      externalId: { from: ['challenge id'], read: 'line' },
      title: { from: ['challenge title'], read: 'line' },
      summary: { from: ['tagline'], read: 'line' },
      problem: { from: ['description'], read: 'html' },
      publisher: { from: ['agency'], read: 'line' },
      url: { from: ['permalink', 'external url'], read: 'link' },
      startsOn: { from: ['submission start'], read: 'dateMonthFirst' },
      endsOn: { from: ['submission end'], read: 'dateMonthFirst' },
      prizeText: { from: ['total prize offered cash'], read: 'line' },
    },
    constants: { language: 'en' },
  },
  {
    name: 'opportunity-project',
    headers: ['airtable id', 'name', 'challenge', 'agency text'],
    columns: {
      externalId: { from: ['airtable id'], read: 'line' },
      title: { from: ['full title', 'name'], read: 'line' },
      summary: { from: ['challenge'], read: 'line' },
      problem: {
        from: ['background', 'why this problem matters', 'vision for sprint outcomes'],
        read: 'text',
        joins: true,
      },
      publisher: { from: ['agency text'], read: 'line' },
    },
    constants: { language: 'en' },
  },
  {
    name: 'generic',
    headers: ['title'],
    columns: genericColumns(),
  },
  {
    name: 'generic',
    headers: ['titel'],
    columns: genericColumns(),
  },
]

function genericColumns(): Shape['columns'] {
  return {
    externalId: { from: ['external id', 'externalid', 'id', 'kennung'], read: 'line' },
    title: { from: ['title', 'titel'], read: 'line' },
    summary: { from: ['summary', 'kurzbeschreibung'], read: 'line' },
    problem: { from: ['problem', 'description', 'beschreibung'], read: 'text' },
    publisher: { from: ['publisher', 'agency', 'herausgeber', 'stelle'], read: 'line' },
    language: { from: ['language', 'sprache'], read: 'language' },
    url: { from: ['url', 'link', 'adresse'], read: 'link' },
    startsOn: { from: ['starts on', 'start', 'beginn'], read: 'date' },
    endsOn: { from: ['ends on', 'deadline', 'ende', 'frist'], read: 'date' },
    prizeText: { from: ['prize', 'preisgeld'], read: 'line' },
    domains: { from: ['domains', 'domain', 'bereiche'], read: 'domains' },
    capabilities: { from: ['capabilities', 'faehigkeiten', 'fahigkeiten'], read: 'capabilities' },
    techniques: { from: ['techniques', 'verfahren'], read: 'techniques' },
  }
}
