import { idOf } from './backend-of.ts';
import { DANGER, tellDanger } from './danger-stories.ts';
import { inspect } from './inspect.ts';
import { codePage } from './pages/code-page.ts';
import { dangerPage } from './pages/danger-page.ts';
import { dialoguePage } from './pages/dialogue-page.ts';
import { judgePage } from './pages/judge-page.ts';
import { sendStory } from './send.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test.slow();

test(
	'S4: who reads a story of danger sees what to do, takes it up, answers with where help is, and closes it',
	{ tag: '@both' },
	async ({ page, apps, request, staff }) => {
		const { word, code, id } = await tellDanger(request, apps.demo);
		const team = await staff('coordinator');
		const desk = dangerPage(team);

		await test.step('the overview and the queue say it, and show no word unasked', async () => {
			await team.goto('/team');
			await expect(team.getByText('waarin gevaar kan zijn')).toBeVisible();
			const judge = judgePage(team);
			await judge.open();
			const link = judge.list.locator(`a[href*="${id}"]`);
			await expect(link).toContainText('kan heftig zijn');
			await expect(link).not.toContainText(word);
			await link.click();
			// The queue opens with a story of its own, which may be another with danger.
			await expect(link).toHaveAttribute('aria-current', 'true');
			await expect(desk.panel).toBeVisible();
			await expect(judge.letter.getByText(DANGER).first()).toBeHidden();
			await desk.uncover(DANGER);
		});

		await test.step('the panel says who, within how long, what cannot be done, and whom to consult', async () => {
			await expect(desk.panel).toContainText('niet meer willen leven');
			await expect(desk.panel).toContainText('Nog niemand pakte dit op');
			await expect(desk.panel).toContainText('dezelfde werkdag');
			await expect(desk.panel).toContainText('Niemand weet wie dit schreef');
			for (const tel of ['112', '08002000', '09001113111'])
				await expect(desk.panel.locator(`a[href="tel:${tel}"]`)).toBeVisible();
			await desk.panel.getByText('De meldcode').click();
			await expect(desk.panel.locator('details li')).toHaveCount(5);
		});

		await test.step('one takes it up, and a colleague sees who', async () => {
			await desk.step('Ik pak dit op');
			await expect(desk.done).toContainText('U hebt dit opgepakt');
			await expect(desk.panel).toContainText('Opgepakt door u');
			await desk.step('Ik overlegde met Veilig Thuis');
			await expect(desk.done).toContainText('overlegd met Veilig Thuis');
			const colleague = dangerPage(await staff('admin'));
			await colleague.open(id);
			await expect(colleague.panel).toContainText(/Opgepakt door \S+@\S+ op/);
			await expect(colleague.panel).toContainText('overlegd met Veilig Thuis');
		});

		await test.step('an answer stands ready, may be changed, and reaches the teller', async () => {
			await desk.begin();
			const dialogue = dialoguePage(team);
			await expect(dialogue.field).toHaveValue(/Dank je wel[\s\S]*112[\s\S]*113[\s\S]*0800-0432/);
			await expect(dialogue.hints).toBeEmpty();
			const ready = await dialogue.field.inputValue();
			await dialogue.write(ready.replace('Het is goed', `Over ${word}: het is goed`));
			await expect(dialogue.done).toContainText('leest het met de code');
			await expect(dialogue.field).toHaveValue('');
			await expect(desk.panel).toContainText('Er is al een antwoord');
			const own = codePage(page, 'nl', 'pupil');
			await own.comeBack(code);
			await expect(own.talk).toContainText(`Over ${word}`);
			await expect(own.talk).toContainText('Kindertelefoon: 0800-0432');
		});

		await test.step('it stays on top until somebody closes it', async () => {
			await desk.open(id);
			await desk.step('Afgerond');
			await expect(desk.done).toContainText('niet meer bovenaan');
			await expect(desk.panel).toHaveCount(0);
			await expect(team.getByText('Hier werd gevaar gezien')).toBeVisible();
			await expect(desk.cover).toHaveCount(0);
		});
	}
);

test('S4: of two who take it up the second is told, and who hands it over is free of it', async ({
	apps,
	request,
	staff
}) => {
	const { id } = await tellDanger(request, apps.demo, 'ouder');
	const first = dangerPage(await staff('coordinator'));
	const second = dangerPage(await staff('admin'));
	for (const desk of [first, second]) await desk.open(id);
	await first.step('Ik pak dit op');
	await expect(first.panel).toContainText('Opgepakt door u');
	await second.step('Ik pak dit op');
	await expect(second.done).toContainText('Een collega pakte dit net op');
	await first.step('Geef dit over');
	await expect(first.panel).toContainText('Nog niemand pakte dit op');
	await second.open(id, 'gesprekken');
	await second.step('Ik pak dit op');
	await expect(second.panel).toContainText('Opgepakt door u');
	await second.step('Hier is geen gevaar');
	await expect(second.panel).toHaveCount(0);
});

test('S4: words of danger in a message bring the panel to the dialogue', async ({
	page,
	apps,
	request,
	staff
}) => {
	const word = sentinel();
	const code = await sendStory(request, apps.demo, { who: 'leerling', text: taxiStory(word) });
	const own = codePage(page, 'nl', 'pupil');
	await own.comeBack(code);
	await own.send(DANGER);
	await expect(own.done).toContainText('verstuurd');
	const team = await staff('coordinator');
	const desk = dangerPage(team);
	await desk.open(await idOf(apps.demo, word), 'gesprekken');
	await expect(desk.panel).toContainText('niet meer willen leven');
	await expect(team.getByRole('article').getByText(DANGER)).toBeHidden();
	await desk.uncover(DANGER);
	const dialogue = dialoguePage(team);
	await dialogue.field.fill('Dank je wel.');
	await team.getByRole('link', { name: /^Begin met een antwoord/ }).click();
	await expect(dialogue.field).toHaveValue(/^Dank je wel\.\n\n[\s\S]*0800-0432/);
});

test(
	'S4: nothing is wrong with the panel, whoever looks',
	{ tag: '@js' },
	async ({ apps, request, staff }) => {
		const { id } = await tellDanger(request, apps.demo);
		const team = await staff('coordinator');
		const desk = dangerPage(team);
		for (const where of ['moderatie', 'gesprekken']) {
			await desk.open(id, where);
			await desk.panel.getByText('De meldcode').click();
			await inspect(team, `danger, ${where}`);
		}
		await desk.step('Ik pak dit op');
		await expect(desk.panel).toContainText('Opgepakt door u');
		await inspect(team, 'danger, taken up');
		await desk.step('Hier is geen gevaar');
		await team.getByText('Hier werd gevaar gezien').click();
		await inspect(team, 'danger, closed');
	}
);
