import type { ReactNode } from 'react'
import { Cluster } from './cluster'
import { Container } from './container'
import { HeadlineGroup } from './headline-group'

type Props = { preline?: ReactNode; title: string; lead?: ReactNode; actions?: ReactNode }

/** The opening of a start page: what this is, in one sentence, and the first steps. */
export function Hero({ actions, ...headline }: Props) {
  return (
    <Container tinted>
      <HeadlineGroup look="display" {...headline} />
      {actions && <Cluster isWide>{actions}</Cluster>}
    </Container>
  )
}
