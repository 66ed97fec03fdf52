import { it } from 'vitest'
import { useApplication } from '../support/app-server'
import { useBrowser } from '../support/browser'
import { travel } from './journey/travel'

const application = useApplication()
const sitDown = useBrowser(application)

it(
  'a challenge is posted, a provider is matched, a sealed proposal comes back: without JavaScript',
  () => travel(application(), sitDown, false),
  300_000,
)
