import type { WatchTopic } from '#lib/domain/codebook.ts';

export const aiEnChatbots: WatchTopic = {
	id: 'ai-en-chatbots',
	label: 'AI en chatbots',
	terms: [
		'chatgpt',
		'chatbot*',
		'copilot',
		'gemini',
		'kunstmatige intelligentie',
		'ai gebruik*',
		'ai gemaakt',
		'ai tool*',
		'ai detector*',
		'door ai geschreven',
		'met ai gemaakt',
		'plagiaatscanner',
		'plagiaat',
		'deepfake*',
		'taalmodel*',
		'prompt*',
		'laat de computer schrijven'
	],
	examples: [
		'ik kreeg een één omdat ze zeggen dat ChatGPT mijn verslag heeft geschreven en dat is niet zo',
		'De docent laat een programma controleren of de tekst door een robot is gemaakt.',
		'iedereen laat zijn opstel door AI maken en wie het zelf doet heeft een lager cijfer',
		'Met een chatbot oefenen helpt mijn zoon, die wordt nooit ongeduldig.',
		'Er zijn geen regels over kunstmatige intelligentie, elke leraar doet maar wat.',
		'ik vraag alles aan chatgpt want in de les durf ik niet',
		'Ze werd beschuldigd van fraude met AI en moest het bewijzen.',
		'klasgenoten maakten met een app een nepfoto van mij',
		'Hij werd beschuldigd van fraude met ChatGPT en had alles zelf geschreven.',
		'Elke opdracht laat ze maken door een chatbot en niemand merkt het.',
		'De detector zei 80 procent ai en toen kreeg ik een 1.',
		'docenten gebruiken zelf ook ai om na te kijken lol',
		'ik praat met een ai als ik me rot voel want die oordeelt niet',
		'School heeft geen beleid over kunstmatige intelligentie.',
		'met chatgpt snap ik wiskunde eindelijk want hij legt het tien keer uit',
		'Er gaat een deepfake rond van een meisje uit haar klas.'
	]
};
