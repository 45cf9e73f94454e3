const COLUMNS = `Kolommen (anders vragen wij ernaar of herkennen wij ze aan hun naam)
  --text NAAM       kolom of veld met het verhaal
  --id NAAM         kolom met het nummer; zonder nummer heten verhalen 1, 2, 3 ...
`;

const FILES = `BESTAND is JSON Lines ({"id", "text"} per regel), CSV of Excel (.xlsx, eerste blad);
met - lezen wij de standaardinvoer.
`;

export const ANALYSE_HELP = `Zoek de rode draden in een bestand met verhalen. Alles gebeurt op deze computer.

  npm run --silent analyse -- BESTAND [opties]

${FILES}
  --format VORM     json (voor programma's), table (voor het scherm) of html (om te printen)
  --out BESTAND     schrijf naar een bestand in plaats van naar het scherm
  --codebook FILE   gebruik de thema's uit dit JSON-bestand
  --no-codebook     gebruik geen thema's vooraf; zoek ze in de verhalen
  --themes N        met --no-codebook: zoek zoveel thema's; anders: hooguit zoveel nieuwe
                    thema's naast het codeboek
  --embeddings MAP  laat een taalmodel uit deze map meedenken; er wordt niets opgehaald
  --seed N          begin van het toeval; hetzelfde getal geeft dezelfde uitkomst
  --help            deze uitleg

${COLUMNS}  --date NAAM       kolom met de datum (2026-03-31 of 31-3-2026)
  --audience NAAM   kolom die zegt of een ouder of een leerling het vertelt
  --quotable NAAM   kolom die zegt of wij uit het verhaal mogen citeren (ja of nee)

Voorbeelden
  npm run --silent analyse -- verhalen.xlsx --format table
  npm run --silent analyse -- verhalen.csv --text Toelichting --format html --out themas.html
`;

export const REDACT_HELP = `Maak namen, adressen en nummers in verhalen onherkenbaar. Alles gebeurt op deze computer.
Het is nooit helemaal zeker: lees de verhalen na voordat u ze deelt.

  npm run --silent redact -- BESTAND [opties]

${FILES}Eruit komt JSON Lines: {"id", "redacted", "spans": [{"start", "end", "type"}]}.

  --out BESTAND     schrijf naar een bestand in plaats van naar het scherm
  --help            deze uitleg

${COLUMNS}
Voorbeelden
  npm run --silent redact -- verhalen.xlsx --out veilig.jsonl
  npm run --silent redact -- verhalen.xlsx | npm run --silent analyse -- - --format table
`;
