type Control = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

/**
 * What somebody typed, chose or opened before the scripts came. Waking up sets every field to what the server knew of it; call
 * this before, and what it returns afterwards: then what was done stands there again, and the page hears of it.
 */
export function keepTouched(): () => void {
	if (!globalThis.document) return () => {};
	const controls = find<Control>('input:not([type=hidden], [type=file]), textarea, select');
	const drawers = find<HTMLDetailsElement>('details');
	const touched = controls.map((control) => [control, stateOf(control)] as const);
	const open = drawers.map((drawer) => [drawer, drawer.open] as const);
	return () => {
		for (const [drawer, was] of open) drawer.open = was;
		for (const [control, was] of touched) if (stateOf(control) !== was) putBack(control, was);
	};
}

const find = <Kind extends Element>(selector: string) => [
	...document.querySelectorAll<Kind>(selector)
];

/** Of a radio or checkbox whether it is chosen, of another field what is in it. */
const stateOf = (control: Control) =>
	/radio|checkbox/.test(control.type) ? (control as HTMLInputElement).checked : control.value;

function putBack(control: Control, was: string | boolean): void {
	if (typeof was === 'string') control.value = was;
	else (control as HTMLInputElement).checked = was;
	// What was taken back because another was chosen is heard of by that other.
	if (was === false && control.type === 'radio') return;
	for (const type of ['input', 'change']) control.dispatchEvent(new Event(type, { bubbles: true }));
}
