import type { APIRequestContext } from '@playwright/test';
import { idOf } from './backend-of.ts';
import type { Who } from './pages/tell-page.ts';
import type { RunningApp } from './running-app.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';

export const DANGER = 'Ik wil niet meer leven.';

/** A story in which danger is seen. */
export async function tellDanger(
	request: APIRequestContext,
	app: RunningApp,
	who: Who = 'leerling'
) {
	const word = sentinel();
	const code = await sendStory(request, app, { who, text: `${taxiStory(word)} ${DANGER}` });
	return { word, code, id: await idOf(app, word) };
}
