import type { Request } from "./request.ts";

const words = (list: string): ReadonlySet<string> => new Set(list.split(" "));

/** Words that no English sentence has, of the languages that are tried most: one of them gives a sentence away. */
const telling = words(
  "füge hinzu erledigen erledigt erinnere lösche löschen zeige zeig bitte aufgabe aufgaben heute morgen übermorgen einkaufen kaufen anrufen muss nicht " +
    "ajoute ajouter rappelle supprime supprimer termine montre tâche tâches aujourd'hui demain acheter appeler merci bonjour salut mes s'il " +
    "añade añadir agrega agregar recuérdame elimina borra muestra muéstrame tarea tareas hoy mañana comprar llamar gracias hola necesito " +
    "aggiungi ricordami cancella elimina mostra oggi domani comprare chiamare grazie ciao compito devo " +
    "adicione adicionar lembre apague mostre tarefa tarefas hoje amanhã ligar obrigado obrigada " +
    "voeg herinner verwijder vandaag bellen alsjeblieft dank danke guten",
);
/** Small words of other languages: two of them do, where no English one stands beside them. */
const small = words(
  "ich und der das den dem ein eine einen ist sind für mit auf nach mir mich mein meine wie wann le la les un une des du de et est que pour avec dans mon ma mes quoi à el los las una y es por para con mi mis qué il lo gli e di da per che sono o os as um uma em het een en van voor ik mijn wat",
);
const english = words(
  "the an to and of for my i it that this is are at with what when which show list add remind create make delete complete finish done due task tasks please tomorrow today call buy book pay send write all every not new note tag move set write read clean fix check ask tell email mail get go take bring plan order review prepare print does did do can you will",
);

/** Words that only German has; two of them tell that it is spoken. */
const germanWords = words(
  "ich du wir ihr der die das dem den des ein eine einen einem einer und oder ist sind war habe hast hat haben für mit auf nach von zum zur beim bei mich mir mein meine meinen meiner dein deine wer was wie wann wo warum nicht kein keine noch schon heute morgen übermorgen gestern bitte aufgabe aufgaben erledigt erinnere erstelle füge hinzu lösche zeig zeige muss soll kann möchte verschieb verschiebe mache mach geht dir gibt bist kannst",
);

/** English words that German has as well. */
const alsoGerman = words("an am in so also was will note plan");

/** The simulated model reads English alone; a sentence in another language is told so and not made a task. */
export function readForeign(text: string): Request | undefined {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const foreign: Request = { kind: "talk", topic: "english-only" };
  const german: Request = { kind: "talk", topic: "german-in-part" };
  if (letters > 0 && latin === 0) return foreign;
  const said = text.toLowerCase().match(/[\p{L}][\p{L}'’-]*/gu) ?? [];
  const isEnglish = said.some((word) => english.has(word) && !germanWords.has(word) && !alsoGerman.has(word));
  if (isEnglish) return undefined;
  if (said.filter((word) => germanWords.has(word)).length > 1) return german;
  if (said.some((word) => english.has(word))) return undefined;
  const told = said.filter((word) => telling.has(word.replace("’", "'"))).length;
  const hints = said.filter((word) => small.has(word)).length;
  return told > 0 || hints > 1 ? foreign : undefined;
}
