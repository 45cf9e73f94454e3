import { error } from '@sveltejs/kit';
import { render } from 'svelte/server';
import { readLogo } from '#lib/server/region-content.ts';
import Card from '../Card.svelte';
import Poster from '../Poster.svelte';
import { makeSheet, readChoice } from '../sheet.server.ts';
import type { RequestHandler } from './$types';

/** The same drawing as on the page, as a file for whoever prints it. */
export const GET: RequestHandler = async ({ locals, url }) => {
	const { staff, member, visitor } = locals;
	if (!member) error(403);
	const choice = readChoice(url.searchParams);
	const drawn = await makeSheet({ staff, member }, choice, url.origin);
	// A file has to bring its picture along.
	const logo = drawn.logo && (await readLogo(visitor, member.region.slug));
	const sheet = {
		...drawn,
		logo: logo ? `data:image/png;base64,${logo.toString('base64')}` : undefined
	};
	const { body } = render(choice.format === 'poster' ? Poster : Card, { props: { sheet } });
	const name = `rode-draad-${choice.format}-${choice.audience}-${choice.locale}.svg`;
	return new Response(body.replace(/<!--.*?-->/g, ''), {
		headers: {
			'content-type': 'image/svg+xml',
			'content-disposition': `attachment; filename="${name}"`
		}
	});
};
