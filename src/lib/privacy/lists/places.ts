/** Places of more than one word, as `place-words.ts`. */
export const LONG_PLACES = `
anna_paulowna bergen_op_zoom broek_op_langedijk capelle_aan_den_ijssel de_bilt de_meern de_lier den_bosch den_burg den_haag
den_helder den_hoorn hoek_van_holland krimpen_aan_den_ijssel loon_op_zand oude_pekela stede_broec ter_apel wijk_aan_zee
wijk_bij_duurstede hoeksche_waard leidsche_rijn
`.trim();

/** Places that are ordinary words too: never without a capital, whatever stands before them. */
export const NOT_WITHOUT_CAPITAL = `
best echt made beek bergen buren doorn dieren son helden hoorn horst houten huizen hulst kapelle laren leek lent
putten sluis stein velp voorst axel dongen erp grave heusden rijen borger deurne ommen olst ter_apel waterland
eersel asten aalst gent goor randstad zeeland limburg_ transvaal neede
`.trim();
