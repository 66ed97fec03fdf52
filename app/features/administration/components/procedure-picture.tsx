import { useLanguage } from '~/i18n/context'
import { PROCEDURE_STEPS, type ProcedureStep } from './procedure-steps'

const ICONS: Record<ProcedureStep, string> = {
  question: 'M-9-12H5l6 6v18H-9zM-4-2h10M-4 4h10M5-12v6h6',
  approval: 'M-11 1l7 7L11-8',
  public: 'M0-12a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM-12 0h24M0-12c-8 7-8 17 0 24M0-12c8 7 8 17 0 24',
  sealed: 'M-13-9h26V9h-26zM-13-9L0 2l13-11',
  deadline: 'M0-12a12 12 0 1 0 0 24 12 12 0 0 0 0-24zM0-6v6l5 4',
  opening: 'M-13-4h26V12h-26zM-13-4L0-14 13-4M-13-4L0 5l13-9',
}
const FIRST = 90
const DISTANCE = 164
const DECK = 150

const at = (index: number) => FIRST + index * DISTANCE

/** The procedure as a bridge with six stations; under the arch lies what is sealed. The list below says the same. */
export function ProcedurePicture() {
  const { t } = useLanguage()
  return (
    <svg
      viewBox="0 0 1000 250"
      aria-hidden="true"
      focusable="false"
      className="w-full h-auto hidden md:block"
    >
      <path d={`M${at(3)} ${DECK}a${DISTANCE / 2} 96 0 0 1 ${DISTANCE} 0z`} className="fill-tint" />
      <path
        d={`M${at(3)} ${DECK}a${DISTANCE / 2} 96 0 0 1 ${DISTANCE} 0`}
        fill="none"
        strokeWidth="4"
        strokeDasharray="2 9"
        strokeLinecap="round"
        className="stroke-accent"
      />
      <g
        transform={`translate(${at(3) + DISTANCE / 2} 88)`}
        className="stroke-accent"
        fill="none"
        strokeWidth="3"
      >
        <path d="M-6-4v-6a6 6 0 0 1 12 0v6" />
        <path d="M-10-4h20V10h-20z" className="fill-page" />
      </g>
      <path d={`M0 ${DECK}h1000`} className="stroke-accent" strokeWidth="8" />
      <path
        d="M20 236h150M210 236h260M520 236h190M760 236h220"
        className="stroke-info"
        strokeWidth="3"
        opacity="0.5"
      />
      {PROCEDURE_STEPS.map(([step], index) => (
        <g key={step} transform={`translate(${at(index)} ${DECK})`}>
          <circle r="30" strokeWidth="4" className="fill-page stroke-accent" />
          <path
            d={ICONS[step]}
            fill="none"
            strokeWidth="2.5"
            strokeLinejoin="round"
            strokeLinecap="round"
            className="stroke-accent"
          />
          <text y="60" textAnchor="middle" fontSize="19" fontWeight="600" className="fill-ink">
            {t(`how.picture.${step}`)}
          </text>
        </g>
      ))}
    </svg>
  )
}
