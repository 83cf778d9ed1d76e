import type { Lexicon } from '../lexicon.js';
import { cross } from './cross.js';

// Stems of verbs in -er: of what only an intruder does, and of what others do, too.
const DEEDS =
  'pirat|hack|pill|attaqu|orchestr|infiltr|espionn|commandit|dérob|subtilis|perpétr|téléguid|siphonn|exfiltr|sabot|planifi|chiffr|implant|foment|infect|pénétr|cambriol|rançonn|vol|exécut|pilot|perturb|trafiqu|piég|corromp';
const DONE =
  'men|lanc|utilis|dirig|organis|command|financ|ordonn|effectu|vis|install|coordonn|supervis|cibl|paralys|employ|manipul|détourn|mont|réalis|sign|développ|cré|exploit|manigan|élabor|diffus|déploy|prépar|concoct|tram|bloqu|fouill|puis|dévast|ravag|inond|copi|intercept|surveill|écout|contamin|effac|divulgu|publi|neutralis';
// Where an attack comes from, what anybody may do, and who is worse: with a word of the attack only.
const FROM =
  "v+k +g|prov+k +g|éman+er +g|venu+e +g|en provenance +g|originair+e +g|mèn+p +t|mèn+p vers|condui* +t|accabl+p|orient+p vers|être li+o +t|+s li+o +t|+s reli+o +t|être rattach+o +t|typique+e +g|caractéristique+e +g|digne+e +g|compatible+e avec|depuis ~ niveau +g|niveau +g|opér+v depuis|à l'encontre +g|s'est livré+e|se livr+p|s'est rendu+e coupable|pointe vers|pointent vers|vers|c'est|c'était|ce sont|sont des|la marque|les marques|la signature|l'ombre|l'empreinte|les empreintes|la griffe|la patte|au profit +g|conçu+e par|soutenu+e par|œuvre|parti+e +g|piste +g|opération+e +g|offensive+e +g|agissements +g|ourdi+e par";
const MILD =
  "+h fait tomber|fait tomber|+h mis à genoux|+h mis hors|fait plier|à la barre|participe|particip+er|artisan|cerveau|aux commandes|aux manettes|maître d'œuvre|responsabl+e|accéd+v|gliss+r|opér+v|opèr+p|ag+ir|+h tent+v|frapp+v|aspir+v|détruit|+h détruit|déploie|mêl+o à|tremp+er dans|+h mis la main|forc+er|+h conduit|cherch+v";
const BACK = 'plus grande menace|principale menace|véritabl+e menace|victime des|les vrais|première source|principale source|eux-mêmes';
// Who answers for somebody, and who looks on.
const VOICES =
  'porte-parol+e|ambassade|ministèr+e|mission|consulat|consul|émissaire|ambassadeur+e|ambassadrice|attaché|diplomat+e|diplomatie|représentant+e|délégué|délégation|société+e|entrepris+e|firme+e|éditeur|fabricant+e|gouvernement+e|ministre+e|responsabl+e|officiel+e|agence+e|avocat+e|avocate|conseil|PDG|patron+e|direction|fondateur+e|chancellerie|royaume|président+e|présidence';
const OUTSIDERS =
  'expert+e|analyst+e|chercheur+e|chercheuse|observateurs|spécialist+e|professeur+e|universitair+e|consultant+e|historien|enquêteur+e|élu+e|journalist+e';
const SAYING =
  'déclar|affirm|réaffirm|indiqu|assur|expliqu|précis|ajout|soulign|annonc|confirm|martel|lanc|révél|répliqu|rétorqu|insist|racont|dénonc|qualifi|jug|regrett|fustig|relev|déplor|rapport|témoign|constat|not|évoqu|object|tranch|rappel|certifi|présent|détaill|démontr|prouv|montr|réitér|publi|expos|argu|avanc|clam|comment|signal|dévoil|répét|ripost|protest|tax|trait|parl|fulmin|jubil|assen|assén|attest|corrobor|gliss|confi|document|mentionn|observ|remarqu|plaid|souffl|concéd|allégu|proclam|avou';
const NAMING =
  "nommer|désigner|attribuer|identifier|dire qui|dire si|confirmer|commenter|spéculer|se prononcer|pointer|citer|mentionner|incriminer|accuser|imputer|valider|trancher|tout commentaire|toute attribution|montrer du doigt|mettre en cause|aller plus loin|en dire plus|avancer|dire s'il|rattacher|relier|étendre|épingler|blâmer|tirer de conclusion|évoquer|lier";

