import type { SubmitFunction } from '@sveltejs/kit';

/** After an answer the focus starts over at the top of the page: here it goes to what was done with this story. */
export const keepPlace: SubmitFunction = ({ formData }) => {
	const id = placedId(String(formData.get('story')));
	return async ({ update, result }) => {
		await update();
		if (result.type === 'success') document.getElementById(id)?.focus();
	};
};

/** Of the line that says where a person put a story. */
export const placedId = (story: string) => `geplaatst-${story}`;
