/** The API hands out at most this many rows at a time, whatever is asked. */
const PAGE = 1000;

/**
 * Every row of a question, page by page. The question must be in a fixed order.
 *
 * @param page asks for the rows from `first` up to and with `last`
 */
export async function readAll<Row>(
	page: (first: number, last: number) => PromiseLike<{ data: Row[] }>
): Promise<Row[]> {
	const rows: Row[] = [];
	for (;;) {
		const { data } = await page(rows.length, rows.length + PAGE - 1);
		rows.push(...data);
		if (data.length < PAGE) return rows;
	}
}