/** French. */
export const fr: Lexicon = {
  language: 'fr',
  order: 'spaced',
  capitals: true,
  elides: true,
  accents: true,
  participles: 'é|ée|és|ées',
  own: 'son|sa|ses|leur|leurs',
  self: 'avoir|être',
  have: 'a|ont|avait|avaient|aurait|auraient|avoir|ayant',
  whom: "que|qu'",
  inner:
    'tout|droit|toujours|déjà|aussi|également|encore|bien|vite|depuis|jamais|de|nouveau|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|ensuite|aussitôt|ainsi|même|donc|plutôt|eux|elle|à|aucun|moment',
  adverbEnding: 'ment',
  endings: {
    er: 'é|ée|és|ées|e|ent|ait|aient|ant|<a é|<ont é|<avait é|<avaient é|<aurait é|<auraient é|<avoir é|<ayant é|<a-t-il é|<a-t-elle é|<ont-ils é|<avait-il é',
    v: 'e|ent|ait|aient|<a é|<ont é|<avait é|<avaient é|<aurait é|<auraient é|<ait é|<aient é|<avoir é|<ayant é|<avons é|<ai é',
    r: "<se e|<se ent|<se ait|<se aient|<se ant|<s'est é|<s'est ée|<se-sont és|<se-sont ées|<s'était é|<s'être é",
    q: "<s' e|<s' ent|<s' ait|<s' aient|<s' ant|<s'est é|<s'est ée|<se-sont és|<se-sont ées|<s'était é|<s'était ée|<s'être é|<s'être ée|<se-serait é",
    h: 'a|ont|avons|avait|avaient|aurait|auraient|avoir|ayant',
    s: 'est|sont|était|étaient|serait|seraient|être|soit|soient|étant',
    n: "n'a|n'ont|n'avait|n'avaient",
    k: 'ient|iennent|enait|enaient|enant|<a enu|<ont enu|<avait enu|<avoir enu',
    m: 'et|ettent|ettait|ettaient|ettant|<a is|<ont is|<avait is|<avoir is',
    d: '|ent|ait|aient|ant|<a u|<ont u|<avait u|<avoir u',
    p: 'e|ent',
    o: 'é|ée|és|ées',
    a: 'é par|ée par|és par|ées par|é depuis|ée depuis|és depuis|ées depuis',
    e: '|e|s|es',
    ir: 'it|issent|issait|issaient|issant|<a i|<ont i|<avait i|<avoir i',
    g: "de|du|des|d'",
    t: 'à|au|aux',
  },
  cues: {
    outsider: OUTSIDERS,
    voice: `${VOICES}|il|elle|ils|elles|régime`,
    firm: 'société|entreprise|firme|éditeur|fabricant|développeur|start-up|prestataire|fournisseur|concepteur|spécialiste',
    join: "s'est joint+e|+h rejoint|rejoint|rejoignent|emboîtant le pas|+h emboîté le pas|emboîte le pas",
    contrast: 'plutôt que|et non|et pas|mais pas|au lieu de|davantage que|plus que',
    crew: 'groupe|groupes|équipe|gang|collectif|pirates|hackers|hacktivist+e|cellule|brigade|cyberarmée|attaquants',
    achieved:
      "fini par|v+k +g|hésité à|hésite pas à|tardé à|jusqu'à|tenu à|choisi d'|choisi de|décidé d'|décidé de|empressé d'|empressé de|permis d'|permis de|continue d'|continue de|persiste à|premier à|première à|premiers à|éléments pour|informations pour|preuves pour|confiant d'|confiant pour|d'accord pour|unanimes à|raisons d'",
    proof: 'preuve+e|éléments|indices|attribution|argument+e|dossier|démonstration|faisceau',
    tool: 'maliciel+e|code|outil+e|logiciel|infrastructure|serveurs|techniques|méthodes|porte dérobée|implant|cheval de Troie|ver|virus|rançongiciel|échantillon+e|routine|modules|mode opératoire|domaines|adresses|tactiques|programme|souche|certificat|malware',
    scorn:
      'risibl+e|puéril*|stupid*|hypocri*|déplorable*|inamica*|hostile*|partia*|biais*|erron*|inexact*|caricatur*|prétexte|diversion|cont+e|dénigr*|roman|légend+e|blagu+e|plaisanterie+e|sotti*|bêti*|scénario+e|fantai*|hâti*|gratuit*',
    denied:
      'quoi que ce soit|toute activité|toute relation|tout rapport|tout lien|toute responsabilité|toute connexion|être mêl+o|se livrer|tout acte|toute action|toute forme|toute attaque|tout piratage|être derrière|être impliqu+o|de telles activités|pareilles activités|le moindre lien|la moindre|le moindre|avoir fait|avoir commis|y être pour|tout cela|tout en bloc',
    genitive: "de|du|des|d'|par",
    say: `${cross(SAYING, '+er')}|${cross('réitèr|révèl|martèl|assèn|rappell|concèd|allègu|décrèt|répèt|relèv|interprèt', '+p')}|+h dit|dit|disent|disait|disaient|disant|dire|affirmer|sout+k|maint+k|+h écrit|écrit|écrivent|écrivait|+h conclu|conclu|conclut|concluent|+h reconnu|reconnaît|reconnaissent|reconnaissant|adm+m|prom+m|répond+d|prétend+d|prétendre|+h acquis la conviction|établit|établissent|+h établi|réag+ir|tient à|avert+ir|+s convaincu+e|+s persuad+o|+s formel+e|+s certain+e|+s catégoriqu+e|poursui*|se dit|se disent|se disait|s'est dit+e|se sont dits|redit|prév+k|+h estimé|+h juré|jure|jurent|met en avant|mettent en avant|décri*|réclam+er|exig+er|${cross('faire |fait |font |faisait |faisant |+h fait ', 'valoir|savoir|remarquer|observer|part|état')}|dispos+er de preuves|n'en démord|voi* dans|y voi*|+h vu dans|y +h vu|m+m ces ~ sur le compte|félicit+r d'avoir|ne dout+p pas|trouv+er des preuves`,
    think:
      "estim+er|pens+er|croit|croient|croyait|croyaient|soupçonn+er|suspect+er|suppos+er|considèr+er|considér+er|suggèr+p|suggér+er|présum+er|imagin+er|spécul+er|envisag+er|craint|craignent|redout+er|+h cru|pari+er sur|est d'avis|sont d'avis|pench+er pour|privilégi+er|laiss+er penser",
    accord: "selon|d'après|pour|aux yeux +g|de l'avis +g|à en croire|aux dires +g|citant|de l'aveu +g",
    blame: `${cross('voi* ~ |+h vu ~ |reconn* ~ |décel+er ~ |devin+er ~ ', "la main|le travail|l'œuvre|l'ombre|la patte|la griffe|la signature|la marque|l'empreinte|derrière")}|${cross('jug+er ~ |considèr+er ~ |considér+er ~ |déclar+er ~ |désign+er ~ |rend ~ |rendent ~ |rendu ~ |t+k ~ |tenir ~ |tenu+e ~ |présent+er ~ ', "responsable*|coupable*|comptable*|comme l'auteur*")}|+s remont+o jusqu'+t|${cross('fai* ~ |font ~ |+h fait ~ ', "l'auteur*|l'instigat*|le commanditaire|le cerveau|le coupable|le responsable")}|attribu+er|attribuer|imput+er|imputer|point+er du doigt|point+er ~ du doigt|point+er|m+m ~ en cause|m+m ~ sur le compte +g|m+m ~ sur le dos +g|désign+er|blâm+er|nomm+er|identifi+er|incrimin+er|fait porter|font porter|montr+er du doigt|montr+er ~ du doigt|remont+er jusqu'+t|remont+er ~ jusqu'+t|soupçonn+er|suspect+er|impliqu+er|+h établi un lien|privilégi+er la piste|évoqu+er la piste|${cross('accus+er ', 'nommément|directement|ouvertement|publiquement|officiellement')}|désigner|incriminer|pointer|${cross('rejet+er |rejett+p ', 'la responsabilité sur|la faute sur')}|${cross('reli+er |li+er |rattach+er |associ+er ', '~ +t')}|li+er à|pench+er pour`,
    accuse:
      "exhort+er|somm+er|accus+er|accuser|en accuse|inculp+er|sanctionn+er|condamn+er|reproch+er|poursuit|+h poursuivi|mis+e en examen|condamner|appelle ~ à cesser|+h appelé ~ à cesser|appellent ~ à cesser|s'en pren* à|inscri* ~ sur sa liste noire|+h inscrit ~ sur sa liste noire|plac+er ~ sur sa liste noire|plac+er ~ sous sanctions|vis+er ~ par des sanctions|impos+er des sanctions|lanc+er un mandat d'arrêt contre|+h émis un mandat d'arrêt|+h lancé ~ mandats d'arrêt|dénonc+er",
    did: `${MILD}|${cross(DEEDS, '+v')}|${cross(DONE, '+v')}|derrière|à l'origine|coupabl+e|auteur+e|impliqu+o|+h tremp+o dans|+h commis|commis|commettent|commanditair+e|introdui*|servi à|livr+r|+h compromis|compromet|tir+v les ficelles|à la manœuvre|l'a fait|+h fait le coup|+h fait main basse|s'empar+er|infiltr+q|immisc+q|+h riposté|attaqu+q|mèn+p|+h ourdi|ourdit|manœuvr+v|interf+v|à l'œuvre|+h monté|mont+v ~ pièces|+h mis en scène|encourag+v|sélectionn+v|acquis|+h possédé|fourn+ir|vid+v`,
    by: `${FROM}|${cross(DEEDS, '+a')}|${cross(DONE, '+a')}|parrain+a|oeuvre|le fait +g|commis+e par|conduit+e par|attaqu+e de|attaque du|imputabl+e +t|attribuabl+e +t|main +g|responsabilité +g|signature +g|remont+v +t|men+v +t|à la solde +g|pour le compte +g|au service +g|aux ordres +g|ramèn+p +t|ramen* +t|renvo* +t|derrière ~ se cache|derrière ~ se trouve|derrière ~ il y a|pay+a|rémunér+a|recrut+a|${cross('coupabl+e |auteur+e |responsabl+e ', "est|sont|, c'est|, ce sont")}|s'agit +g|s'agissait +g|${cross('travaill+v |roul+v |œuvr+v |opér+v ', 'pour')}`,
    part: 'implication|rôle|participation|responsabilité|culpabilité|ingérence|ingérences|main|origine|action|complicité|paternité|intervention|immixtion|empreinte|patte|mainmise|collusion',
    tie: `${cross("proch+e |dépend |dépendant |relève |relevant |membr+e |pour le compte |au service |au profit |à la solde |aux ordres |sous la coupe |sous la houlette |sous l'égide |sous le contrôle |émanation |unité |à la botte ", '+g')}|${cross('travaill+v |roul+v |agi* |œuvr+v |opér+v ', 'pour|au profit +g')}|${cross('inféod+o |affili+o |rattach+o |apparent+o |associ+o |li+o |appart* ', '+t')}|${cross('pilot|contrôl|parrain|command|financ', '+o par')}|bras armé|soutenu+e par`,
    deny: `tourn+er en dérision|trait+er par le mépris|raill+er|moqu+r de|gauss+r de|${cross('assur+er |affirm+er |certifi+er |jur+er |dit |disent |+h dit |sout+k |maint+k |martèl+p |martel+er |prétend+d |se défend ', "ne pas être|n'être|n'y être|tout ignorer|ne rien avoir")}|ni+er|nier|dément|démentent|démentait|démentaient|démentant|démentir|+h démenti|démenti|rejet+er|rejett+p|rejeter|réfut+er|réfuter|contest+er|récus+er|écart+er|balay+er|balaie|balaient|se défend*|s'en défend|repouss+er|opposé un démenti|oppose un démenti|s'élève contre|s'est élev+o contre|insurg+q contre|oppos+er une fin|infirm+er|dédouan+r|clam+er ~ innocence|protest+er de ~ innocence|disculp+r|+h contredit|contredit|déclin+er toute responsabilité|rejet+er toute responsabilité|s'inscri* en faux|démentons|rejetons|réfutons|nions|exclut tout+e|+h exclu tout+e`,
    own: "revendiqu+er|attribu+q|vant+r|c'est nous|targu+r|endoss+er|reconn* sa responsabilité",
    hearsay: 'lit-on|peut-on lire|apprend-on|indique-t-on|affirme-t-on|dit-on',
    weak: `${FROM}|${MILD}|${BACK}|${cross(DONE, '+v')}|${cross(DONE, '+a')}|derrière|men+v à|désign+er|citent|cité|nomm+er|identifi+er|faux|fausse|fausses|fable|mythe|on ignore qui|ignore qui|innocent+e|innocence|inacceptable*|injustifi*|spéculat*|imaginair*|invent*|fabriqu*|aucun rôle|n'est pas responsable|aucune responsabilité|+h pris part|port+v la responsabilité|être responsable|mauvaise foi|insens*|scandaleu*|montage|bidon|ordre +g|ordres +g|sur ordre|à l'initiative +g|sous la direction +g|pour rien|fallacieu*|stigmatis*|hors de question|mèn+p|suspect+er|soupçonn+er|point+er|cautionn+er|à l'œuvre|encourag+v|sélectionn+v|acquis|+h possédé|fourn+ir|groupe|revendiqu+er|au service +g|s'agit +g|s'agissait +g|${cross('travaill+v |roul+v |œuvr+v |opér+v ', 'pour')}|${cross('reli+er |li+er |associ+er ', '~ +t')}`,
    void: "semble-t-il|demand+e de commentaire|n'a pas répondu|aucun doute|sans aucun doute|si bien que|comme si|sans détour+e|sans hésit*|sans ambages|sans ambiguïté|sans équivoque|au plus haut|le plus|la plus|les plus|ne fait aucun doute|ne fait guère de doute|n'a pas hésité|n'hésite pas|n'a pas tardé|ingérence dans les affaires|comme d'habitude|comme toujours",
    false: `${cross('dénu+o |dépourv* ', 'de fondement|de sens|de tout')}|${cross('aucun |moindre ', 'fondement|lien|rapport')}|${cross('ne tient pas |ne tiennent pas ', 'debout|la route')}|${cross('ne repose sur |ne reposent sur ', 'rien|aucun*')}|sans fondement+e|faux|fausse|fausses|farce|hystérie|rien à voir|propagande|irresponsable|provocation|fabl+e|gratuites|sans preuv+e|contre-vérités|élucubrations|non-sens|bidon|pur+e invention+e|montage|mascarade|intox|infox|rien à se reprocher|malveillant+e|discréditer|aucune implication|en aucune façon|en aucun cas|pas fond+o|non fond+o|pas vrai+e|pas un mot de vrai|rien de vrai|hors de question|*phobie|*phobe|infond*|absurd*|ridicul*|grotesqu*|mensong*|diffam*|calomni*|désinform*|invent*|délir*|spéculat*|manipulat*|affabul*|imaginair*|scandaleu*|injustifi*|inacceptable*|insens*|fallacieu*|malhonnête*|tendancieu*|de toutes pièces|procès d'intention|chasse aux sorcières|n'est pas responsable|pour rien|motiv+o politiquement|dict+o par la politique|stigmatis*|ragots|bobards|tissu de|n'y +s pour rien|n'+s pour rien|n'ont rien fait|n'importe quoi|complot*|fabri*|pas impliqu+o|impliqu+o en rien|politis*|fanta*|inept*|pas derrière|sans la moindre preuve|salir|tout fondement|mise+e en scène|n'est pas nous|étrang* +t|+s innocent+e|se dit innocent+e|se disent innocents|contes|fictions|rien à voir là|aucun rôle`,
    counter: `${BACK}|${cross('vrai+e |véritabl+e ', 'coupable*|pirate*|auteur*|responsable*')}|${cross('plus grand+e |plus gros+e |premi* ', 'pirate*|espion*|cyberespion*|voleur*|du piratage|du monde')}|empire du|au voleur|leurs cyberattaques|faux drapeau|faux pavillon|premières victimes`,
    refuse:
      "rien ne permet|+n accepté|ne confirm+p pas|ne veux pas|ne voulons pas|ne souhaitons pas|ne pas disposer|ne dispos+p pas|ne pas savoir|ne sa* pas|incapable+e|dans l'incapacité|impossible|ne se prononç* pas|ne pas vouloir|refus+r|préfér+er ne pas|+n souhaité|+n voulu|+n pas souhaité|+n pas voulu|ne se prononc* pas|s'interdi*|se refus+p +t|ne souhait+er pas|ne veut pas|ne veulent pas|gard+r|s'est abstenu+e|ne peut|ne peuvent|ne pouvons|+n pas précisé|trop tôt pour|trop tôt|prématur+o|élud+er|esquiv+er|évit+er|évitant|déclin+er|rechign+er|hésit+er à|en mesure|pas question|pas prêt+e à|s'abstien*|s'absten*|refus+r à|refus+er",
    unsaid: "+n pas|+n jamais|n'a pour l'heure|n'a pour l'instant",
    object: `${NAMING}|tranché|établi|imputé|accusé|commentair+e|répondre|s'exprimer|nommé|identifié|attribué|désigné|qui|confirmé|auteur|auteurs|origine|responsabl+e|pays|s'avancer|un nom|coupable|coupables|suspect|suspects|identité|attribution|paternité|hypothès+e|d'où|provenance|blâmer|commanditair+e|à un État|aucun pays|aucun groupe|quel pays|quel groupe|aventurer|avaliser|dévoiler|validité|piste|responsabilité|l'auteur|attributions`,
    detail:
      "des données|détailler|détails|précisions|précisé|victimes|enquête en cours|l'enquête|combien|comment|quand|pourquoi|ampleur|étendue|nature|dégâts|préjudice|quels|quelles|le nombre",
    mum: `${cross("refus+er de |refus+er d'|refus+r à |+n pas voulu |+n pas souhaité |+n pas tenu à |évit+er de |évit+er d'|gard+r de |gard+r d'|s'abst+k de |s'est abstenu+e de |sans |sans aller jusqu'à |trop tôt pour |en mesure de |pas question de ", NAMING)}|${cross('+n pas |+n pas encore |+n pas formellement |+n ', 'désigné|nommé|attribué|cité|identifié|incriminé|mis en cause|accusé|imputé|pointé|montré du doigt')}|${cross('ni ', 'confirmé ni démenti|confirmé ni infirmé|démenti ni confirmé|infirmé ni confirmé|confirmer ni démentir|confirmer ni infirmer|infirmer ni confirmer')}|refus+er tout commentaire|déclin+er tout commentaire|refus+er de s'avancer|n'attribu+p pas|ne désign+p pas|ne nomm+p pas|ne cit+p aucun|aucun commentaire|pas de commentaire|sans commentaire|ne confirme ni ne dément|ne confirme ni n'infirme|n'infirme ni ne confirme|ne sait pas qui|ne savent pas qui|ignor+er qui|ignorer qui|ignor+er l'identité|ignorer l'identité|ignor+er d'où|ignor+er l'origine|${cross("ne montr+p |ne désign+p |ne point+p |n'accus+p |ne cit+p |ne nomm+p |ne met* ", 'personne|aucun pays|aucun Etat|aucun coupable|aucun groupe')}|laiss+er sans réponse la question|lèv+p pas le voile|sans préciser l'origine|aucune piste|toutes les pistes|n'exclut aucune|rest+er prudent+e|rest+er évasi*|montr+r évasi*|rest+er mue*|en touche|ne souhaite pas commenter|ne fait aucun commentaire|n'a fait aucun commentaire|+n pas fait de commentaire|ne commente pas|ne peut confirmer|ne peut pas confirmer|pas en mesure +g|ne veut pas spéculer|ne spécule pas|aucune attribution|n'a accusé`,
    doubt: `${cross('met* |mettre |mettant |+h mis |mis+e ', '~ en doute|~ en question')}|${cross('remet* |+h remis |remis+e ', '~ en question|~ en cause')}|${cross("n'y |ne ", 'croi* pas|croy* pas')}|${cross('peu |pas |guère ', 'probable*|convaincant+e|convaincu+e|concluant+e|crédible*|vraisemblable*|plausible*|solide*|étay+o')}|doute|doutent|doutait|doutes|+h douté|sceptiqu+e|scepticisme|peine à croire|peinent à croire|pas persuad+o|leurre|exclut|excluent|+h exclu|innocent+er|disculp+er|fausse piste|hâtif|hâtive*|insuffisant*|ne suffisent pas|ne suffit pas|improbable|appel* à la prudence|invit+er à la prudence|réserves|dubitati*|perplexe*|écart+er la piste|écart+er l'hypothèse|écart+er la thèse|réfut+er la thèse|réfut+er l'hypothèse|contest+er la thèse|exoner+er|exonér+er|blanch+ir|maigr+e|ténu+e|minc+e|lacunaire*|fragile*|nuanc+er|interrog+q sur|ne voi* aucun|aucun intérêt|ne voir aucun|jug+er ~ prématurée*`,
    absent: `${cross('rien ne ', 'prouve|permet|démontre|laisse|vient|relie')}|${cross('aucun+e |nulle |la moindre |pas de |ni ', 'preuv+e|élément|indice|trace')}|rien n'indique|pas la moindre preuve|manque de preuves|sans preuve|pas trouvé de preuve|pas trouvé trace`,
    endorse: `sout+k|appu*|partag+er|se rang+er|s'est rang+o|se sont rang+o|s'est joint+e|associ+q|corrobor+er|abond+er|souscri*|ralli+r|align+q|valid+er|approuv+er|accrédit+er|juge* ~ crédibl+e|confort+er|repren* à son compte|+h donné raison|donne raison|donnent raison|emboît+er le pas|accord+er foi|rejoint|rejoignent|+h rejoint|cautionn+er|apport+er ~ soutien|${cross('fait |font |+h fait ', 'sienn+e|leur+e|écho')}|${cross('aucune raison de |aucun motif de ', 'douter|remettre')}|partager|confirme`,
    withdraw: `ravis+q|+h retiré|retire|revient sur|s'est tromp+o|se sont trompés|incorrectement|à tort|par erreur|mea culpa|rectifi+er|erratum|rétract+r|ne maint+k plus|excus+q d'avoir|${cross('corrig+er ~ |corriger ~ |rectifi+er ~ ', 'attribution|accusation*|propos|article')}|regrett+er d'avoir|machine arrière|marche arrière|+s revenu+e sur|rectifier|revenir sur`,
    link: `${cross('mêmes |même ', 'auteurs|outils|serveurs|méthodes|techniques|opérateurs|groupe|code|infrastructure|équipe')}|${cross('partag+v ~ ', 'code|infrastructure|outils')}|apparaissent aussi|recoup*|similitude*|similair*|ressembl*|parenté+e|lignes de code|ne font qu'un|points communs|des liens entre|filiale|sous-groupe|sous-ensemble|paravent|façade|héritier+e +g|successeur+e +g|issu+e +g|avatar+e|chevauch*|rebaptis*|imit+er|copi+er|calqu*|emprunt+er|réutilis*|rapproch+er|apparenté*|identique*|main dans la main|de mèche|de concert avec|collabor+er avec|coopèr+p avec|${cross('déjà ', 'employ+o contre|utilis+o contre|vu* dans')}`,
    hint: `${cross('laiss+er |laissant ', 'entendre|deviner')}|${cross('deviner ', 'qui|quel*')}|${cross("chacun |tout le monde |nul n'", 'sait|ignore|comprend|aura compris')}|à qui profite|profite le crime|suspects habituels|insinu+er|sous-entend*|ont les liens|on connaît les liens|suivez mon regard|coïncidence|hasard|tir* ~ propres conclusions|qui a intérêt|avait intérêt|tout intérêt|qui y gagne|peu de pays|rares sont les|une poignée +g|peu d'Etats`,
    actor:
      'pouvoir|hacker+e|pirate+e|cyberpirate+e|groupe+e|espion+e|cyberespion+e|acteur+e|cyberacteur+e|agent+e|officier+e|unité+e|gang+e|cybercriminel+e|attaquant+e|assaillant+e|opérateur+e|service+e|renseignement+e|gouvernement|régime|militaire+e|État|Etat|autorités|collectif|organisation|cellule+e|soldat+e|ressortissant+e|armée|intrus|mafia|bande|réseau+e|agence+e|hacktivist+e|brigade|entité+e|équipe+e|mercenaire+e|activiste+e|informaticien+e|individus|malfaiteurs|main|mains|réseaux',
    state: `${cross('acteur |acteurs |entité |groupe ', 'étatique|étatiques')}|${cross('puissance |puissances ', 'étrangère|étrangères|hostile|hostiles')}|${cross('un |autre |Etat |Etats |États |gouvernement |pays |service |services ', 'Etat|État|étranger|étrangers|hostile|hostiles|inamical|inamicaux|tiers')}|main étrangère|opération d'Etat|opération d'État|Etat-nation|État-nation`,
    attack:
      'piste+e|traces|indices|preuves|attaqu+e|cyberattaqu+e|piratage+e|intrusion+e|vol+e|espionnage|hacking|sabotage+e|opération+e|campagne+e|cyberespionnage|fuite+e|virus|logiciel+e|maliciel+e|ver|infiltration+e|pirater|espionner|activités|actions malveillantes|assaut+e|hameçonnag+e|compromission+e|malveillant+e|cyber-attaque*|offensive+e|rançongiciel*|incident+e|écoutes|spyware|backdoor|agression+e|voler|brèche+e|attentat|attaquer|saboter|piller|dérober|infiltrer|méfait+e|forfait+e|raid|pillage|détournement+e|manœuvre+e|ingérence+e|déni de service|cheval de Troie|porte dérobée|mouchard|effacement|agissements|actes|affaire|mode opératoire|intrus',
    charge:
      "réquisitoire|acte d'accusation|rapport+e|soupçon+e|thès+e|version+e|propos|mis+e en cause|inculpation+e|attribution+e|évaluation+e|reproches|analyse+e|article+e|accusation*|allégation*|imputation*|affirmation*|conclusion*|insinuation*|constat+e|récit+e|dires|grief+e|hypothès+e|verdict|rumeur+e|révélation+e|incrimination*|diagnostic|enquête|lien+e|appréciation|lecture|assertion*",
    other:
      'visa|visas|entrée|rançon|liste|demande|requête|connaissance|négocier|démission|maladie|malade|interview|entretien|permis|extradition|appel|offre|proposition|projet|candidature|amendement|motion|recours|plan|idée|accord|invitation|sanctions|faille|faiblesse|licence|brevet|toute fuite|fuite de données|perte|panne|visite|rencontre|sommet|informé|prévenu|averti|au courant',
    office: `préfe*|édile+e|${VOICES}|${OUTSIDERS}|Premier ministre|policier+e|police|source+e|directeur+e|directrice|patronne|chef|secrétair+e|secrétariat|conseiller|conseillère|autorité+e|procureur+e|parquet|juge|déput+o|eurodéput+o|sénateur+e|sénatrice|parlementair+e|journal|journaux|quotidien|presse|groupe|officier|général|exécutif|équipe+e|banque+e|université|hackers|pirates|administration|chaîne|service+e|organisation|maire+e|coordinateur|coordinatrice|États|Etat|Etats|institut+e|alliance|ancien|organisme|centre|laboratoir+e|comité|commission|parlement|hôpital|hôpitaux|compagnie|opérateur+e|fournisseur+e|cabinet|victime+e|politologue|colonel|dirigeant+e|opposition|parti|réseau|média+e|envoyé|entourage|télévision|magazine|fondatrice|ONG|bureau|gendarmes|magistrat+e|armée|fonctionnair+e|adjoint+e|Sénat|Assemblée|tribunal|justice|jury|grand jury|géant+e|start-up|filiale|concepteur|développeur+e|rédaction|alliés|Occidentaux|coalition|nations|militair+e|personnes|renseignement+e|contre-espionnage`,
    paper:
      "rapport|communiqué|étude|analyse|enquête|document+e|note|acte d'accusation|publication|tribune|billet|investigations|informations|éléments|indices|audit|mémo|tweet|message|lettre|alerte|avis|constat|texte|article|plainte|tout",
    pron: "il|elle|ils|elles|celui-ci|celle-ci|ceux-ci|ce dernier|cette dernière|ces derniers|l'intéressé|le groupe|la société|l'entreprise|la firme|l'éditeur|le ministère|l'ambassade|le porte-parole|la porte-parole|l'agence|le gouvernement|le journal|le royaume|l'expert|le conseiller|le président|la présidence|le ministre|la ministre|l'ambassadeur|selon lui|selon eux|d'après lui|d'après eux",
    self: "nous|je|j'|notre|nos|moi|ma|mon|mes",
    neg: "pas|ne|n'|jamais|aucun|aucune|ni|non|sans|nul|nulle|personne|rien|plus|aucunement|nullement|guère|pas du tout|en rien",
    cond: "si|s'il|au cas où|à supposer|à condition|à moins que|pourvu que|au cas|advenant",
    habit:
      "régulièrement|habituellement|systématiquement|généralement|souvent|d'ordinaire|de telles attaques|ce genre d'attaques|chaque fois|d'habitude|normalement|en permanence|constamment|fréquemment|quotidiennement|chaque année|à chaque fois|partout dans le monde|ces dernières années",
    earlier:
      "autre attaque|autres attaques|précédentes attaques|par le passé|une autre affaire|également à l'origine|régulièrement visé|dans le passé|dans une autre|autre dossier|dans un autre|autre piratage|d'autres attaques",
    hedge:
      'probablement|peut-être|sans doute|vraisemblablement|potentiellement|pourrait|pourraient|semble|semblent|estime|estiment|soupçonne|soupçonnent|présum+o|probable|serait|seraient|apparemment|possible|aurait|suppos+o|soupçonn+o|croit|pense|tout porte à croire|penche|vraisemblable|présumer|selon toute vraisemblance|très probablement|suspect+er|auraient|laisse penser|faisceau|confiance moyenne|confiance modérée',
    sure: 'catégoriquement|fermement|formellement|vivement|totalement|absolument|jamais|sans fondement|farce|toute|tout|sans équivoque|vigoureusement|confiant|rien à voir|en bloc|ridicul*|absurd*|grotesqu*|mensong*|calomni*|infond*',
    be: 'est|sont|était|été|être|fut|furent|étaient|soit|soient|sera|seront|fût|étant',
    agent: 'par',
    prep: "de|du|des|d'|en|à|au|aux|par|pour|avec|sur|dans|chez|entre|vers|depuis|sous|après|avant|sans|selon|lors|derrière|pendant|malgré|parmi|outre|jusqu'à|grâce|dès|durant|envers|auprès",
    of: "de|du|des|d'|à|en|au",
    det: "le|la|les|l'|un|une|des|ce|cet|cette|ces|son|sa|ses|leur|leurs|plusieurs|deux|trois|certains|quelques|cinq|six|beaucoup d'|beaucoup de|bon nombre de|la plupart des|bien des|un groupe d'",
    conj: 'et|ou|mais|ainsi que',
    rel: "qui|que|qu'|dont|où",
    cut: "qui l'interrog*|après que|alors que|tandis que|bien que|interrog+o sur|en appelant|comme l'en|interrog+o ~ sur|questionn+o sur|même si",
    adverb:
      "aussi|également|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|hier|déjà|a|ont|avait|avaient|ne|n'|pas|catégoriquement|fermement|officiellement|formellement|publiquement|directement|ensuite|enfin|toutefois|cependant|de son côté|quant à lui|se|s'|en|y|l'|les|vivement|pour sa part|ainsi|finalement|d'abord|clairement|ce|matin|soir|même|auparavant|de même|à son tour|à nouveau|de nouveau|encore|toujours|récemment|aussitôt|rapidement|ouvertement|nommément|sèchement|semaine|après-midi|à l'AFP|pourtant|néanmoins|jusqu'ici|à ce stade|simplement|seulement|notamment|longtemps|entre-temps|aurait|auraient|bloc",
    linked:
      'lié+e|soutenu+e|parrain+o|affili+o|proche|proches|étatique|étatiques|compte|lien|rattach+o|financ+o|commandit+o|ordres|affidés|au service|au profit|solde',
    organ:
      'pays|pouvoir|gouvernement|renseignement+e|armée|militair+e|ministère|services|service|officiers|État|Etat|autorités|régime|unité|renseignements|Etats',
    based: 'bas+o|depuis|venu|venus|de|en|présents|originair+e|établi',
  },
  abbreviations: 'M|MM|Mme|Mmes|Mlle|Dr|Me|Pr|St|Ste|etc|av|p. ex|n|art|cf',
};
