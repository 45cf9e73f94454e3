import type { WatchTopic } from '#lib/domain/codebook.ts';
import { telefoonEnSchermen } from './watch/telefoon-en-schermen.ts';
import { lesuitvalLerarentekort } from './watch/lesuitval-lerarentekort.ts';
import { geldEnSchoolkosten } from './watch/geld-en-schoolkosten.ts';
import { armoede } from './watch/armoede.ts';
import { huiswerk } from './watch/huiswerk.ts';
import { stage } from './watch/stage.ts';
import { scheiding } from './watch/scheiding.ts';
import { pleegzorgEnUithuisplaatsing } from './watch/pleegzorg-en-uithuisplaatsing.ts';
import { nieuwkomersEnTaal } from './watch/nieuwkomers-en-taal.ts';
import { discriminatieEnRacisme } from './watch/discriminatie-en-racisme.ts';
import { geloof } from './watch/geloof.ts';
import { genderEnSeksualiteit } from './watch/gender-en-seksualiteit.ts';
import { seksueleVeiligheid } from './watch/seksuele-veiligheid.ts';
import { vapenEnMiddelen } from './watch/vapen-en-middelen.ts';
import { aiEnChatbots } from './watch/ai-en-chatbots.ts';
import { laptopsEnDigitaal } from './watch/laptops-en-digitaal.ts';
import { schoolgebouw } from './watch/schoolgebouw.ts';
import { toiletten } from './watch/toiletten.ts';
import { etenEnPauze } from './watch/eten-en-pauze.ts';
import { schooltijdenEnRooster } from './watch/schooltijden-en-rooster.ts';
import { vakantieEnStudiedagen } from './watch/vakantie-en-studiedagen.ts';
import { opvang } from './watch/opvang.ts';
import { kampEnUitjes } from './watch/kamp-en-uitjes.ts';
import { sportEnGym } from './watch/sport-en-gym.ts';
import { zwemles } from './watch/zwemles.ts';
import { muziekKunstToneel } from './watch/muziek-kunst-toneel.ts';
import { feestenEnTradities } from './watch/feesten-en-tradities.ts';
import { geweldEnWapens } from './watch/geweld-en-wapens.ts';
import { corona } from './watch/corona.ts';
import { rouw } from './watch/rouw.ts';
import { somberheidEnZelfdoding } from './watch/somberheid-en-zelfdoding.ts';
import { eetproblemen } from './watch/eetproblemen.ts';
import { kindermishandelingEnOnveiligheid } from './watch/kindermishandeling-en-onveiligheid.ts';
import { mantelzorgEnBrusjes } from './watch/mantelzorg-en-brusjes.ts';
import { zwangerschapJongeOuders } from './watch/zwangerschap-jonge-ouders.ts';
import { passendMbo } from './watch/passend-mbo.ts';
import { profielkeuze } from './watch/profielkeuze.ts';
import { rapportEnOudergesprek } from './watch/rapport-en-oudergesprek.ts';
import { afsprakenEnStraf } from './watch/afspraken-en-straf.ts';
import { klassenindeling } from './watch/klassenindeling.ts';
import { fusieEnSluiting } from './watch/fusie-en-sluiting.ts';
import { medezeggenschap } from './watch/medezeggenschap.ts';
import { privacy } from './watch/privacy.ts';
import { thuisonderwijsEnParticulier } from './watch/thuisonderwijs-en-particulier.ts';
import { veiligNaarSchool } from './watch/veilig-naar-school.ts';
import { burgerschapEnWereldnieuws } from './watch/burgerschap-en-wereldnieuws.ts';

/** Topics of school life that are no theme yet, a file each in `watch/`. They sleep until enough stories mention them. */
export const watch: WatchTopic[] = [
	telefoonEnSchermen,
	lesuitvalLerarentekort,
	geldEnSchoolkosten,
	armoede,
	huiswerk,
	stage,
	scheiding,
	pleegzorgEnUithuisplaatsing,
	nieuwkomersEnTaal,
	discriminatieEnRacisme,
	geloof,
	genderEnSeksualiteit,
	seksueleVeiligheid,
	vapenEnMiddelen,
	aiEnChatbots,
	laptopsEnDigitaal,
	schoolgebouw,
	toiletten,
	etenEnPauze,
	schooltijdenEnRooster,
	vakantieEnStudiedagen,
	opvang,
	kampEnUitjes,
	sportEnGym,
	zwemles,
	muziekKunstToneel,
	feestenEnTradities,
	geweldEnWapens,
	corona,
	rouw,
	somberheidEnZelfdoding,
	eetproblemen,
	kindermishandelingEnOnveiligheid,
	mantelzorgEnBrusjes,
	zwangerschapJongeOuders,
	passendMbo,
	profielkeuze,
	rapportEnOudergesprek,
	afsprakenEnStraf,
	klassenindeling,
	fusieEnSluiting,
	medezeggenschap,
	privacy,
	thuisonderwijsEnParticulier,
	veiligNaarSchool,
	burgerschapEnWereldnieuws
];
