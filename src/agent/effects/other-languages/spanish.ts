import { anyOf, opening, type LanguageWords } from "./language-words.ts";

const days =
  "lunes|martes|miércoles|jueves|viernes|sábado|domingo|mañana|hoy|pasado mañana|esta noche|fin de semana";
const months = "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";

export const spanish: LanguageWords = {
  telling: anyOf(
    `el|los|las|la|lo|un|una|unos|y|o|pero|del|al|de|en|con|por|para|está|están|es|son|mi|mis|yo|tú|qué|que|cuál|quién|cuándo|cómo|si|sí|ya|borr~|elimin~|quit[ae]~|mueve~|muév~|añade|agrega~|recuérda~|pon|pasa|marca|cambia|tarea~|gracias|por favor|tengo|he|ha|hecho|pagado|todavía|aún|también|${days}|próxim[oa]|semanas?|mes|cada|tod[oa]s?|horas?|deshaz~|olvid~|olvíd~|dale|no te|voy|vamos|esta|este|eso|se|su|ayer|noche|puedes?|puede|quiero|siguen?|sin|hasta|antes|después|cuando`,
  ),
  effects: {
    create: anyOf(
      "añad~|agreg~|cre(?:a|ar|e)|recuérda~|recuerda~|tengo que|tenemos que|debo|hay que|necesito|no (?:te )?olvid~|nueva tarea|apunt~|anot~",
    ),
    complete: anyOf(
      "termin~|hech[oa]s?|complet~|list[oa]s?|acab~|tach~|tách~|ya está|marc~ … (?:como|hech[oa])",
    ),
    update: anyOf(
      "muev~|muév~|mov~|pas[ae]~?|pás~|pon|ponlo|ponla|pong~|cambi~|cámbi~|aplaz~|aplác~|posp~|retras~|adelant~|renombr~|dale|da|asign~|encarg~|deleg~|espero|espera~|esperando|bloque~|nota|añad~|agreg~|etiquet~|marc~|empie~|empez~|comien~|comenz~|repit~|tard~|dur[ae]~",
    ),
    delete: anyOf(
      "borr~|bórr~|elimin~|elimín~|quit~|quít~|suprim~|olvíd~|olvid~ (?:el|la|lo|de)|ya no (?:necesito|necesitamos|quiero|hace falta|vale|sirve)|cancel~|canceló|descart~|tír~|tira~|papelera|saca … de la lista",
    ),
    restore: anyOf(
      "deshaz~|deshac~|desház~|restaur~|recuper~|revert~|revierte|reabr~|vuelve a|volver a|trae … de vuelta|devuelv~",
    ),
  },
  deed: anyOf(
    "(?!lado|grado|mercado|estado|sábado|pasado mañana|demasiado|cuidado|fontanero)\\p{L}{2,}(?:ad|id)[oa]s?|hech[oa]s?|devuelt[oa]s?|resuelt[oa]s?|impres[oa]s?|dich[oa]s?|cubiert[oa]s?|escrit[oa]s?|puest[oa]s?|vist[oa]s?|abiert[oa]s?|(?!aquí|así|allí|ahí|también|qué|sí|mí|café|té|sé|está|esté|además|después|jamás)\\p{L}{2,}(?:é|í)|hice|fui|di|puse|hizo",
  ),
  values: anyOf(
    `${days}|${months}|(?:la )?(?:próxima )?semana|mes|próxim[oa]|\\d+|mejor|urgentes?|importantes?|prisa|baj[ao]|alt[ao]|medi[ao]|prioridad|cada|todos los|todas las|horas?|minutos?|antes|más tarde|tarde|hasta`,
  ),
  question: opening(
    "(?:y |pero |entonces )?(?:qué|cuál~|quién~|dónde|cuándo|cómo|por qué|cuánt~|debo (?!de)|debería|puedo|hay (?!que)|tengo (?:algo|alguna|que (?:\\p{L}+ )?\\?))",
  ),
  look: opening(
    "(?:puedes |podrías |por favor,? )?(?:muestra~?|muéstra~|enseñ~|enséñ~|lista(?:me)?(?= )|resum~|explic~|explíc~|dime|lee~?|traduc~|busca~|encuentra|compara|(?:haz~?|dame) … (?:resumen|repaso|balance)|(?:muchas )?gracias|hola|buenos días|buenas|adiós|planifica (?:mi|el)|supón|imagina)",
  ),
  request: opening(
    "(?:y )?(?:me |lo |la |los |las )?(?:pasas|pones|mueves|borras|quitas|añades|apuntas|cambias|marcas|puedes|podrías|puede|podría|quieres|te importaría)",
  ),
  negation: anyOf("en (?:vez|lugar) de|sin \\p{L}+r|no|nunca|jamás|tampoco|ni|ningun[oa]?|nada"),
  excused: anyOf(
    "no … sino|no (?:te )?olvid~|ya no|no (?:corre|hay|tiene|es|son) (?:tan |muy |tanta )?(?:prisa|urgentes?|importantes?)|por qué no|no solo|no antes",
  ),
  leftAlone: anyOf("no (?:lo |la |los |las )?toques|dej~ … (?:en paz|tranquil[oa]|como está|así)"),
  condition: anyOf("si|cuando|en cuanto|antes de(?: que)?|una vez|a menos que|hasta que|mientras"),
  politeCondition: anyOf(
    "si (?:puedes|pudieras|quieres|es posible|no te importa|no es molestia|tienes|te parece)|si mal no recuerdo",
  ),
  quoting: anyOf(
    '(?:escribió|dijo|dice|pidió|pide|quiere|quería|cree|piensa|me ha (?:dicho|pedido))(?: *(?=[:«"“])| que (?:yo )?(?:lo |la )?\\p{L}+(?:e|es|en|a|o)| que debo)',
  ),
  newTask: anyOf("recuérda~|(?:una |nueva )tarea|no (?:te )?olvid~"),
  ahead: anyOf(
    "(?:tengo|tenemos) que|debo|debería|voy a|vamos a|hay que|se me (?:olvidó|pasó)|olvidé|intenté|casi|a medias|quizás?|tal vez",
  ),
  one: anyOf("eso|esto|lo|la|el|ese|esa|este|esta|\\p{L}+(?:lo|la)"),
  several: anyOf("los dos|las dos|ambos|ambas|los|las|ellos|ellas|\\p{L}+(?:los|las)"),
  all: anyOf("tod[oa]s?|cada|el resto|los demás|las demás|mis tareas|mi lista"),
  offer: anyOf("(?:lo|la|los|las) (?:marco|borro|elimino|muevo|paso|pongo|quito)|debo|quieres que|puedo"),
  assent: opening(
    "sí|si|claro|vale|dale|adelante|de acuerdo|por supuesto|exacto|perfecto|ok|okay|hazlo|ambos|ambas|los dos|las dos",
  ),
  correction: opening("no|mejor|perdón|perdona|quise decir|quería decir|espera|más bien|en realidad"),
  continuation: anyOf("también|igual|lo mismo|tampoco"),
  refusal: opening(
    "(?:no|mejor no|ahora no|hoy no|déjalo|déjala|para nada)(?:[ ,.!]+(?:gracias|no|déjalo|déjala|mejor))*[ ,.!]*$",
  ),
  nameless:
    `${days}|${months}|semana mes año próximo próxima hora horas minuto minutos urgente importante prisa prioridad baja bajo alta alto media hecho hecha listo lista terminado terminada mejor más tarde sí no gracias tarea tareas nota borra elimina quita mueve pon pasa cambia marca dale añade como ya aún todavía cosa favor corre nombre`.replaceAll(
      /[|]+/g,
      " ",
    ),
};
