import { randomUUID } from 'node:crypto';
import { expect, type APIRequestContext } from '@playwright/test';
import type { RunningApp } from './running-app.ts';
import { makeProof } from './proof.ts';
import type { Who } from './pages/tell-page.ts';

/** Tell without a browser, as the form without scripts does; resolves when the page with the receipt is there. */
export async function sendStory(
	request: APIRequestContext,
	app: RunningApp,
	{ who = 'ouder' as Who, region = 'voorbeeldstreek', text = '', klas = '' }
): Promise<void> {
	const proof = await makeProof(request, app);
	const answer = await request.post(`${app.origin}/vertel/${who}?klas=${klas}`, {
		form: { region, text, formKey: randomUUID(), consent: 'quote', proof },
		headers: { origin: app.origin, accept: 'text/html' }
	});
	// The words of the page are in every answer; the ticket is only where a story was kept.
	expect(await answer.text()).toContain('class="ticket');
}
