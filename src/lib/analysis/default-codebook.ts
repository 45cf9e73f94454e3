import type { Codebook } from '#lib/domain/codebook.ts';
import { overgangPoVo } from './codebook/overgang-po-vo.ts';
import { nietGehoord } from './codebook/niet-gehoord.ts';
import { informatie } from './codebook/informatie.ts';
import { thuiszitten } from './codebook/thuiszitten.ts';
import { wachttijden } from './codebook/wachttijden.ts';
import { tlvProcedure } from './codebook/tlv-procedure.ts';
import { steunInDeKlas } from './codebook/steun-in-de-klas.ts';
import { hoogbegaafd } from './codebook/hoogbegaafd.ts';
import { dyslexie } from './codebook/dyslexie.ts';
import { prikkels } from './codebook/prikkels.ts';
import { pesten } from './codebook/pesten.ts';
import { vervoer } from './codebook/vervoer.ts';
import { zorgEnOnderwijs } from './codebook/zorg-en-onderwijs.ts';
import { stemLeerling } from './codebook/stem-leerling.ts';
import { schoolplek } from './codebook/schoolplek.ts';
import { fijneLeerkracht } from './codebook/fijne-leerkracht.ts';
import { lotgenoten } from './codebook/lotgenoten.ts';
import { toetsen } from './codebook/toetsen.ts';
import { toegankelijkheid } from './codebook/toegankelijkheid.ts';
import { terugkeer } from './codebook/terugkeer.ts';
import { offTopic } from './codebook/off-topic.ts';
import { watch } from './codebook/watch.ts';

/**
 * The twenty themes a region starts from. Each has two files in `codebook/`, made to be read and discussed: its words and
 * sentences, and whole stories.
 */
export const defaultCodebook: Codebook = {
	themes: [
		overgangPoVo,
		nietGehoord,
		informatie,
		thuiszitten,
		wachttijden,
		tlvProcedure,
		steunInDeKlas,
		hoogbegaafd,
		dyslexie,
		prikkels,
		pesten,
		vervoer,
		zorgEnOnderwijs,
		stemLeerling,
		schoolplek,
		fijneLeerkracht,
		lotgenoten,
		toetsen,
		toegankelijkheid,
		terugkeer
	],
	watch,
	offTopic
};
