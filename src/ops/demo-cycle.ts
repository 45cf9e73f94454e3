import type { Phase } from '#lib/domain/cycle.ts';
import type { Client } from '#lib/server/connection.ts';
import { importCycle, type ToldSignal } from '#lib/server/cycle.ts';

/** What the demo region does with its themes: made up, in every phase, published and not. */
const SIGNALS: (Omit<ToldSignal, 'actions'> & {
	actions: {
		title: string;
		goal: string;
		measure: string;
		owner: string;
		days: number;
		phase: Phase;
		feedback: string;
	}[];
})[] = [
	{
		themeKey: 'thuiszitten',
		title: 'Thuiszitters horen weken niets',
		note: 'Ouders vertellen dat na de eerste ziekmelding niemand meer belt. Leerlingen voelen zich vergeten.',
		actions: [
			{
				title: 'Eén vast gezicht per thuiszitter',
				goal: 'Elke leerling die thuiszit houdt wekelijks contact met dezelfde persoon van school.',
				measure:
					'Minder verhalen over stilte na ziekmelding; leerlingen noemen een naam die hen belde.',
				owner: 'Coördinator thuiszitten',
				days: 60,
				phase: 'do',
				feedback:
					'Veel van u vertelden dat het stil werd toen uw kind thuis kwam te zitten. Elke school in de regio wijst nu één persoon aan die elke week belt of langskomt. De eerste twaalf scholen doen dit al.'
			}
		]
	},
	{
		themeKey: 'vervoer',
		title: 'De taxi komt te laat of niet',
		note: 'Wisselende chauffeurs en geen bericht bij vertraging.',
		actions: [
			{
				title: 'Afspraken met de vervoerder over berichten bij vertraging',
				goal: 'Ouders en school krijgen binnen tien minuten bericht als de taxi later is.',
				measure:
					'Ouders vertellen dat zij bericht kregen; minder verhalen over wachten op de stoep.',
				owner: 'Gemeente en samenwerkingsverband',
				days: -20,
				phase: 'check',
				feedback:
					'Wij spraken met de gemeenten en de vervoerder. Vanaf dit schooljaar krijgt u een bericht als de taxi meer dan tien minuten later is. Een vaste chauffeur kunnen we niet beloven: daarvoor zijn er te weinig.'
			}
		]
	},
	{
		themeKey: 'overgang-po-vo',
		title: 'Wat de basisschool weet, komt niet aan',
		note: 'Brugklassers moeten alles opnieuw uitleggen.',
		actions: [
			{
				title: 'Warme overdracht vóór de zomer',
				goal: 'De mentor van de brugklas spreekt de leerkracht van groep 8 voor elke leerling die steun krijgt.',
				measure: 'In het najaar vertellen brugklassers dat hun mentor al wist wat hen helpt.',
				owner: 'Beleidsmedewerker overgang po-vo',
				days: 150,
				phase: 'act',
				feedback:
					'Uw verhalen gingen vaak over alles opnieuw moeten uitleggen in de brugklas. Basisscholen en middelbare scholen spreken elkaar nu altijd vóór de zomer over leerlingen die steun krijgen, en de leerling mag erbij zijn.'
			}
		]
	},
	{
		themeKey: 'niet-gehoord',
		title: 'Ouders voelen zich niet serieus genomen in gesprekken',
		note: '',
		actions: [
			{
				title: 'Gespreksagenda die ouders en school samen maken',
				goal: 'Ouders en leerling bepalen mee waar het gesprek over gaat.',
				measure: 'Meer verhalen waarin iemand zegt: er werd geluisterd.',
				owner: 'Regisseur steunpunt met de ouderraad',
				days: 90,
				phase: 'plan',
				feedback: ''
			}
		]
	}
];

/** Needs the themes of the first analysis. */
export function loadDemoCycle(service: Client, regionId: string, today: Date): Promise<void> {
	const day = (days: number) =>
		new Date(today.getTime() + days * 86_400_000).toISOString().slice(0, 10);
	const signals = SIGNALS.map((signal) => ({
		...signal,
		actions: signal.actions.map(({ days, ...action }) => ({
			...action,
			reviewOn: day(days),
			published: action.feedback !== ''
		}))
	}));
	return importCycle(service, regionId, signals);
}
