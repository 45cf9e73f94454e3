/** Whole numbers that are added one by one, four bytes each. */
export interface IntList {
	values: Int32Array;
	length: number;
}

const FIRST_SIZE = 1_024;

/**
 * An empty list.
 *
 * @param room how many numbers are expected: a list that grows is copied, and for a while takes up both places
 * @example
 * makeIntList().length; // => 0
 */
export function makeIntList(room = FIRST_SIZE): IntList {
	return { values: new Int32Array(Math.max(1, room)), length: 0 };
}

/**
 * Add a number at the end. O(1), once in a while O(length).
 *
 * @param value a whole number of 32 bits
 * @example
 * const list = makeIntList();
 * push(list, 7);
 * list.length; // => 1
 */
export function push(list: IntList, value: number): void {
	if (list.length === list.values.length) {
		const larger = new Int32Array(2 * list.length);
		larger.set(list.values);
		list.values = larger;
	}
	list.values[list.length++] = value;
}

/**
 * The numbers that were added; the list itself is not used any more. O(length).
 *
 * @example
 * const list = makeIntList();
 * push(list, 7);
 * finish(list); // => [7]
 */
export function finish({ values, length }: IntList): Int32Array {
	return values.slice(0, length);
}
