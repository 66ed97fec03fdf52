import { kmeansGenerator } from 'ml-kmeans'
import type { Cluster } from '~/domain/participation/opinion/grouping'

/** Groups points by k-means from the given first middles on, one round a step. Nothing in it is left to chance. */
export const clusterPoints: Cluster = function* ({ x, y }, firstMiddles) {
  const places = Array.from(x, (value, at) => [value, y[at] ?? 0])
  const initialization = firstMiddles.map((middle) => [...middle])
  let labels: number[] = []
  for (const round of kmeansGenerator(places, firstMiddles.length, { initialization })) {
    labels = round.clusters
    yield
  }
  return labels
}
