import type { SearchEngine } from '#search/engine'
import { describeBadInput } from './bad-input'
import { describeEnglish } from './english'
import { describeFacets } from './facets'
import { describeGerman } from './german'
import { describeKeeping } from './keeping'
import { describeLongTexts } from './long-texts'
import { describeNearby } from './nearby'
import { describePages } from './pages'

/** Everything that an engine promises. Another engine is one more call. */
export function describeContract(engine: SearchEngine): void {
  describeGerman(engine)
  describeEnglish(engine)
  describeFacets(engine)
  describePages(engine)
  describeLongTexts(engine)
  describeNearby(engine)
  describeKeeping(engine)
  describeBadInput(engine)
}
