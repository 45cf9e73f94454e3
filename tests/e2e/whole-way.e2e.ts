import { demoLinkOf } from './printed.ts';
import { boardPage, tabTo } from './pages/board-page.ts';
import { judgePage } from './pages/judge-page.ts';
import { tellPage } from './pages/tell-page.ts';
import { themesPage } from './pages/themes-page.ts';
import { sentinel, taxiStory } from './sentinel.ts';
import { expect, test } from './test.ts';

test(
	'a story goes in, a theme and an improvement come out',
	{ tag: '@both' },
	async ({ page, apps, another, javaScriptEnabled }) => {
		test.slow();
		const word = sentinel();
		const title = `Vaste chauffeurs ${word}`;

		await test.step('a parent tells and gets a receipt', async () => {
			const tell = tellPage(page);
			await tell.open('ouder');
			await tell.tell(taxiStory(word));
			expect(await tell.receipt()).toMatch(/^.{4}(-.{4}){3}$/);
		});

		const team = await another();
		const judge = judgePage(team);
		const themes = themesPage(team);
		const board = boardPage(team);

		await test.step('the coordinator comes in by the printed link and lets it count', async () => {
			await team.goto(demoLinkOf(apps.demo, 'coordinator'));
			await team.getByRole('button', { name: 'Kijk rond' }).click();
			await team.getByRole('link', { name: /^Verhalen/ }).click();
			await judge.pick(word);
			await judge.decide('Telt mee');
			await expect(judge.done).toContainText('telt nu mee');
			await expect(judge.list.getByText(word)).toHaveCount(0);
		});

		await test.step('the computer looks again while somebody watches, and says why', async () => {
			await themes.open();
			await themes.searchAgain();
			await themes.openTheme('Leerlingenvervoer');
			const story = await themes.storyWith(word);
			await story.getByText('Waarom staat dit hier?').click();
			await expect(story.locator('details li').first()).toContainText('%');
		});

		await test.step('it becomes a signal and an action', async () => {
			await themes.makeSignal(`Taxi’s zonder ${word}`, 'Kinderen staan te wachten.');
			await board.fillAction({
				title,
				goal: 'Elk kind komt op tijd.',
				measure: 'Minder verhalen over wachten op de taxi.',
				owner: 'beleidsmedewerker vervoer',
				reviewOn: '2027-06-01'
			});
			await team.getByRole('button', { name: 'Zet op het bord' }).click();
			await expect(board.column('Plan')).toContainText(title);
		});

		await test.step('it moves over the board with nothing but keys', async () => {
			for (const [phase, from] of [
				['Doen', 'Plan'],
				['Checken', 'Doen']
			] as const) {
				await tabTo(team, `Zet “${title}” door naar ${phase}`);
				await team.keyboard.press('Enter');
				await expect(board.column(phase)).toContainText(title);
				await expect(board.column(from)).not.toContainText(title);
				await expect(team.getByRole('status')).toContainText(`staat nu bij ${phase}`);
				if (javaScriptEnabled) {
					const card = await team.evaluate(
						() => document.activeElement?.closest('li')?.textContent
					);
					expect.soft(card, 'the focus goes along').toContain(title);
				}
			}
		});

		await test.step('it is published, and whoever told can read it', async () => {
			const answer = `Vanaf september rijden er vaste chauffeurs. ${word}`;
			await page.goto('/regio/voorbeeldstreek');
			await expect(page.getByText(answer)).toHaveCount(0);
			await board.publish(title, answer);
			await page.goto('/regio/voorbeeldstreek');
			const action = page.getByRole('article').filter({ hasText: title });
			await expect(action).toContainText(answer);
			await expect(action).toContainText('We kijken of het helpt');
		});
	}
);
