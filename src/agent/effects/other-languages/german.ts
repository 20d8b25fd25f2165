import { anyOf, opening, type LanguageWords } from "./language-words.ts";

const days = "(?:mon|diens|donners|frei|sams|sonn)tag~|mittwoch~|heute|morgen|übermorgen|wochenende";
const months = "januar|jänner|februar|märz|april|mai|juni|juli|august|september|oktober|november|dezember";
const participle =
  "(?!bericht|gericht|gedicht|geschäft|gehalt|gewicht|gesicht|gebiet|gerät|geburt|verlust|besuch|gespräch|gern|genau|gegen|geht|gut|gestern|gesamt)(?:(?:ab|an|auf|aus|bei|durch|ein|fest|frei|her|hin|los|mit|nach|über|um|unter|vor|weg|zu|zurück|zusammen)?ge\\p{L}{2,}(?:t|en)|(?:unter|über|be|ver|er|zer|ent)(?:\\p{L}{3,}t|schrieben|nommen|standen|sprochen|loren|worfen|funden|sandt|brochen|wiesen|bunden|bracht)|\\p{L}{3,}iert)";

export const german: LanguageWords = {
  telling: anyOf(
    `der|das|den|dem|des|ein|eine[nmrs]?|und|oder|aber|nicht|kein~|ist|sind|war|hab|habe|hast|hat|haben|ich|du|wir|ihr|mir|mich|dir|bitte|auf|für|zum|zur|vom|im|am|bei|beim|mit|nach|noch|schon|auch|doch|mal|wenn|falls|weg|fertig|erledigt|lösch~|verschieb~|verschob~|mach|setz~|stell|erinner~|aufgabe~|liste|ja|nein|danke|${days}|was|wer|wann|welche~|wie|warum|zeig~|über|endlich|dringend|wichtig|neue|jede[nrs]?|jahr~|woche~|monat~|tage~?|stunden?|uhr|jetzt|nochmal|wieder|lass|streich~|schieb~|hak|gib|nimm|verleg~|ruf|ruhe|vielen|dank|hallo|gestern|immer`,
  ),
  effects: {
    create: anyOf(
      "erinner~|leg~? … an|anlegen|angelegt|erstell~|hinzufüg~|füg~? … hinzu|neue~? (?:aufgabe|to-?do|erinnerung)|nicht vergessen|vergiss nicht|notier~|(?:auf|in) (?:die|meine) (?:\\p{L}+)?liste|schreib~? … auf|ich (?:muss|müsste|sollte|brauche|will|möchte)|wir (?:müssen|sollten|brauchen)",
    ),
    complete: anyOf(
      "erledigt|erledigen|fertig~?|gemacht|abgeschlossen|abschließ~|abgehakt|abhak~|hak~? … ab|geschafft|schaff~|beende~|(?:ist|sind|wäre) (?:jetzt |schon |endlich )?(?:raus|durch|drauf|drin|weg|da|zu)|als (?:erledigt|fertig|done)",
    ),
    update: anyOf(
      "verschieb~|verschob~|schieb~|verleg~|zieh~? … vor|vorzieh~|änder~|setz~|stell~|umbenenn~|nenn~|benenn~|tauf~|gib|geb(?:e|en)|übergib|übergeb~|weis~? … zu|zuweis~|übernimm~|übernehm~|delegier~|tag|tagge~|markier~|notiz~|ergänz~|wart(?:e|en|et)|blockier~|fang~? … an|anfang~|angefangen|beginn~|begonnen|wiederhol~|dauer(?:t|n)|reduzier~|erhöh~|anders|mach(?:e|en|st|t)? (?!rückgängig)|leg~? … auf",
    ),
    delete: anyOf(
      "lösch~|gelöscht|entfern~|streich~|gestrichen|verwirf|verwerf~|verworfen|wegwerf~|kann weg|können weg|weg damit|nicht mehr (?:nötig|gebraucht|wichtig|aktuell|relevant)|brauch~? … nicht mehr|nicht mehr brauch~|hat sich erledigt|haben sich erledigt|vergiss (?!nicht)(?:das|die|den|es|ihn|sie)|von (?:der|meiner) liste|raus aus|abgesagt|storniert~?|entfällt|fällt (?:aus|weg)|gestorben|abgeblasen|gecancelt|lass~? … (?:sein|fallen|weg)|papierkorb|schmeiß~? … (?:weg|raus)|wirf … (?:weg|raus)",
    ),
    restore: anyOf(
      "rückgängig|wiederherstell~|stell~? … wieder her|hol~? … zurück|zurückhol~|zurücknehm~|nimm … zurück|wieder öffnen|mach~? … wieder auf|doch noch nicht|widerruf~|bring~? … zurück",
    ),
  },
  deed: anyOf(participle),
  values: anyOf(
    `${days}|${months}|(?:nächste|kommende|diese)[nrs]? (?:woche|monat|jahr)|\\d+|uhr|statt(?:dessen)?|lieber|dringend~?|wichtig~?|eilig|niedrig~?|hoch|hohe|mittel|prio~?|fällig|täglich|wöchentlich|monatlich|jährlich|jede[nrs]?|alle \\p{L}+ (?:tage|wochen|monate)|stunden?|minuten?|später|früher|erst|bis`,
  ),
  question: opening(
    "(?:und |aber |also |ok(?:ay)?,? )?(?:was|wer|wen|wem|wann|wo|wie|warum|wieso|weshalb|welche[rsnm]?|soll(?:te)? (?:ich|man|wir)|muss (?:ich|man)|darf ich|kann ich|gibt es|gibt's)",
  ),
  look: opening(
    "(?:bitte |kannst du (?:mir )?(?:bitte )?|könntest du (?:mir )?(?:bitte )?)?(?:zeig~|list~|such~|find~|sag~|erklär~|fass~ … zusammen|beschreib~|übersetz~|lies|nenn~? (?:mir|uns)|schau~|guck~|vergleich~|zähl~|plan~? (?:mir |uns )?(?:meinen|den|die|meine) (?:tag|woche)|(?:mach~?|gib|erstell~?|schreib~?) … (?:~rückblick|~überblick|~übersicht|~zusammenfassung|~briefing)|danke~?|vielen dank|dankeschön|hallo|hi|guten (?:morgen|tag|abend)|tschüss|was wäre|angenommen|stell dir vor|kannst du … (?:zusammenfassen|übersetzen|zeigen|erklären|vorlesen))",
  ),
  request: opening(
    "(?:und |bitte )?(?:kannst|könntest|würdest|willst|magst|verschiebst|schiebst|löschst|streichst|machst|setzt|legst|nimmst|trägst|markierst|hakst|gibst|notierst) du|(?:können|könnten|würden) (?:sie|wir)",
  ),
  negation: anyOf("(?:an)?statt … zu|ohne … zu|nicht|kein~|nie|niemals|keinesfalls|weder"),
  excused: anyOf(
    "(?:nicht|kein~) … sondern|(?:nicht|nie) (?:zu )?vergessen|vergiss nicht|nicht mehr|kein~ … mehr|nie wieder|(?:nicht|kein~) (?:so |sehr |mehr |ganz so |allzu )?(?:eilig~?|dringend~?|wichtig~?|prio~|eile)|nicht vor|warum nicht|nicht nur",
  ),
  leftAlone: anyOf(
    "(?:lass~?|bleib~?) … (?:in ruhe|so|wie (?:er|sie|es) (?:ist|sind)|stehen|unverändert)|finger weg|(?:nicht|nie) (?:anfassen|anrühren|antasten)|(?:fass~?|rühr~?|tast~?) … (?:nicht|nie) an",
  ),
  condition: anyOf("wenn|falls|sobald|sofern|solange|bevor|ehe|sollte (?!ich|wir)\\p{L}+ … werden"),
  politeCondition: anyOf(
    "wenn (?:du|sie|es|das|'s|’s) (?:so (?:nett|lieb|gut)|kannst|könntest|magst|willst|zeit|geht|möglich|passt|bitte)|wenn(?:['’]s| es) (?:geht|passt|nicht)|wenn möglich|falls möglich|wenn (?:ich|mich) (?:mich )?(?:recht|nicht)",
  ),
  quoting: anyOf(
    "(?<!ich )(?:schrieb|schreibt|sagte?|meinte?|fragte?|bat|bittet|hat (?:geschrieben|gesagt|gemeint|gebeten)|will|möchte|wollte)(?: mir| uns| mich)?(?:[,:]? *(?=[„\"»“'])|:|,? (?:dass )?(?:ich|wir) (?:soll|sollte|sollen|möge)|,? dass (?:ich|wir|du))",
  ),
  newTask: anyOf(
    "erinner~? (?:mich|uns)(?: bitte)?(?: … (?:daran|dran|an|ans))?|(?:neue~? |eine )(?:aufgabe|erinnerung|to-?do)|(?:nicht|nie) vergessen|vergiss nicht",
  ),
  ahead: anyOf(
    "muss|müssen|sollte|sollten|wollte|werde|werden|wird|hätte|hätten|wäre|würde|so gut wie|nahezu|vergessen|versucht|fast|beinahe|halb fertig|vielleicht|eventuell",
  ),
  one: anyOf("das|dies|es|ihn|sie|der|die|diese[nrs]?|den|dieselbe|letzte[nrs]?"),
  several: anyOf("beide[nrs]?|die zwei|die drei|diese|sie alle|welche"),
  all: anyOf(
    "alle[nrs]?|alles|jede[nrs]?|sämtliche|die ganze liste|meine (?:aufgaben|liste)|der rest|übrige~",
  ),
  offer: anyOf("soll ich|darf ich|möchtest du, dass ich|willst du, dass ich|kann ich"),
  assent: opening(
    "ja|jo|jep|gerne?|klar|genau|sicher|natürlich|okay|ok|passt|mach das|bitte ja|richtig|alle beide|beide|die \\p{L}+ ?(?:eine)?",
  ),
  correction: opening(
    "nein|ne|nee|doch|lieber|sorry|ich meinte?|falsch|nicht (?:das|der|die)|warte|eher|besser",
  ),
  continuation: anyOf("auch|ebenso|ebenfalls|dazu|genauso|dasselbe"),
  refusal: opening(
    "(?:nein|ne|nee|nö|lieber nicht|besser nicht|nicht (?:jetzt|heute)|lass (?:es|das|mal|sein)|auf keinen fall)(?:[ ,.!]+(?:danke|bitte|nicht|lieber|lass (?:es|das|mal|gut sein)|mal|schon gut|erstmal|so lassen))*[ ,.!]*$",
  ),
  nameless:
    `${days}|${months}|woche monat jahr uhr stunde stunden minute minuten nächste nächsten nächster kommende diese dieser dieses dringend wichtig eilig niedrig niedrige hoch hohe mittel priorität prio fertig erledigt gemacht abgehakt fällig lieber statt erst schon endlich jetzt gleich später früher ja nein danke gern gerne liste aufgabe aufgaben notiz tag tags raus weg drauf durch löschen lösch lösche streichen verschieben verschieb verschiebe schieb setz setze mach mache machen gib nenn markier markiere abhaken hake hak anders mehr brauche brauch nie wieder sondern sache ding`.replaceAll(
      /[|~()?:]+/g,
      " ",
    ),
};
