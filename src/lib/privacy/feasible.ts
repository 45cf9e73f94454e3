/** What a reader knows of a number: it lies between these, both included. */
export interface Range {
	low: number;
	high: number;
}

/** A sum or cell of a table as an edge of a circulation: total -> rows -> columns -> total. */
interface Edge extends Range {
	from: number;
	to: number;
	flow: number;
}

/** A table as its readers know it, next to what it really holds. Indexes: cells[row][column]. */
export interface KnownTable {
	counts: number[][];
	cells: Range[][];
	rows: Range[];
	columns: Range[];
	total: Range;
}

/**
 * The exact least and greatest value that a cell or sum can have for a reader who knows the ranges of all others and that rows
 * and columns add up. A two-way table is a circulation, so the answer is a maximum flow (Cox 1995; Willenborg & De Waal,
 * Elements of Statistical Disclosure Control, 2001, ch. 6). Integers throughout. O(paths * edges) for each number asked.
 *
 * @param known a table whose true counts lie inside their ranges
 * @returns a function of an edge: ['cell', row, column], ['row', row], ['column', column] or ['total']
 * @throws RangeError when that function is asked for a number that the table does not have
 * @example
 * const [any, ten] = [{ low: 0, high: 99 }, { low: 10, high: 10 }];
 * const known = { counts: [[4, 6]], cells: [[any, any]], rows: [ten], columns: [any, any], total: ten };
 * feasible(known)('cell', 0, 1); // => { low: 0, high: 10 }
 */
export function feasible(known: KnownTable) {
	const rows = known.counts.length;
	const columns = known.counts[0]?.length ?? 0;
	const edges = edgesOf(known, rows, columns);
	const at = {
		cell: (r: number, c: number) => r * columns + c,
		row: (r: number) => rows * columns + r
	};
	const index = (kind: 'cell' | 'row' | 'column' | 'total', first = 0, second = 0) => {
		if (kind === 'cell') return at.cell(first, second);
		if (kind === 'row') return at.row(first);
		return kind === 'column' ? rows * columns + rows + first : rows * columns + rows + columns;
	};
	return (kind: 'cell' | 'row' | 'column' | 'total', first?: number, second?: number): Range => {
		const edge = edges[index(kind, first, second)];
		if (!edge) throw new RangeError(`no such number: ${kind} ${first} ${second}`);
		const nodes = rows + columns + 2;
		const more = pushable(edges, edge, edge.to, edge.from, edge.high - edge.flow, nodes);
		const less = pushable(edges, edge, edge.from, edge.to, edge.flow - edge.low, nodes);
		return { low: edge.flow - less, high: edge.flow + more };
	};
}

/** Nodes: rows, then columns, then one behind the columns and one before the rows. */
function edgesOf(known: KnownTable, rows: number, columns: number): Edge[] {
	const sink = rows + columns;
	const source = sink + 1;
	const sum = (values: number[]) => values.reduce((a, b) => a + b, 0);
	const rowSums = known.counts.map(sum);
	const columnSums = Array.from({ length: columns }, (_, c) =>
		sum(known.counts.map((row) => row[c] ?? 0))
	);
	const cells = known.counts.flatMap((row, r) =>
		row.map((flow, c) => ({
			from: r,
			to: rows + c,
			flow,
			...(known.cells[r]?.[c] ?? { low: 0, high: flow })
		}))
	);
	const rowEdges = known.rows.map((range, r) => ({
		from: source,
		to: r,
		flow: rowSums[r] ?? 0,
		...range
	}));
	const columnEdges = known.columns.map((range, c) => ({
		from: rows + c,
		to: sink,
		flow: columnSums[c] ?? 0,
		...range
	}));
	return [
		...cells,
		...rowEdges,
		...columnEdges,
		{ from: sink, to: source, flow: sum(rowSums), ...known.total }
	];
}

/** How much can go from `start` to `goal` around `without`, within the ranges: shortest augmenting paths (Edmonds & Karp 1972). */
function pushable(
	edges: Edge[],
	without: Edge,
	start: number,
	goal: number,
	most: number,
	nodes: number
): number {
	const flow = edges.map((edge) => edge.flow);
	let pushed = 0;
	while (pushed < most) {
		const path = shortestPath(edges, flow, without, start, goal, nodes);
		if (!path) break;
		let room = most - pushed;
		for (const { edge, forward } of path)
			room = Math.min(room, residual(edges, flow, edge, forward));
		for (const { edge, forward } of path) flow[edge] = (flow[edge] ?? 0) + (forward ? room : -room);
		pushed += room;
	}
	return pushed;
}

interface Step {
	edge: number;
	forward: boolean;
}

function shortestPath(
	edges: Edge[],
	flow: number[],
	without: Edge,
	start: number,
	goal: number,
	nodes: number
): Step[] | undefined {
	const reached = new Array<{ from: number; step: Step } | undefined>(nodes);
	const queue = [start];
	for (const node of queue) {
		if (node === goal) break;
		edges.forEach((edge, i) => {
			if (edge === without || (edge.from !== node && edge.to !== node)) return;
			const forward = edge.from === node;
			const next = forward ? edge.to : edge.from;
			if (next === start || reached[next] || residual(edges, flow, i, forward) <= 0) return;
			reached[next] = { from: node, step: { edge: i, forward } };
			queue.push(next);
		});
	}
	const path: Step[] = [];
	for (let node = goal; node !== start;) {
		const step = reached[node];
		if (!step) return undefined;
		path.push(step.step);
		node = step.from;
	}
	return path;
}

function residual(edges: Edge[], flow: number[], edge: number, forward: boolean): number {
	const { low, high } = edges[edge] ?? { low: 0, high: 0 };
	return forward ? high - (flow[edge] ?? 0) : (flow[edge] ?? 0) - low;
}
