/** The values under each of their keys, both in the order in which they come. */
export function groupBy<K, V>(
  values: readonly V[],
  keysOf: (value: V) => Iterable<K>,
): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>()
  for (const value of values) {
    for (const key of new Set(keysOf(value))) {
      const group = groups.get(key)
      if (group) group.push(value)
      else groups.set(key, [value])
    }
  }
  return groups
}
