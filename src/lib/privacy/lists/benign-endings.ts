/** Words for people and bodies that formal writers give a capital: "de Directeur", "het Samenwerkingsverband". */
export const BENIGN_ENDINGS =
	/(?:school|scholen|onderwijs|ambtenaar|consulent|verband|leerkracht|docent|leider|coördinator|begeleider|commissie|profiel|verklaring|perspectief|plan|toets|wet|zorg|hulp|stoornis|syndroom|beperking|ouders?|kinderen|medewerker|specialist|therapeut|regisseur|directeur|inspectie|overleg|training|test|methode|niveau|groep|klas|vakantie|avond|dag|week|jaar|app|kunde|talig|talige|mannen|vrouwen|café|cafe|kamerlid|raadslid)$/;
