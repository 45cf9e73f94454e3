import type { WatchTopic } from '#lib/domain/codebook.ts';

export const profielkeuze: WatchTopic = {
	id: 'profielkeuze',
	label: 'Profiel- en vakkenkeuze',
	terms: [
		'profielkeuze',
		'vakkenkeuze',
		'vakkenpakket',
		'keuzevak*',
		'keuzevakken',
		'sector kiezen',
		'pakketkeuze',
		'lob gesprek',
		'loopbaanoriëntatie',
		'vak laten vallen',
		'geen natuurkunde kunnen',
		'keuzedeel',
		'wiskunde a',
		'wiskunde b'
	],
	examples: [
		'In de derde moet je een profiel kiezen en ik heb geen idee wat ik wil.',
		'De decaan had tien minuten voor mijn profielkeuze.',
		'ik mocht geen wiskunde b kiezen vanwege mijn zes',
		'Het vakkenpakket dat zij wil past niet in het rooster.',
		'een beroep kiezen op je veertiende is belachelijk',
		'Hij wil kok worden en iedereen duwt hem naar de havo.',
		'door mijn profiel kan ik niet naar de studie die ik wil',
		'De keuzebegeleiding met een echte loopbaancoach was heel goed.',
		'Op haar vijftiende moet ze kiezen wat ze de rest van haar leven doet.',
		'Natuur en techniek werd afgeraden omdat ze een meisje is.',
		'de decaan had een kwartier voor me',
		'Het vak dat hij wilde gaat niet door bij te weinig leerlingen.',
		'overstappen naar een ander profiel mag niet meer na de kerst'
	]
};
