/** What a control must carry so that its label, hint and error belong to it. Spread it: `<input {...control} />`. */
export interface ControlAttributes {
	id: string;
	name: string;
	required: boolean | undefined;
	'aria-describedby': string | undefined;
	'aria-invalid': 'true' | undefined;
}
