/**
 * Dutch and Flemish places as people write them, also without a capital: municipalities, towns, provinces and regions, written
 * down by the project. Only their hashes are shipped (`pii-lists.ts`); the generated lists hold the rest.
 */
export const PLACE_WORDS = `
aalsmeer aalst aalten achtkarspelen alblasserdam alkmaar almelo almere alphen ameland amersfoort amstelveen amsterdam andijk
antwerpen apeldoorn appingedam arnemuiden arnhem assen asten axel baarle-nassau baarn barendrecht barneveld bedum beek beesel
beilen bemmel bennekom bergeijk bergen berkel berkelland berlicum bernheze best beuningen beverwijk biddinghuizen bilthoven bladel
blaricum bleiswijk bloemendaal bodegraven boekel bolsward borculo borger borne borsele boskoop boxmeer boxtel breda breskens
breukelen brielle brugge brummen brunssum brussel bunnik bunschoten buren bussum capelle castricum coevorden cranendonck cuijk
culemborg dalfsen dantumadiel delft delfzijl denekamp deurne deventer didam diemen dieren dinxperlo dirksland doesburg doetinchem
dokkum dongen doorn doorwerth dordrecht drachten drechterland drenthe driebergen drimmelen dronten druten duiven duivendrecht echt
edam ede eelde eemnes eemsdelta eersel eijsden eindhoven elburg elst emmeloord emmen enkhuizen enschede epe erp ermelo etten-leur
ewijk flevoland franeker friesland fryslân geertruidenberg geldermalsen geldern geldrop geleen gelderland gemert gendt gennep gent
genemuiden giessen gilze goes goirle goor gorinchem gorredijk gouda grave groenlo groesbeek groningen grou gulpen haaksbergen
haarlem haarlemmermeer halderberge hardenberg harderwijk hardinxveld haren harlingen hasselt hattem heemskerk heemstede heerde
heerenveen heerhugowaard heerlen heesch heeze heiloo helden hellendoorn hellevoetsluis helmond hendrik-ido-ambacht hengelo heusden
hillegom hilvarenbeek hilversum hippolytushoef hoensbroek hollandscheveld hoofddorp hoogeveen hoogezand hoogkarspel hoogvliet
hoorn horst houten huissen huizen hulst ijmuiden ijsselstein joure kampen kapelle katwijk kerkrade klazienaveen koggenland kollum
kortrijk krimpen krommenie laren leek leerdam leersum leeuwarden leiden leiderdorp leidschendam lelystad lemmer lent leusden
leuven lichtenvoorde limburg limmen lisse lochem lopik losser luttenberg maarn maarssen maassluis maastricht made mechelen
medemblik meerkerk meerssen meierijstad meppel middelburg middelharnis mijdrecht moerdijk monnickendam montferland montfoort
muiden muiderberg naaldwijk naarden nederweert neede nieuwegein nieuwerkerk nieuwkoop nieuw-vennep nijkerk nijmegen nijverdal
nissewaard noordwijk noordwijkerhout noord-brabant noord-holland nootdorp numansdorp nunspeet oegstgeest oirschot oisterwijk
oldambt oldebroek oldenzaal olst ommen oostburg oosterbeek oosterhout ooststellingwerf oostzaan opmeer opsterland ospel oss
oud-beijerland oudenbosch oudewater overijssel panningen papendrecht pekela pijnacker poeldijk purmerend putten raalte
raamsdonksveer reeuwijk reimerswaal renkum reusel reuver rhenen rhoon ridderkerk rijen rijssen rijswijk roermond roosendaal
rosmalen rotterdam rozenburg rucphen ruurlo santpoort sassenheim schagen scherpenzeel scheveningen schiedam schiermonnikoog
schijndel schinnen schoonhoven schouwen-duiveland sint-michielsgestel sint-oedenrode sittard sliedrecht slochteren sloterdijk
sluis smilde sneek soest someren son spakenburg spijkenisse stadskanaal staphorst steenbergen steenwijk stein stiens susteren
swalmen terneuzen terschelling texel tholen tiel tilburg tubbergen twello twente tynaarlo uden uddel udenhout uitgeest uithoorn
uithuizen urk utrecht uttrecht vaals valkenburg valkenswaard veendam veenendaal veenwouden veere veghel veldhoven velp velsen
venlo venray vianden vianen vinkeveen vlaardingen vlagtwedde vlieland vlissingen vlijmen voerendaal volendam voorburg voorhout
voorschoten voorst voorthuizen vriezenveen vught waalre waalwijk waddinxveen wageningen wassenaar wateringen weert weesp werkendam
westerbork westland westvoorne wierden wijchen wijhe winschoten winsum winterswijk woensdrecht woerden wolvega workum wormerveer
woudenberg woudrichem zaandam zaandijk zaanstad zaltbommel zandvoort zeeland zeewolde zeist zelhem zevenaar zevenbergen zierikzee
zoetermeer zoeterwoude zuid-holland zuidhorn zuidlaren zundert zutphen zwaagwesteinde zwartsluis zwijndrecht zwolle achterhoek
veluwe betuwe zaanstreek kennemerland krimpenerwaard alblasserwaard salland randstad waterland west-friesland zeeuws-vlaanderen
noordoostpolder bijlmer bijlmermeer kanaleneiland overvecht schilderswijk osdorp slotervaart turnhout genk lommel maaseik bree
tongeren arendonk lanaken maasmechelen kinrooi hoogstraten kalmthout luik gorkum dalem ljouwert snits grins mestreech zitterd
kirchroa kleve aken emmerich gronau nordhorn bentheim geuzenveld ijburg zuidoost feijenoord charlois delfshaven kralingen
crooswijk lombardijen transvaal
`.trim();
