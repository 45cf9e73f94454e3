import { request as http } from '@playwright/test';
import { countStored } from './backend-of.ts';
import { removeApp, startApp, stopApp } from './running-app.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';

/**
 * Run where no route leads outside: start a whole installation, tell a story, stop. Says as one line of JSON whether another
 * site could be reached, how many stories were kept, and what the app printed of trouble.
 */
const reached = await fetch('https://www.buienradar.nl/').then(
	() => true,
	() => false
);
const app = await startApp({ REGION: 'Zonder Net' });
try {
	const client = await http.newContext();
	const word = sentinel();
	const page = await client.get(`${app.origin}/vertel/ouder`);
	await sendStory(client, app, { region: 'zonder-net', text: taxiStory(word) });
	const kept = await countStored(app, word);
	await client.dispose();
	console.log(JSON.stringify({ reached, page: page.status(), kept }));
} finally {
	await stopApp(app);
	await removeApp(app);
}
