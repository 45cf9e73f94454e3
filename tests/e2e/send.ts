import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import type { RunningApp } from './running-app.ts';
import { makeProof } from './proof.ts';
import type { Who } from './pages/tell-page.ts';

/** Tell without a browser, as the form without scripts does; resolves with the code, which also stands in the data of the page. */
export async function sendStory(
	request: APIRequestContext,
	app: RunningApp,
	{ who = 'ouder' as Who, region = 'voorbeeldstreek', text = '', klas = '', title = '', wish = '' }
): Promise<string> {
	const proof = await makeProof(request, app);
	const answer = await request.post(`${app.origin}/vertel/${who}?klas=${klas}`, {
		form: { region, text, title, wish, formKey: randomUUID(), consent: 'quote', proof },
		headers: { origin: app.origin, accept: 'text/html' },
		// Many at once on a busy machine wait for each other.
		timeout: 60_000
	});
	const html = await answer.text();
	// The words of the page are in every answer; the ticket is only where a story was kept.
	expect(html).toContain('class="ticket');
	return html.match(/receipt:"([0-9A-Z]{4}(?:-[0-9A-Z]{4}){3})"/)?.[1] ?? '';
}
