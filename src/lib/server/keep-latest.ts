/**
 * Keeps an entry as the newest of a map and drops the oldest when there are more than `most`: for what lives in memory and
 * would otherwise grow as long as the process does. An entry that was there already becomes the newest.
 */
export function keepLatest<Key, Value>(
	map: Map<Key, Value>,
	key: Key,
	value: Value,
	most: number
): void {
	map.delete(key);
	map.set(key, value);
	const [oldest] = map.keys();
	if (map.size > most) map.delete(oldest as Key);
}
