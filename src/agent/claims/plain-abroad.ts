import { wordCounter } from "./small-words.ts";
import { endsAsking } from "./sentences.ts";

/**
 * The same question as in `needs-proof.ts` for other languages, coarser: a clause that is no question, wish, denial,
 * failure, report of what stands, or small talk asserts something. What a language has beside English stands in one entry.
 */
interface Tongue {
  /** Words that give the language away. */
  readonly marks: RegExp;
  /** Denials, wishes, intentions, conditions, failures; the reader as the one who does; what stands as it stood. */
  readonly plain: RegExp;
  readonly talk: RegExp;
}
const [begin, end] = ["(?<!\\p{L})(?:", ")(?!\\p{L})"];
const words = (text: string): RegExp => new RegExp(`${begin}${text}${end}`, "iu");

const tongues: readonly Tongue[] = [
  {
    marks: words(
      "ich|du|der|die|das|den|dem|ist|sind|und|nicht|auf|für|mit|von|ein|eine[nmrs]?|dein[er]?[nms]?|deine[nmrs]?|es|wurde|habe|hast|hat|zu|zum|zur|noch|jetzt|nun|alles|erledigt|leider|gern|gerne|bitte|aufgaben?|was|wie|möchtest|soll|welche[rsn]?|steht|morgen|heute|wird|dann|aber|wieder|ab|am|im|sag|weg|raus|damit|gerade|das",
    ),
    plain: words(
      "nicht|keine?[nmrs]?|nichts|niemand|nie|sonst|konnte|kann|können|könnte|könntest|soll|sollen|sollte|sollten|möchte[nst]*|muss|müsste|werde|würde|würden|willst|will|lass|wenn|falls|sobald|ob|bevor|solange|weil|fehler|fehlgeschlagen|gescheitert|problem|probleme|beschäftigt|nötig|brauche|brauchst|braucht|wartet|warte|warten|bestätig\\w*|genehmig\\w*|zustimm\\w*|freigabe|weiterhin|nach wie vor|unverändert|bleib\\w*|noch|wie bisher|wie zuvor|du hast|hast du|du bist|du kannst|kannst du|du könntest|es gibt|gibt es|sie haben|haben sie|gestern|letzte[nrs]?|welche[rsn]?|vielleicht|wahrscheinlich|versuch\\w*|probier\\w*|sag|sage|schreib|nenn\\w*|gib|tippe|klick\\w*|schau\\w*|leider|zuerst|als nächstes|am dringendsten|dringendste[nrs]?|wichtigste[nrs]?|älteste[nrs]?|ist leer|gefunden habe|habe ich gefunden|gefunden|gesehen|nachgesehen|überfällig|offen|offene[nrs]?|hier (?:ist|sind)|meinst|meintest|unklar|unbekannt|gesperrt|schreibgeschützt|abgebrochen|unterbrochen|schief|ungültig|weiter|abgelehnt|verweigert|datenbank|server|verbindung|es sind \\p{L}+|gleich|dann \\p{L}+e? ich|lege ich|mache ich|trage ich",
    ),
    talk: /^(?:gern(?:e)?|gern geschehen|bitte|bitte sehr|danke|hallo|hi|klar|natürlich|alles klar|okay|ok|gut|super|prima|schön|toll|sehr gut|kein problem|entschuldigung|tut mir leid|sorry|ja|nein|hm+|einen moment|moment|verstanden|viel (?:erfolg|spaß|glück)|guten (?:tag|morgen|abend)|glückwunsch|schönen (?:tag|abend)|bis (?:dann|bald)|übrigens|zur info|kurz|also|und|nun)(?: (?:noch|dir|dafür|mal|doch|dann|noch))*$/iu,
  },
  {
    marks: words(
      "je|j'|rien|aucune?|été|tu|il|elle|la|le|les|des|une?|du|est|sont|et|pas|ne|pour|dans|sur|avec|ta|ton|tes|votre|vos|vous|c'est|ai|as|a été|tâches?|de|d'|que|qui|voilà|voici|fait|été|maintenant|désormais|demain|aujourd'hui|vendredi|plus|mais|on|ça|souhaitez|veux",
    ),
    plain: words(
      "pas|aucune?|rien|jamais|personne|n'ai|n'a|n'est|n'y|peux|peut|pourrais|pourrait|pouvez|puis|dois|doit|devrais|vais|veux|voulez|voudrais|souhaites?|souhaitez|faut|faudrait|si|quand|dès que|lorsque|avant|erreur|échoué|échec|problème|occupée?|impossible|besoin|attends?|attend|attente|confirm\\w*|approuv\\w*|validation|accord|toujours|encore|reste|restent|inchangée?s?|tu as|tu n'as|as-tu|vous avez|avez-vous|tu es|tu peux|il y a|voici|hier|quelle?s?|peut-être|essai\\w*|réessa\\w*|dis|dites|d'abord|la plus|le plus|les plus|est vide|trouvé|vu|regardé|cherché|ouverte?s?|en retard|malheureusement|désolée?|laquelle|lequel|bloquée?|aimerais|aimerait|base de données|serveur|connexion|ce sont",
    ),
    talk: /^(?:de rien|merci|bonjour|salut|bien sûr|d'accord|ok|okay|oui|non|parfait|super|très bien|avec plaisir|je vous en prie|je t'en prie|pas de souci|pas de problème|désolée?|bonne (?:journée|chance|soirée)|bravo|félicitations|un instant|un moment|compris|bon|alors|et|hum+|s'il (?:te|vous) plaît)$/iu,
  },
  {
    marks: words(
      "el|la|los|las|una?|de|que|es|está|están|y|no|se|lo|te|tu|tus|su|sus|para|por|con|he|ha|has|hay|listo|tareas?|mañana|hoy|ya|más|pero|me|mi|del|al|como|quieres|tienes|viernes|hecho|ahora|puedo|en|esta|este",
    ),
    plain: words(
      "no|ningun[oa]?|ningún|nada|nunca|nadie|puedo|puede|puedes|podría|pude|debo|debería|voy|vas|quieres|quiere|quisieras?|gustaría|si|cuando|en cuanto|antes|error|falló|fallado|problema|ocupad[oa]|imposible|necesit\\w*|espera\\w*|pendiente|confirm\\w*|aprob\\w*|autoriz\\w*|sigue|siguen|todavía|aún|queda|quedan|igual|sin cambios|tienes|tiene|has|hay|ayer|cuáles?|qué|quizás?|tal vez|inténta\\w*|intent\\w*|prueba|dime|dígame|dame|primero|la más|el más|las más|los más|más urgente|encontr\\w*|encontrado|visto|mirado|abiert[oa]s?|vencid[oa]s?|lamentablemente|lo siento|vací[oa]|bloquead[oa]|podrías|sería|haría|atrasad[oa]s?|base de datos|servidor|conexión|son (?:dos|tres|cuatro|cinco|\\d+)",
    ),
    talk: /^(?:de nada|gracias|hola|claro|claro que sí|por supuesto|vale|ok|okay|sí|no|perfecto|genial|muy bien|con gusto|lo siento|perdón|buenos días|buenas (?:tardes|noches)|suerte|buena suerte|enhorabuena|felicidades|un momento|entendido|bien|y|pues|por favor)$/iu,
  },
  {
    marks: words(
      "il|lo|la|gli|una?|di|che|è|sono|e|non|per|con|ho|hai|ha|tuo|tua|tuoi|attività|compit[oi]|domani|oggi|fatto|ora|adesso|più|ma|mi|ti|del|della|al|alla|venerdì|nella|vuoi|posso",
    ),
    plain: words(
      "non|nessun[oa]?|niente|nulla|mai|posso|può|puoi|potrei|devo|dovrei|vorrei|vuoi|vuole|se|quando|appena|prima|errore|fallit[oa]|problema|occupat[oa]|impossibile|serve|bisogno|attesa|aspett\\w*|conferm\\w*|approv\\w*|ancora|resta|restano|rimane|invariat[oa]|hai|ci sono|c'è|ieri|quale|quali|forse|prova|riprov\\w*|dimmi|trovat[oaie]|visto|cercato|apert[oaie]|scadut[oaie]|purtroppo|mi dispiace|vuot[oa]|bloccat[oa]|proverò|potresti|sarebbe|database|server|connessione",
    ),
    talk: /^(?:prego|grazie|ciao|certo|certamente|va bene|ok|okay|sì|no|perfetto|ottimo|molto bene|volentieri|scusa|mi dispiace|buongiorno|buonasera|buona giornata|in bocca al lupo|complimenti|un attimo|capito|bene|per favore)$/iu,
  },
  {
    marks: words(
      "eu|você|o|os|uma?|de|que|é|são|e|não|para|com|foi|foram|está|estão|sua|seu|tarefas?|amanhã|hoje|feito|pronto|agora|mais|mas|me|do|da|no|na|sexta|lista|quer",
    ),
    plain: words(
      "não|nenhuma?|nada|nunca|ninguém|posso|pode|poderia|devo|deveria|vou|quer|gostaria|se|quando|assim que|antes|erro|falhou|problema|ocupad[oa]|impossível|precis\\w*|espera\\w*|aguard\\w*|confirm\\w*|aprov\\w*|ainda|continua\\w*|inalterad[oa]|você tem|tem|há|existem?|ontem|qual|quais|talvez|tente|tentei|diga|encontr\\w*|vi|procurei|abert[oa]s?|atrasad[oa]s?|infelizmente|desculpe|vazi[oa]|bloquead[oa]|poderias?|seria|banco de dados|servidor|conexão",
    ),
    talk: /^(?:de nada|obrigad[oa]|olá|oi|claro|com certeza|ok|okay|sim|não|perfeito|ótimo|muito bem|por nada|desculpe|bom dia|boa (?:tarde|noite|sorte)|parabéns|um momento|entendi|certo|bem|por favor)$/iu,
  },
  {
    marks: words(
      "ik|je|jij|de|het|een|is|zijn|en|niet|op|voor|met|van|heb|hebt|heeft|jouw|taak|taken|morgen|vandaag|nu|gedaan|klaar|maar|er|die|dat|naar|vrijdag|lijst|wil|kan|staat",
    ),
    plain: words(
      "niet|geen|niets|nooit|niemand|kan|kon|kunnen|zou|zouden|moet|wil|wilt|zal|als|zodra|voordat|fout|mislukt|probleem|bezet|onmogelijk|nodig|wacht\\w*|bevestig\\w*|goedkeur\\w*|nog|steeds|blijft|blijven|ongewijzigd|je hebt|heb je|je kunt|er is|er zijn|er staan|gisteren|welke|misschien|probeer\\w*|zeg|gevonden|gezien|gezocht|open|openstaande|te laat|helaas|sorry|leeg|geblokkeerd|database|server|verbinding",
    ),
    talk: /^(?:graag gedaan|dank(?: je| u)?|bedankt|hallo|hoi|natuurlijk|zeker|oké|ok|okay|ja|nee|prima|goed|heel goed|geen probleem|sorry|goedemorgen|succes|gefeliciteerd|moment|begrepen|alsjeblieft|alstublieft)$/iu,
  },
];

/** Only what tells of a change in spite of its "not": "nicht mehr auf deiner Liste". */
const goneAway =
  /(?<!\p{L})(?:nicht mehr|nichts mehr|keine?[nmrs]? \p{L}+ mehr|ne? .*plus|n'\p{L}+ plus|ya no|(?:t|vous) ?'attend|vous attend|te espera|quedan? (?:ya )?(?:para|fijad[oa]s?|apuntad[oa]s?|marcad[oa]s?)|wartet (?:jetzt |nun )?auf (?:dich|deiner liste)|ti aspetta|non .* più|não .* mais|niet meer|geen .* meer)(?!\p{L})/iu;
const english = words(
  "the|is|are|i|me|let|look|can|do|did|so|just|one|it's|i'm|i've|sorry|sure|you|your|it|and|to|of|for|on|was|has|have|this|that|there|what|which|with|my|no|not|all|now|done|task|tasks|list|will|been|by|at|be|in",
);

const counters = new Map<RegExp, (text: string) => number>();
/** How often a pattern of words occurs; what counts it is made once. */
function count(pattern: RegExp, text: string): number {
  let counter = counters.get(pattern);
  if (counter === undefined) {
    counter = wordCounter(pattern.source.slice(begin.length, -end.length));
    counters.set(pattern, counter);
  }
  return counter(text);
}

/** Two of its small words, or plain letters and one. */
export const isEnglish = (text: string): boolean => count(english, text) >= (/[à-ÿß]/iu.test(text) ? 2 : 1);

/** The tongue of a text that is plainly not English, by its small words. */
export function tongueOf(text: string, usual: Tongue | null = null): Tongue | null {
  const home = count(english, text);
  let best: Tongue | null = null;
  let most = Math.max(home, /[à-ÿß]/iu.test(text) ? 0 : 1);
  if (usual !== null) {
    const hits = count(usual.marks, text);
    if (hits >= home) return usual;
  }
  for (const tongue of tongues) {
    const hits = count(tongue.marks, text);
    if (hits > most) {
      most = hits;
      best = tongue;
    }
  }
  return best;
}
export type { Tongue };

/** "Confírmalo" is "confirma" with its stress shown. */
const withoutStress = (text: string): string =>
  text.normalize("NFD").replaceAll("\u0301", "").normalize("NFC");

/** The clauses of a sentence in that tongue which assert something. */
export function clausesToProveAbroad(text: string, tongue: Tongue): string[] {
  if (endsAsking(text)) return [];
  return text
    .split(/(?:(?<!\d)\.|[,;:!…()–—])+|\s-\s|(?<!\p{L})(?:aber|doch|mais|pero|ma|mas|maar)(?!\p{L})/iu)
    .map((clause) => clause.trim().replaceAll("’", "'"))
    .filter((clause) => /[\p{L}✅✔→]/u.test(clause))
    .filter((clause) => !/^[\uE000-\uE0FF\s]+$/.test(clause))
    .filter(
      (clause) =>
        goneAway.test(clause) ||
        !(tongue.talk.test(clause) || tongue.plain.test(clause) || tongue.plain.test(withoutStress(clause))),
    );
}

const sameWord: Readonly<Record<string, string>> = {};
const translate = (english: string, forms: string): void => {
  for (const form of forms.split(" ")) (sameWord as Record<string, string>)[form] = english;
};
translate("monday", "montag lundi lunes lunedì maandag segunda");
translate("tuesday", "dienstag mardi martes martedì dinsdag terça");
translate("wednesday", "mittwoch mercredi miércoles mercoledì woensdag quarta");
translate("thursday", "donnerstag jeudi jueves giovedì donderdag quinta");
translate("friday", "freitag vendredi viernes venerdì vrijdag sexta");
translate("saturday", "samstag sonnabend samedi sábado sabato zaterdag");
translate("sunday", "sonntag dimanche domingo domenica zondag");
translate("today", "heute aujourd'hui hoy oggi hoje vandaag");
translate("tomorrow", "morgen demain mañana domani amanhã");
translate("urgent", "dringend urgent urgente urgentes dringende");
translate("high", "hoch hohe hoher haute alta hoog hoge");
translate("medium", "mittel mittlere moyenne media média gemiddeld");
translate("low", "niedrig niedrige basse baja bassa baixa laag lage");
translate("january", "januar janvier enero gennaio janeiro januari");
translate("february", "februar février febrero febbraio fevereiro februari");
translate("march", "märz mars marzo março maart");
translate("april", "avril abril aprile");
translate("june", "juni juin junio giugno junho");
translate("july", "juli juillet julio luglio julho");
translate("august", "août agosto augustus");
translate("september", "septembre septiembre settembre setembro");
translate("october", "oktober octobre octubre ottobre outubro");
translate("november", "novembre noviembre novembro");
translate("december", "dezember décembre diciembre dicembre dezembro");
translate("both", "beide beiden ambos ambas entrambi entrambe tweeën");
translate("all", "alle alles tous toutes tout todos todas todo tutti tutte tutto alle allemaal tudo");
translate("two", "zwei deux dos due dois duas twee");
translate("three", "drei trois tres tre três drie");
translate("four", "vier quatre cuatro quattro quatro");
translate("five", "fünf cinq cinco cinque vijf");
translate("blocked", "blockiert bloquée bloqué bloqueada bloqueado bloccata bloccato geblokkeerd");
translate(
  "done",
  "erledigt terminée terminé hecha hecho completada completata fatto concluída afgerond klaar",
);

/** Words of a clause with days, months and levels in English, where rules read them. */
export const inEnglish = (clause: string): string[] =>
  (clause.toLowerCase().match(/[\uE000-\uE0FF]|#?[\p{L}\p{N}_']+(?::\d+)?|[→⇒✅✔]/gu) ?? []).map(
    (word) => sameWord[word] ?? word,
  );
