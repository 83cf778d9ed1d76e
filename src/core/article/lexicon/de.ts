import type { Lexicon } from '../lexicon.js';

/** German. */
export const de: Lexicon = {
  language: 'de',
  order: 'verb-last',
  capitals: false,
  elides: false,
  accents: true,
  infinitive: 'zu',
  owned: 's',
  passives: 't|en',
  mood: { ends: 'e', but: 'te' },
  joints:
    'wie|weil|denn|als|damit|bevor|seit|seitdem|da|indem|wo|wobei|wodurch|womit|worauf|woraufhin|weshalb|bis|um|so|sodass|zumal|sowie|sowohl|bevor|ehe|solange|während|je|wen|wem|wessen|wohin|woher|wann|warum|dann|also|etwa|vor|allen|nämlich|sogar|insbesondere|besonders|darunter|dazu|deshalb|mal|anstatt|statt|außer|wofür|wovon|davon|damals|dort|hier|heute|nur|selbst|genauso|ebenso|weder|entweder|indes|dabei|daher|was|dessen|daran|darauf|darüber|dafür|dagegen|welch*',
  inner:
    'davon|fest|auch|jedoch|allerdings|inzwischen|mittlerweile|bislang|bisher|zunächst|derzeit|vorerst|öffentlich|offiziell|ausdrücklich|dennoch|aber|deshalb|weiterhin|sehr|dabei|hierbei|demnach|offenbar|wohl|vermutlich|mutmaßlich|wahrscheinlich|möglicherweise|womöglich|greifbaren|konkreten|konkrete|eindeutigen|eindeutige|stichhaltigen|belastbaren|handfesten|klaren|direkten|glaubwürdigen',
  endings: {
    d: 'et|ete|eten|en',
    p: '|in|n|s|innen',
    r: '|in|en|innen',
    a: 'te|ten|ter',
    c: 'e|en|er',
    i: 'irgt|ergen|arg|argen|erge',
    x: 'icht|ach|echen|eche|ächen',
    m: '|en',
    y: 'e|en|er|in',
    z: '|e|es|en|s',
    q: '|e|er|en|es|em',
    L: 'ließ|ließen|lässt|lassen',
    K: 'Drahtzieher|Urheber|Täter|Verantwortliche|Verantwortlichen',
    N: 'kein|keine|keinen|keinerlei|keiner|ohne',
    B: 'Beweis|Beweise|Beleg|Belege|Hinweis|Hinweise|Anhaltspunkte|Indizien|Anzeichen|Spur|Spuren|Anhaltspunkt',
    O: 'wer|ob|woher',
    H: 'Hacker*|Lauscher*|Schnüffler*|Spion*|Cyberdieb*|Cybera*|Cyberkr*|Cyberb*|Cybers*|Datendieb*|Angreifer*',
    A: 'wahren|wahre|wahrer|eigentliche|eigentlichen|eigentlicher|wirklichen|wirkliche',
    J: 'gab|gaben|gibt|geben|gebe',
    U: 'nahm|nahmen|nimmt|nehmen|nehme',
    S: 'sei|seien|ist|sind|war|waren',
    V: 'hat|haben|habe|hätten|hatte|hatten',
    W: 'Auffassung|Ansicht|Meinung|Überzeugung',
    M: 'Gruppe|Bande|Truppe|Mannschaft|Urheber*|Angreifer*|Hacker*|Leute|Akteur*|Täter*',
    Y: 'Angriff|Attacke|Operation|Aktion|Kampagne',
    Z: 'plausibel|schlüssig|überzeugend|stichhaltig|glaubwürdig',
    F: 'at|itt|eten|ete',
    E: 'immt|ehmen|ahm|ahmen',
    D: 'm|r',
    o: 'ieselbe|ieselben|erselbe|erselben|enselben|emselben',
    t: 't|te|ten|en|n',
    g: 't|te|ten|en|e',
    w: 'eist|eisen|ies|iesen|eise',
    k: 'ommt|ommen|am|amen|omme',
    f: 'indet|inden|and|anden|inde',
    h: 'eht|ehen|ing|ingen|ehe',
    s: 'ieht|ehen|ah|ahen|ehe',
    l: 'ält|alten|ielt|ielten|alte',
    n: 'ennt|ennen|annte|annten|enne',
    v: 'irft|erfen|arf|arfen|erfe',
  },
  cues: {
    genitive: 'von|der|des|durch|vom',
    say: 'sag+t|gesagt|erklär+t|teil+t ~ mit|mitteil+t|mitgeteilt|schrieb+m|schreib+t|geschrieben|beton+t|füg+t ~ hinzu|hinzufüg+t|ergänz+t|äußer+t|bestätig+g|behaupt+d|meld+d|bericht+d|stell+t ~ fest|festgestellt|feststell+t|sprach|bezeichn+d|n+n|so|versicher+t|räum+t ~ ein|einräum+t|eingeräumt|warn+t|entgegn+d|konter+t|antwort+d|reagier+t|ergab+m|ergeben|verkünd+t|w+w darauf hin|verw+w|stuf+t|argumentier+t|tat+m ~ ab|tut ~ ab|abtat|s+s|bekräftig+g|unterstrich|unterstreich+t|kommentier+t|wirft ~ vor|warf ~ vor|gestand|mein+t|leg+t nach|beteuer+t|kritisier+t|beklag+t|hob hervor|hebt hervor|urteil+t|wert+d|zeig+t|beleg+t|weiß|wissen|teilten mit|erläuter+t|enthüll+t|offenbar+t|sage|spricht|leg+t ~ dar|dargelegt|merk+t ~ an|bemerk+t|erwider+t|schilder+t|beschrieb|beschreib+t|dokumentier+t|konstatier+t|informier+t|mach+t ~ deutlich|mach+t ~ klar|stell+t ~ klar|h+l ~ fest|präzisier+t|wiederhol+t|schlussfolger+t|folger+t|f+f ~ heraus|deck+t ~ auf|veröffentlich+t|post+d|laut+d|sprach ~ von|mahn+t|beharr+t|erzähl+t|führ+t ~ aus|legte ~ offen|ermittel+t|mach+t keinen Hehl|bekund+d|w+w ~ nach|nachgewiesen|k+k zu|k+k zum|k+k zur|schließ+t daraus|schloss daraus|s+s es als erwiesen|leg+t sich ~ fest|hat sich ~ festgelegt|bejah+t|präsentier+t|leg+t ~ vor|unterricht+d|ausgesagt|sagte ~ aus|stütz+t sich|gelang+t ~ zu|zeig+t sich ~ sicher|zeig+t sich ~ überzeugt|+S ~ überzeugt|+S ~ sicher|+S sich ~ sicher|+S sich ~ gewiss|+S der +W|vertr+F die|+V ~ keinen Zweifel|+V +B|+J ~ an|+J ~ zu|+J ~ bekannt|+L ~ wissen|+L ~ verlauten|+L ~ erkennen|+L ~ keinen Zweifel|h+l ~ dagegen|h+l ~ entgegen|heg+t ~ keinen Zweifel|vertrau+t ~ an|gesprochen',
    think:
      'vermut+d|glaub+t|h+l|verdächtig+g|schätz+t|Meinung|deut+d|mutmaß+t|Einschätzung|rechn+d|g+h ~ davon aus|g+h von ~ aus|spekulier+t|ahn+t|befürcht+d|fürcht+d|heg+t ~ Verdacht|gemutmaßt|+U ~ an',
    accord:
      'laut|nach Angaben|nach Darstellung|nach Einschätzung+m|nach Ansicht|nach Überzeugung|nach Auffassung|nach Erkenntnissen|nach Meinung|Angaben zufolge|nach Informationen|aus Sicht|den Worten|gemäß|nach Lesart|nach Aussag+g|nach Auskunft|nach Worten|nach Analysen|nach Recherchen|nach Ermittlungen|nach Bekunden|in den Augen|fest steht für|klar ist für|Angaben des|Angaben der',
    accordAfter: 'zufolge|steht fest|stand fest|ist klar|war klar|besteht kein Zweifel|gibt es keinen Zweifel|gilt als ausgemacht',
    blame:
      'mach+t ~ verantwortlich|verantwortlich gemacht|verantwortlich mach+t|schreib+t ~ zu|schrieb+m ~ zu|zugeschrieben|zuschreib+t|zuschrieb|rechn+d ~ zu|zurechn+d|zugerechnet|ordn+d ~ zu|zuordn+d|zugeordnet|Schuld gegeben|schob ~ zu|schieb+t ~ zu|identifizier+t ~ als|identifizier+t|führ+t ~ zurück|zurückgeführt|zurückführ+t|zeig+t mit dem Finger auf|beim Namen genannt|bring+t ~ in Verbindung|brach+t ~ in Verbindung|in Verbindung gebracht|vermut+d ~ hinter|verort+d|verdächtig+g|benann+d|benannte|mach+t ~ als|last+d ~ an|angelastet|anlast+d|s+s ~ am Werk|s+s ~ in der Verantwortung|h+l ~ für verantwortlich|ausgemacht|enttarn+t|entlarv+t|zurückverfolg+t|zuzuschreiben|zuzuordnen|zuzurechnen|leg+t ~ zur Last|verknüpf+t ~ mit|s+s ~ dahinter|vermut+d ~ dahinter|s+s ~ hinter|vermut+d ~ als|benenn+t|zur Last gelegt|zur Last leg+t|attribuier+t|bring+t ~ in Zusammenhang|brach+t ~ in Zusammenhang|mit dem Finger auf|s+s ~ als +K|h+l ~ für +K|h+l ~ für den +K|h+l ~ für die +K|n+n ~ als +K|bezeichn+d ~ als +K|vermut+d ~ als +K|+J ~ Schuld|+V ~ im Verdacht|für ~ verantwortlich gemacht|für den +K ~ h+l|hinter ~ s+s|hinter ~ vermut+d',
    accuse:
      'beschuldig+g|vorgeworfen|vorwirft|vorwerfen|bezichtig+g|klag+t ~ an|angeklagt|verurteil+t|unterstell+t|sanktionier+t|erhob+m ~ Anklage|erhob Anklage|erheben Anklage|Anklage erhoben|verhäng+t ~ Sanktionen|Sanktionen verhängt|forder+t ~ einzustellen|erließ ~ Haftbefehl|beleg+t ~ mit Sanktionen|w+v ~ vor|setz+t ~ Sanktionsliste|rechn+d ~ Tat|protestier+t|aufgedeckt|verurteile|Sanktionen ~ verhängt|Anklage ~ erhoben',
    did: 'hinter ~ steck+g|steck+g ~ dahinter|dahinter steck+g|dahintersteck+g|hinter ~ st+h|hinter ~ stünden|verantwortlich|schuld|angegriffen|gehackt|eingedrungen|ausgeführt|gestohlen|durchgeführt|verüb+t|Urheber|Täter|Verantwortliche|beteiligt|verwickelt|ausgespäht|ausspioniert|drang+m ~ ein|eindrangen|attackier+t|spähte|Zugriff|infiltrier+t|begangen|gesteuert|hinter ~ gesteckt|hinter ~ standen|ausgeübt|eingeschleust|eingebrochen|gekapert|lahmgelegt|erbeut+d|entwend+d|abgegriffen|kopiert|verschaff+t|zugeschlagen|beauftragt|in Auftrag gegeben|angeordnet|orchestriert|inszeniert|organisiert|geplant|gesteckt|schuldig|federführend|war+m es|zu verantworten|stahl+m|legten ~ lahm|mitgewirkt|teilgenommen|verschlüsselt|am Werk|befohlen|späh+t ~ aus|spionier+t ~ aus|st+h ~ hinter|infizier+t|führ+t ~ durch|kaperte|lenk+t|Regie|Fäden gezogen|Hintermann|Hintermänner|Finger im Spiel|Hand im Spiel|Hände im Spiel|geleitet|geführt|betrieben|entwickel+t|eingesetzt|geknackt|kompromittier+t|unterwander+t|belausch+t|abgehört|angezapft|mitgelesen|erpresst|manipulier+t|sabotier+t|losgelassen|verbreitet|aufgebrochen|überfallen|überfiel+m|ausgelöst|verursacht|steuer+t|dirigier+t|befehlig+g|orchestrier+t|knack+t|schleus+t ~ ein|zapf+t ~ an|hör+t ~ ab|brach+m ~ ein|schlug+m ~ zu|verantwort+d|veranlass+t|befahl|finanziert|bezahlt|hack+t|trägt ~ Verantwortung|trag+g ~ Verantwortung|Auftrag gegeben|Auftraggeber|mitgemischt|drahtzieher*|griff+m ~ an|steck+g ~ hinter|verb+i sich|+L ~ angreifen|+L ~ hacken|+L ~ ausspähen|dahinter st+h|dahinterst+h|zeichn+d ~ verantwortlich|programmiert|ausforschen|ausgeforscht|auszuspähen|auszuspionieren|anzugreifen',
    by: 'Werk|steck+g|handel+g es sich um|zuzurechnen|zuzuordnen|g+h auf|ausg+h von|durch|durch Hacker|Handschrift|führ+t zu|zeig+t auf|zeigen nach|kamen|g+h von|dahinter steck+g|dahinter stehe|sind|waren|seien|Tat von|das war|es sich bei ~ um|es sich um|stamm+g ~ von|stamm+g ~ aus|komm+g ~ aus|kämen ~ aus|deut+d ~ auf|weis+t ~ auf|führ+g ~ nach|führ+t ~ zu|auf die Kappe|aufs Konto|auf Geheiß|auf Befehl|auf Weisung|auf Anweisung|im Auftrag|im Sold|g+h ~ auf|aus den Reihen|Hinter ~ stecke|Hinter ~ stehe|ein+q +Y|+Y der|+Y von|+Y aus|+Y durch|+V es mit|es +S|gesteuert|deute ~ auf|hand{elt,elte,ele,le} sich um|{ausgeführt,verübt,gesteuert,begangen,angeordnet,durchgeführt,verantwortet} {von,vom,durch}',
    part: 'Beteiligung|Urheberschaft|Verwicklung|Verantwortung|Täterschaft|Rolle|Machtstreben|Mitwirkung|Einmischung|Handschrift|Schuld|Verstrickung|Mitschuld|Federführung|Regie|Fingerabdruck|Fingerabdrücke|Mittäterschaft|Anweisung|Billigung|Beihilfe|Steuerung',
    tie: 'gehör+g zu|Teil des|Teil der|im Auftrag|im Diens+t|angehör+g|arbeit+d für|arbeite für|unterstützt von|gesteuert von|Mitglied des|Einheit des|für ~ arbeit*|agier+g für|untersteh+g|nahesteh*|von ~ unterstützt|vom ~ unterstützt|vom ~ gesteuert|von ~ gesteuert|gehör+g ~ zur|gehör+g ~ zu|sitzen ~ in|säßen ~ in|operier+t ~ aus|aus ~ operiert|mit ~ verbunden|in ~ {leben,lebten,lebe,säßen,sitzen}|{Verbindung,Verbindungen} {zu,zur,zum,nach,mit}!|Beziehungen zu!|{steht,stehe,stehen} ~ nahe',
    deny: 'dementier+t|bestrit+t|bestreit+d|zurückw+w|zurückgewiesen|streit+t ~ ab|streitet ~ ab|strit+t ~ ab|abgestritten|abstreit+d|vernein+t|widersprach+m|widerspricht|verwahr+t sich|tat+m ~ ab|tut ~ ab|Dementi|verw+v|lehn+t ~ Vorwurf|lehn+t ~ Vorwürfe|stell+t ~ in Abrede|in Abrede gestellt|wischte ~ beiseite|von sich gewiesen|leugn+d|w+w ~ zurück|zurückzuweisen|bestreite|wehr+t sich ~ gegen|verwahr+t sich ~ gegen|lehn+t ~ Verantwortung|lehn+t ~ Anschuldigung*|lehn+t ~ Beschuldigung*|in Abrede stell+t|distanzier+t sich von|w+w ~ von sich|wisch+t ~ vom Tisch|von sich w+w|in Abrede|streite ~ ab|bestritten|will ~ nichts zu tun haben|wollen ~ nichts zu tun haben|will ~ nichts damit zu tun haben',
    own: 'bek+n sich|reklamier+t ~ für sich|brüst+d sich|wir haben ~ gehackt|wir haben ~ angegriffen|rühm+t sich|prahl+t|für sich in Anspruch|in Anspruch genommen|schreib+t sich ~ zu|schrieb+m sich ~ zu|beanspruch+t|gebrüstet|+U ~ in Anspruch|in Anspruch n+E|über+U ~ Verantwortung|+V sich ~ bekannt',
    hearsay: 'hieß es|heißt es|heisst es|verlautete es|hört man|ist von ~ die Rede|war von ~ die Rede|verlautete|verlautet|zitier+t|es ~ hieß|es ~ heißt',
    indirect:
      'sei+m|habe|gebe|werde|könne|müsse|wolle|stecke|stehe|komme|hät+t|wär+g|würd+g|handle|handele|trage|liege|wisse|weise|bestreite|lehne|führe|deute|gehe|stünden|stamm+g|kämen|sehe|bestehe',
    weak: 'stamm+t aus|k+k aus|führ+t nach|geht auf|Schuld|verantwortlich|steck+t|sind|waren|handelt|durch|geplant|organisiert|kopiert|k+k|erklärt|selbst Opfer|größte Bedrohung|größte Gefahr|weltgrößte|die wahren|der wahre|falsch+q|unwahr|konstruiert|ist unklar|noch unklar|sei unklar|noch ungeklärt|unklar, wer|steht noch nicht fest|noch nicht fest|ist noch offen|noch nicht geklärt|stamm+g|kämen|am Werk|im Spiel|st+h|deut+d|deute|weis+t|führ+g|nicht beteiligt|nicht verantwortlich|keine Rolle|in keiner Weise|nicht der Fall|stimm+g nicht|trifft nicht zu|treffe nicht zu|kein Zusammenhang|keine Verbindung|war+m es nicht|Unschuld|unschuldig|überwacht|gelöscht|gestartet|programmiert|initiiert|verursacht|Schuldige|Auftraggeber|lenk+t|start+d|nichts dran|selbst Cyber*|eigene Cyber*|eigenen Cyber*|weltweit führend*|stand+m|wir nicht|vom Tisch|trägt|trag+g|Fantasie*|Inszenierung|ausgemacht|geführt|geleitet|betrieben|entwickel+t|eingesetzt|verbreitet|ausgelöst|steuer+t|finanziert|bezahlt|manipulier+t|veranlass+t|befahl|schlug+m|hör+t|brach+m|setz+t|Regie|bek+n sich|rühm+t|brüst+d sich|prahl+t|beanspruch+t|nahm+m|nimmt|nehmen|hat sich|hab+g sich|Anspruch|übern+E|im Auftrag|losgelassen|erpresst|Gerücht*|kein Wort|nichts davon|Rede davon|keine Rede|g+h|benenn+t|vermut+d|bring+t|brach+t|protestier+t|erbracht|vor|verb+i sich',
    void: 'Bitte um Stellungnahme|Anfragen|bat um Stellungnahme|Bitten um|kein+q Zweifel|kein Verdacht|nichts zu tun hat mit der|wehrte sich nicht|nicht nur|nicht allein|auf die laufenden Ermittlungen|auf laufende Ermittlungen|laufender Ermittlungen|keinerlei Zweifel|äußerte sich zunächst nicht|äußerten sich zunächst nicht|mit Verweis auf laufende Ermittlungen|unter Verweis auf laufende Ermittlungen',
    false:
      'Erfindung|Unsinn|fabriziert|aus der Luft gegriffen|jeder Grundlage|Farce|Fake|Fälschung|Hysterie|Dämonisierung|nichts zu tun|politisch motiviert|Provokation|unbewiesen|ohne Beweise|konstruiert|Mythos|Propaganda|an den Haaren|unhaltbar+q|Quatsch|Blödsinn|Schwachsinn|Stimmungsmache|unseriös|unverantwortlich|nicht wahr|Unterstellung|nichts damit|mit der Sache nichts|entbehr+g jeder|fehlt jede Grundlage|jeglicher Grundlage|Legende|Ablenkungsmanöver|nichts mit|Kampagne gegen|*phob+q|haltlos*|unbegründet*|grundlos*|absurd*|Lüge*|lächerlich*|grotesk*|lachhaft*|abwegig*|unglaubwürdig*|unzutreffend*|fadenscheinig*|diffamier*|verunglimpf*|diskreditier*|Rufmord*|gefälscht*|fingiert*|Unfug|gelogen|Desinformation*|Hirngespinst*|stimm+g nicht|nichts dran|nicht verantwortlich|keinerlei Verbindung*|waren es nicht|entbehr+g jeglicher|unbelegt*|nicht das Geringste|nichts zu schaffen|nichts wissen|nichts davon|kein Wort davon|*märchen|*theori+g|Hexenjagd|Sündenbock|Rufschädigung|Hand und Fuß|Ablenkung|Vorverurteilung*|keine Rede|Rede davon|nicht den Tatsachen|nicht der Wahrheit|nicht den Fakten|Russophob*|unsinnig*|nicht haltbar|Panikmache|Spekulation*|erlogen*|unwahr*|verleumd*|gegenstandslos*|böswillig*|substanzlos*|*kampagne gegen|erfunden*|falsch*|+N Grundlage|*fantasie|*phantasie|Fantasie*|Phantasie*',
    counter:
      'Hackerimperium|Hacker-Imperium|Haltet den Dieb|größte Bedrohung|Opfer von Cyber*|selbst Opfer|unter falscher Flagge|eigenen Cyberangriffe|eigenen Angriffe|Ablenkung von eigenen|seien die wahren|seien selbst|der wahre|die wahren|größte Gefahr|weltgrößte|Cyberspion*|eigene Cyber*|selbst hack*|selbst Hacker*|selbst Cyber*|Weltmeister|die eigene Nase|eigen+g Haustür|selbst ~ ausspäh*|selbst ~ ausspionier*|eigenen Lauschangriffe|eigenen Hack*|eigenen Geheimdienste|setz+t ~ Hacker ~ an|selbst ~ größ+a|Stammsitz|Hort der|Hauptstadt der|größ+a +H|+A +K|+A +H|Cyberbedrohung|eigene+n Angriffe',
    refuse:
      'lehn+t|ablehnte|abgelehnt|verweigerte|verweigern|weiger+t sich|vermied+m|noch zu früh|zu früh|verzicht+d|lehn+t es ab|abzulehnen|scheu+t|hüt+d sich|enth+l sich|vermeid+d|verweiger+t|seh+t sich nicht|sah sich nicht|+L ~ offen',
    object:
      'nicht sagen, wer|wer|Stellungnahme|äußern|kommentieren|Kommentar|nennen|zuordnen|zuschreiben|Zuordnung|Zuschreibung|Attribution|Urheber|Täter|Schuldigen|Verdacht|spekulieren|Land|Staat|beschuldigen|Schuldzuweisung*|Zuweisung|Identität|Herkunft|Tätern|Urhebern|Akteur|Angreifer|die Frage|beim Namen|zuzuordnen|Vorwürf+g|benennen|festlegen|namentlich|Stellung|einlassen|eingehen|Hintermänner*|Drahtzieher*|Namen|woher|Zurechnung|Auskunft|Mutmaßung*|Spekulation*|Rückschlüsse|beurteilen|einschätzen|identifizier+t|zurechnen|Urheberschaft|Täterschaft|Auftraggeber*|Nationalität|bestätig+t|zugeordnet|zugeschrieben|Angreifern|Angreifers|verdächtigen|Verantwortliche*|Vorwurf|Anschuldigung*|verantwortlich zu machen',
    detail:
      'Details|Ermittlungen|Vorfall|Opfer|welche|ob|gesagt|gewiss*|diesem Fall|Angaben|Höhe|Schaden|Schadens|Umfang|Ausmaß|Zahl|wann|wie|warum|Motiv*|Stand der|Einzelhei+t|Hintergründ+q',
    mum: 'kein Kommentar|weder bestätig+t noch|weder dementiert noch|nicht spekulieren|nannte kein Land|ohne ~ zu nennen|keine Erkenntnisse, wer|nicht zuordnen|nicht zugeordnet|nicht bestätigen|nicht festlegen|keine Angaben zu|keine Stellung nehmen|nicht beteiligen|nicht benennen|nicht zu Spekulationen|an Spekulationen|nicht namentlich|noch nicht geklärt|noch nicht abschließend|n+n keinen|unklar, wer|noch unklar|noch ungeklärt|mach+t ~ keine Angaben|h+l sich ~ bedeckt|verweiger+t ~ Auskunft|lehn+t ~ Stellungnahme|lehn+t ~ Kommentar|h+l sich ~ zurück|schweig+t sich ~ aus|keine Ahnung, wer|offen, wer|ungewiss, wer|keine Mutmaßung*|keine Spekulation*|im Dunkeln|für sich behalten|nicht fest, wer|keine Schuldzuweisung*|wer dahinterst*|offen gelassen, wer|niemandem ~ zu*|+L ~ offen, +O|+L das ~ offen|+U ~ keine Stellung|+J ~ keine Auskunft|nicht fest, +O|nicht, wer|keine+D ~ zugeschrieben|keine+D ~ zugeordnet|schwieg+m sich ~ aus|keine Aussage treffen|keine Aussagen treffen|niemanden ~ verantwortlich|keine Erkenntnisse über|keine Erkenntnisse zu|noch nichts sagen',
    doubt:
      'Zweifel|zweifel+t|bezweifel+t|stell+t ~ in Frage|stell+t ~ infrage|schließ+t ~ aus|schloss+m ~ aus|nicht überzeugt|unwahrscheinlich|entlastet|falsche Fährte|falsche Flagge|nicht verbunden|hinterfrag+t|zieh+t ~ in Zweifel|zog+m ~ in Zweifel|zu dünn|nicht ausreichend|reichen nicht|für dünn|hält ~ für unwahrscheinlich|h+l ~ für fraglich|fragwürdig*|glaub+t nicht|widerleg+t|entkräft+d|mahn+t ~ Vorsicht|vor Vorverurteilung*|vor voreilig*|unplausibel|kaum vorstellbar|nicht vorstellbar|wenig wahrscheinlich|kaum wahrscheinlich|glaub+g ~ nicht|überzeugt ~ nicht|Fragezeichen|lückenhaft*|pass+g nicht|entlast+d|infrage gestellt|in Frage gestellt|stell+t ~ in Zweifel|keineswegs sicher|nicht gesichert|unglaubwürdig|verwarf|verworfen|gegen ~ spricht|gegen ~ sprech+g|gegen ~ sprach|spr+x gegen|vorschnelle*|sei vorschnell|für vorschnell|ist vorschnell|voreilige*|sei voreilig|für voreilig|nicht +Z|wenig +Z|kaum +Z|+S dünn|+S schwach|h+l ~ nicht für +K|h+l ~ nicht für den +K|spricht wenig für|spreche wenig für',
    absent:
      'nicht bewiesen|kein einziger Beweis|fehl+t Beweise|keine stichhaltigen|jeder Beleg|jeder Beweis|jeglicher Beleg|jeglicher Beweis|nichts hin|nichts ~ hindeut*|deute nichts|deutet nichts|spreche nichts|spricht nichts|nicht beleg+t|nicht nachgewiesen|nicht nachweisen|nicht erwiesen|durch nichts belegt|nicht gegeben|gebe es nicht|gab es nicht|nie gegeben|+N +B',
    endorse:
      'schloss+m sich ~ an|teile ~ Einschätzung|teil+g die|teilte die Einschätzung|keinen Grund, an|vertraut|teil+t ~ Einschätzung|pflicht+d ~ bei|stimm+t ~ zu|deck+t sich mit|mach+t sich ~ zu eigen|zu eigen gemacht|zu eigen mach+t|stell+t sich ~ hinter|st+h hinter|trägt ~ mit|tragen ~ mit|trug ~ mit|gab ~ recht|gibt ~ recht|schließ+t sich ~ an|stimm+t ~ überein|untermauer+t|keinen Anlass, an|bekräftig+g|unterstütz+t|h+l ~ für +Z|bestätig+g ~ Erkenntnisse|bestätig+g ~ Einschätzung|bestätig+g ~ Vorwürfe|bestätig+g ~ Bewertung|bestätig+g ~ Zuschreibung|bestätig+g ~ Angaben',
    withdraw:
      'zog+m ~ zurück|zieht ~ zurück|zurückgezogen|nahm+m ~ zurück|nimmt ~ zurück|zurückgenommen|widerrief|widerruft|korrigier+t|Korrektur|geirrt|unrichtig|fälschlich|fälschlicherweise|rück+t ~ ab|nicht länger|revidier+t|zu Unrecht|rückt* von|irrtümlich*|nicht aufrecht|nicht mehr aufrecht|ruder+t ~ zurück|lag+m falsch|falsch gelegen|lässt ~ fallen|ließ ~ fallen|fallen gelassen',
    link: 'überschneid*|identisch|Ähnlichkeiten|Verbindungen zur Gruppe|Tarnname|Ableger|gehör+g zu einer|Codebestandteile|gleichen Code|Nachfolger|kopier*|überlapp*|Deckname*|kooperier*|Parallelen|Gemeinsamkeiten|übereinstimm*|Verwandtschaft|verwandt|Schnittmenge*|ähnel*|gleich+g Gruppe|gleichen Täter|Untergruppe|Abspaltung|Splittergruppe|Nachahm*|wiederverwend*|Codezeilen|Codebasis|d+o +M|Fassade|Tarnorganisation',
    hint: 'wem nützt|wem nutzt|wer profitiert|üblichen Verdächtigen|andeutete|deut+d an|einschließlich|Spur zur|direkten Spur|nicht nur mit ~ sondern auch mit|zu unterlassen|lieg+t nahe|kein Zufall|in die Hände|cui bono|auf der Hand|offenes Geheimnis|Nutznießer|wer ein Interesse|+L ~ durchblicken',
    actor:
      'Hackers|Hackergruppen|Gruppen|Gruppierung|Akteurs|Täter+p|Kräf+t|Cyberkriminelle|Kriminelle|Offiziere|Regierung|Stellen|Hackerangriff|Gang|Trupp+r|Netzwerk|Militärs|Staatsbürger|Spion+r|Agent|Söldner|Saboteure|*hacker+p|*gruppe|*spione|*agenten|*einheit|*truppe|*akteur+z|*angreifer+p|*bande|*kollektiv|Soldaten|Crew|*krieger|*armee|*diens+t|Banden|*militär|*dienstler|Urheber|Hintermänner|Drahtzieher|Staat+z|*geheimdienst+z|Führung|Behörden|Machthaber|Streitkräfte|Regime',
    state:
      'staatlicher Akteur|staatliche Akteure|staatlichen Akteur+m|ausländischer Staat|ausländische Macht|fremder Staat|fremde Macht|ausländischer Geheimdienst|staatliche Hacker|Nationalstaat|staatlich gesteuerte',
    attack:
      'Spur+r|Beweise|Hinweise|Angriff*|Attacke*|Cyberangriff*|Cyberattacke*|Hacks|Hackerangriff*|Hackerattacke*|Spionage*|Eindringen|Kampagne*|Ausfall|Operation*|Hacken+p|Hackerkampagne*|Ausspähung|Cyberwaffe|*angriff+z|*attack+g|*hack|*spionage|*sabotage|*operation|*kampagne|Überfall+p|Hacking|Ausspähen|Wurms|Phishing|Cyberoffensive*|Datenklau|Datenleck|Hintertür|Ransomware|Erpressung*|Coup|Tat|*virus|*wurm|*trojaner|*raub|*aktion|*software|Schadprogramm*|Cyberkrieg*|Lauschangriff*|Cyberspionage*|Sabotageakt*|*einbruch+z|*diebstahl+z|*vorfall+z|*fälle|*brüche|*aktivitäten',
    charge:
      'Berich+t|Verdacht+p|Darstellung|These|Bewertung+r|Meldungen|Vorwurf*|Vorwürf*|Anschuldigung*|Behauptung*|Unterstellung*|Beschuldigung*|Verdächtigung*|Spekulation*|Erkenntnis*|Einschätzung*|Zuschreibung*|Bezichtigung*|Schuldzuweisung*|Vorhaltung*|Mutmaßung*|Anklage*|Aussagen|Theorie|Version|Medienbericht*|Schlussfolgerung*|Zuordnung*|Attribution|Annahme|Artikel|*vorwürf+g|*vorwurf|*berich+t|Anwürfe',
    other:
      'Visum|Visa|Einreise|Antrag|Zutritt|Lösegeld|Schaden|Kenntnis|Internetkriminalität|Rücktritt|Treffen|Interview|Verhandlungen|Krankheit|Gespräche|Tötung|Mord|Ermordung|Folter|Doping|Verlust*|Verzögerung*|Streit|Kosten|Sanktion*|Strafe*|Auslieferung*|Echtheit|Existenz',
    office:
      'Botschaft|Botschafterin|Auswärtig+z Amt|Auswärtigen Amts|Regierung|Bundesregierung|Präsiden+t|Fachleu+t|Analyst+p|Person+r|Diploma+t|Polizei|Abgeordn+d|Abgeordneter|Mitarbeiter|Journalist|Professor|Magazin|Insider+p|LKA|Gruppe|Geschäftsträger|Beobachter|Konsulat|Premier|Gouverneur|Bürgermeister+p|Stadt|Senator|Bank|Land+z|Länder|Partner|Parlament+p|Senat+p|Ausschuss|Staatsanwälte|Geheimdienstler|Verband+p|Klinik|Krankenhaus|Universität|Hochschule|Staatssekretär|Generalsekretär|Kommissar+p|Vorstand|Geschäftsführer|Gründer|Informatiker|Wissenschaftler|Fachmann|Politikerin|Opposition|Partei|Sender|Blatt|Portal|Organisation|Versorger|Provider|Hacker|Institut+p|Labor|Team|*expert+y|*ministerium+p|*minister+p|*behörd+g|*dienst+z|*firma|*firmen|*konzern+p|*amt+z|*chef+p|*beamt+y|*anwalt|*anwaltschaft|*präsident+r|*beauftragte|*zeitung|*agentur|*kanzler+p|*analysten|*kommission|*zentrale|*zentrum|*unternehmen|*direktor|*gericht|*rat|*botschafter|Staat+z|Zentrums|*spezialis+t|Spezialis+t|*quellen|Beamtin|Zeugen|Kenner|Mitglied|Mitglieder|Verbünd+d|Alliier+t|Koalition|Autor+r|General|Oberst|Gesandt+y|Vize|Machthaber|Armee|Militär|Bundestag|Kongress|Kammer|Grünen|Justiz|Ankläger|Führung|Presse|*medien|Delegation|Mission|Vertretung|*vorsitzend+y|Beraterin|Abteilung|Redaktion|Richter+p|Anwälte|Kabinett|*sprecher+p|*vertreter+p|*forscher+p|*ermittler+p|*berater+p|*leiter+p|*politiker+p|*hersteller+p|*anbieter+p|*betreiber+p|*entwickler+p|*kr+w|Verfassungsschutz+z|Verfassungsschützer|mit {der Angelegenheit,der Sache,der Untersuchung,den Ermittlungen,dem Vorgang,dem Fall} vertraute{,n,r} Personen',
    paper:
      'Stellungnahme|Ermittlungen|Untersuchungen|Hinweise|Spuren|*bericht|*schrift|*analyse|*untersuchung|*papier|Memo|Dossier|Tweet|Warnung|*beitrag|*dokumente|*erklärung|*mitteilung|*studie|*recherch+g|*gutachten|Bilanz|Fazit|Befund|Urteil|Resümee|Anklage',
    pron: 'er|sie|man|es|der Sprecher|die Sprecherin|die Botschaft|das Ministerium|der Konzern|das Unternehmen|die Behörde|die Firma|die Gruppe|der Diplomat|der Minister|die Ministerin|die Kanzlerin|der Präsident|die Regierung|der Botschafter|sein Land|ihr Land|unser Land|mein Land|seine Regierung|ihre Regierung',
    self: 'wir|ich|uns|unser+q|mir|mich|mein|meine',
    neg: 'nicht|kein+q|keinerlei|nie|niemals|weder|niemand|ohne|nichts|keineswegs|mitnichten|keinesfalls|niemanden|niemandem',
    cond: 'wenn|falls|ob|selbst wenn|sofern|wer|im Falle|für den Fall|angenommen|sobald|sollte|sollten',
    habit:
      'routinemäßig|regelmäßig|üblicherweise|gewöhnlich|meistens|immer wieder|häufig|solche Angriffe|solche Attacken|solche Vorwürfe|in der Regel|oft|grundsätzlich|derartige Angriffe|generell',
    earlier:
      'früherer Angriff|frühere Angriffe|früheren Angriff|anderen Angriff|andere Angriffe|vor Jahren|in einem anderen Fall|anderer Fall|in der Vergangenheit|in den vergangenen Jahren|in den vergangenen ~ Jahren|mehrere andere|weitere Angriffe|anderen Angriffen|früheren Angriffen|andere Fälle|weitere Attacken',
    hedge:
      'vermutlich|wahrscheinlich|womöglich|möglicherweise|mutmaßlich+q|wohl|offenbar|vielleicht|dürf+t|vermut+d|glaubt|scheint|ziemlich sicher|spricht für|spreche für|verdächtig|deut+d|deute|Verdacht|geh+t davon aus|könn+t',
    sure: 'entschieden|kategorisch|zweifelsfrei|eindeutig|haltlos|absurd|jede|jegliche|scharf|nichts zu tun|vollständig|erfunden|nie|niemals|strikt|vehement|Unsinn|Lüge|unbegründet|jeder Grundlage|keinen Zweifel|keinerlei',
    be: 'wird|werd+g|wurd+g|worden',
    agent: 'von|durch|vom',
    prep: 'von|vom|in|im|an|am|auf|aus|bei|beim|mit|nach|zu|zum|zur|über|unter|gegen|für|durch|um|vor|seit|hinter|wegen|ohne|zwischen|laut|gegenüber|bis|trotz|neben|während',
    of: 'der|des|von|vom|in|im|aus|für|beim|bei',
    det: 'der+m|die|das|den|dem|des|ein+q|viele|zwei|drei|einige|zahlreiche|dies+q|sein+q|ihr+q|jed+g|jegliche|sämtliche|alle|beide|manche|mehrer+g|anderen|unsere|unser|dessen',
    conj: 'und|oder|aber|sondern|sowie|doch',
    rel: 'der|die|das|dass|welche|wie|was|wonach',
    cut: 'nachdem|während|obwohl|auf die Frage|sondern ließ|obgleich|wohingegen',
    adverb:
      'auch|am|Montag|Dienstag|Mittwoch|Donnerstag|Freitag|Samstag|Sonntag|gestern|heute|zudem|ebenfalls|bereits|jedoch|dagegen|hingegen|weiter|hat|hab+g|hat+t|sich|öffentlich|offiziell|nun|später|zunächst|bislang|bisher|umgehend|sei+m|entschieden|energisch|scharf|wiederum|derweil|inzwischen|erneut|mehrfach|wiederholt|vehement|kategorisch|stets|allerdings|zwar|indes|abermals|daraufhin|danach|damals|ferner|außerdem|unterdessen|prompt|sofort|lediglich|kürzlich|jüngst|zuletzt|sogar|derzeit|aktuell|weiterhin|deshalb|daher|nur|schon|dann|jetzt|Abend|Nachmittag|Morgen|Vormittag|immer|strikt|mehrmals|vergangene|Woche|lange|direkt|klar|namentlich|hät+t',
    linked:
      'staatlich+q|gestützt*|gesteuert*|gefördert*|nahesteh*|Verbindungen|unterstützt*|Staatshacker|Auftrag|verbunden*|staatsnah*|regierungsnah*|staatseigen*|kontrolliert*|finanziert*|beauftragt*',
    organ:
      'Geheimdienst*|Militär*|Regierung*|Armee|Einheit|Nachrichtendienst*|Offiziere|Staatssicherheit*|Generalstab*|Kreml|*ministerium|*geheimdienst+z|Behörden|Führung|Machthaber|Streitkräfte|Regime',
    based: 'aus|stammende|stamm+t|in',
    denied: 'Zusammenhang|Verbindung*|Mitwisserschaft|alles|Rolle|Hacks|dies',
    modal:
      'woll+g|will|wolle|konn+t|könn+g|kann|mag|möge|möchte|vermag|vermöge|vermochte|darf|dürf+g|durfte|weiß|wiss+g|n+n|mach+t|gab+m|gibt|nahm+m|nimmt|nehm+g|äußer+t|leg+t|stell+t|spekulier+t|beteilig+g|moch+t|wuss+t|nann+t|trau+t|wag+t',
    tool: '*software|*code|Werkzeug*|Malware|*programm|Trojaner|Wurm|*infrastruktur|Server|Technik*|Methode*|Vorgehen*|Muster|Hintertür|Merkmal*|Eigenschaften',
    crew: '*gruppe|*bande|Kollektiv|Truppe|Mannschaft|*gruppierung|Crew|Gang|*hacker|*hackern|Täter|Tätern|Urheber|Angreifer|Angreifern|Leute|Akteur|Akteure',
    outsider: '*exper+t|*forscher+p|Fachleute|Beobachter|Kritiker|*analysten|Kenner|Insider',
    proof: 'Beweis*|Beleg*|Indizien*|Anhaltspunkt*',
    copula: 'sei+m|ist|sind|war+m|wär+g|als|gewesen',
    body: '*amt|*ministerium|*behörde|*anwaltschaft|*gericht|Polizei|*regierung|Botschaft|*dienst|*agentur|*zentrum|*konzern|*firma|*kommission',
    join: 'schloss+m sich ~ an|schließ+t sich ~ an',
  },
  abbreviations: 'z. B|d. h|Nr|Dr|Prof|Hr|Fr|Mio|Mrd|ca|bzw|usw|St|u. a|Abs|Art|Tel|B|a|h',
};
