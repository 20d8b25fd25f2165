import type { LanguageWords } from "./other-languages/language-words.ts";
import { french } from "./other-languages/french.ts";
import { german } from "./other-languages/german.ts";
import { spanish } from "./other-languages/spanish.ts";

/**
 * Words that change nothing about what a clause asks: articles, places, times, courtesy. A list of what is harmless, so
 * that a word that is missing here costs a question at worst: no word of doubt, denial, condition, hearsay or plans stands
 * in it, whatever they are in all the ways of saying them.
 */
const wordsIn = (text: string): ReadonlySet<string> =>
  new Set(text.split(/\s+/).filter((word) => word !== ""));

const english = wordsIn(
  `a an the my our your its her his their this that these those it them they both all everything every each one ones two three four five
  and also too then plus now just already finally again i we me us you myself ourselves there here them em him u ur w
  please pls plz kindly ok okay yes yeah yep yup sure right so well oh hey hi hello carole great good nice perfect thanks thank thx cheers btw fyi actually really quickly fast asap
  task tasks item items to-do to-dos todo todos thing things stuff reminder reminders entry entries job jobs list lists
  off of on in at to into for with by from about out up down away over through
  's 're 've 'm 'd is are was were be been am has have had got get gets getting gone go goes went do did let lets go ahead
  today tomorrow yesterday tonight morning afternoon evening night noon lunch weekend week month year day days ago earlier now early late am pm o'clock moment minute hour since
  monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
  january february march april may june july august september october november december
  first second third fourth fifth last next other others rest whole entire as well more any anymore longer long completely entirely altogether fully totally instead successfully safely
  home work office shop place desk way man guys folks it'll`,
);
const inGerman = wordsIn(
  `der die das den dem des ein eine einen einem einer eines mein meine meinen meinem meiner unser unsere unseren unserem unserer dein deine deinen diese dieser dieses diesen diesem
  ich wir mir mich uns du dir dich er sie es ihn ihm ihr ihnen beide beiden alle alles jede jeder jedes und auch noch dann jetzt nun schon endlich bereits gerade eben wieder bitte mal gern gerne
  ja jep klar okay ok so also hallo hi hey moin carole super prima toll danke gut schön perfekt heute morgen gestern vormittag nachmittag abend früh mittag nacht woche wochenende tag tage monat jahr uhr
  montag dienstag mittwoch donnerstag freitag samstag sonntag auf in im an am zu zum zur von vom bei beim für mit aus nach um über ab raus weg rein rüber durch drauf dran dazu davon damit los da hier
  ist sind war waren bin habe hab haben hat hast wurde wurden worden kannst könntest würdest magst willst aufgabe aufgaben sache sachen punkt punkte eintrag liste listen ding dinge erste zweite dritte letzte nächste anderen andere ganz
  ganze ganzen komplett vollständig direkt gleich sofort schnell als ans übrigens ebenfalls beides markier markiere setz setze mach mache nimm hak hake`,
);
const inFrench = wordsIn(
  `le la les l un une des du de d au aux ce cet cette ces ça c cela mon ma mes notre nos ton ta tes son sa ses je j on nous tu te t vous il elle ils elles lui leur me m moi y en se s
  tous toutes tout toute chaque deux trois et aussi puis alors maintenant enfin déjà bien encore vient viens venons juste oui ok okay d'accord salut bonjour merci super parfait plaît vite
  aujourd'hui aujourd hui demain hier matin midi soir soirée nuit semaine week-end jour jours mois an heure heures lundi mardi mercredi jeudi vendredi samedi dimanche
  à dans sur pour avec chez par vers depuis est sont était étaient suis a ai as ont avons avait été c'est tâche tâches chose choses truc liste listes premier première deuxième dernier dernière autre autres
  peux peut pouvez pourrais voudrais bon bonne comme plaît marque marquer mets mettre besoin`,
);
const inSpanish = wordsIn(
  `el la los las lo le les un una unos unas al del de este esta estos estas ese esa eso esos esto mi mis tu su nuestro nuestra yo me nos te se él ella ellos
  todo toda todos todas cada ambos ambas dos tres y e también luego entonces ahora por fin ya acabo acabamos recién hoy mañana ayer tarde noche mediodía semana día días mes año hora horas
  lunes martes miércoles jueves viernes sábado domingo a en para con desde sobre por favor sí ok vale bien perfecto genial gracias hola carole es son está están era estaba he ha hemos han fue fueron había
  tarea tareas cosa cosas asunto lista listas primera primero segunda segundo última último otra otro otras otros puedes podrías queda quedó marca márcala márcalo pon dale como quita bien`,
);
const byLanguage = new Map<LanguageWords, ReadonlySet<string>>([
  [german, inGerman],
  [french, inFrench],
  [spanish, inSpanish],
]);

export const plainWords = (language: LanguageWords | null): ReadonlySet<string> =>
  (language === null ? undefined : byLanguage.get(language)) ?? english;
