import { type Grounds, type Tree, type TreeOption, UNKNOWN, yesNo } from './tree'

/** What the data protection check can say, the lightest first. */
export const DATA_PROTECTION_OUTCOMES = [
  'noPersonalData',
  'ordinary',
  'thresholdCheck',
  'impactAssessment',
  'legalBasisMissing',
] as const
export type DataProtectionOutcome = (typeof DATA_PROTECTION_OUTCOMES)[number]

type Option = TreeOption<DataProtectionOutcome>
const law = (article: string): Grounds => ({
  source: {
    de: `DSGVO (EU) 2016/679, ${article.replace('Recital', 'Erwägungsgrund')}`,
    en: `GDPR (EU) 2016/679, ${article}`,
  },
  status: 'provisional',
})
/** The law of the state beside the regulation: read in reproductions, not in the official gazette. */
const withState = (article: string, state: string): Grounds => {
  const { source, status } = law(article)
  return { status, source: { de: `${source.de}; DSG M-V ${state}`, en: `${source.en}; DSG M-V ${state}` } }
}
const impact = (next: string | null): Option[] => yesNo({ next, finding: 'impactAssessment' }, { next }, next)
const duty = (next: string | null): Option[] => yesNo({ next, isDuty: true }, { next }, next)

export const DATA_PROTECTION_TREE: Tree<DataProtectionOutcome> = {
  kind: 'dataProtection',
  version: '2026-11-26',
  checkedOn: '2026-11-26',
  first: 'personal',
  otherwise: 'ordinary',
  questions: [
    {
      ...{ id: 'personal', ...law('Art. 4 (1)') },
      options: [
        { code: 'none', next: null, finding: 'noPersonalData' },
        { code: 'anonymised', next: 'traceable' },
        { code: 'personal', next: 'legalBasis' },
        { code: UNKNOWN, next: 'legalBasis' },
      ],
    },
    {
      ...{ id: 'traceable', ...law('Recital 26') },
      options: yesNo({ next: 'legalBasis' }, { next: null, finding: 'noPersonalData' }, 'legalBasis'),
    },
    {
      ...{ id: 'legalBasis', ...withState('Art. 6 (1), 9 (2), 10', '§§ 4, 8') },
      options: yesNo({ next: 'special' }, { next: 'special', finding: 'legalBasisMissing' }, 'special'),
    },
    { id: 'special', ...law('Art. 9 (1), 10, 35 (3) (b)'), options: impact('decides') },
    { id: 'decides', ...law('Art. 22, 35 (3) (a)'), options: impact('monitors') },
    { id: 'monitors', ...withState('Art. 35 (3) (c)', '§ 11'), options: impact('risks') },
    {
      ...{ id: 'risks', ...law('Art. 35 (1), (4), (10)') },
      options: [
        { code: 'none', next: 'processor' },
        { code: 'one', next: 'processor', finding: 'thresholdCheck' },
        { code: 'several', next: 'processor', finding: 'impactAssessment' },
        { code: UNKNOWN, next: 'processor' },
      ],
    },
    { id: 'processor', ...law('Art. 28'), options: duty('thirdCountry') },
    { id: 'thirdCountry', ...law('Art. 44–49'), options: duty(null) },
  ],
  outcomes: [
    { code: 'noPersonalData', appliesFrom: null, ...law('Art. 2, 4') },
    { code: 'ordinary', appliesFrom: null, ...law('Art. 5, 30, 32') },
    { code: 'thresholdCheck', appliesFrom: null, ...law('Art. 35 (1)') },
    { code: 'impactAssessment', appliesFrom: null, ...law('Art. 35 (7)') },
    { code: 'legalBasisMissing', appliesFrom: null, ...withState('Art. 6 (1)', '§ 4') },
  ],
}
