import { anyOf, opening, type LanguageWords } from "./language-words.ts";

const days =
  "lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|demain|aujourd['’]hui|après-demain|ce soir|week-end";
const months = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

export const french: LanguageWords = {
  telling: anyOf(
    `le|les|la|l|un|une|des|du|au|aux|et|ou|mais|pas|ne|n|est|sont|j|je|tu|il|elle|on|nous|vous|moi|me|mon|ma|mes|pour|avec|dans|sur|ce|cette|ça|c|qu|que|qui|quoi|quel~|si|supprime~|ajoute~|décale~|repousse~|mets|mettez|rappelle~|fait|faite|fini|payé|envoyé|appelé|tâche~|oui|non|merci|${days}|plutôt|prochaine?|semaines?|mois|chaque|tous|toutes?|heures?|encore|déjà|retir~|avanc~|efface~|garde~|dès|coche|marque|montre~|annule|laisse|donne|renomme|enlève`,
  ),
  effects: {
    create: anyOf(
      "ajout~|cré(?:e|er|ez|é)|rappelle~?|rappeler|il faut|(?:je|on|nous) (?:dois|doit|devons|voudrais)|n['’]oublie~? pas|ne pas oublier|nouvelle tâche|note~? (?:de|qu)",
    ),
    complete: anyOf(
      "fini~|termin~|faite?s?|c['’]est (?:fait|bon|réglé|ok|terminé|fini)|coche~?|cocher|réglée?s?|achev~",
    ),
    update: anyOf(
      "décal~|repouss~|report~|déplac~|avanc~|chang~|modifi~|mets|mettre|mettez|met|passe~|renomm~|donne~?|assign~|confi~|délègu~|délégu~|s['’]occupe~?|(?:j['’])?attend~?|bloqu~|note~?|ajout~|étiquet~|commenc~|répèt~|prend|dure|remplac~",
    ),
    delete: anyOf(
      "supprim~|effac~|enlèv~|enlev~|retir~|laisse~? tomber|annul~|plus besoin|(?:on|je|nous|ils) (?:ne |n['’]y )\\p{L}+ plus|oublie~? (?:le|la|les|ça|l['’])|vire|corbeille|n['’]a plus lieu|abandonn~|jett?e~?",
    ),
    restore: anyOf(
      "annul~|rétabli~|restaur~|reviens? en arrière|remets|remettre|rouvr~|récupèr~|récupér~|défai~|ramèn~",
    ),
  },
  deed: anyOf(
    "(?!priorité|société|qualité|quantité|réalité|marché|café|thé|clé|congé|comité|carré|pressé|été|côté|santé|cité|décembre|musée|lycée)\\p{L}{2,}(?:é|és|ée|ées)|faite?s?|prise?s?|mise?s?|écrite?s?|lue?s?|vue?s?|rendue?s?|reçue?s?|ouverte?s?|vendue?s?|venue?s?|répondu",
  ),
  values: anyOf(
    `${days}|${months}|(?:la )?semaine(?: prochaine)?|mois|prochaine?|\\d+|plutôt|urgente?s?|importante?s?|pressée?s?|basse|haute|moyenne|priorité|tous les|toutes les|chaque|avant|d['’]ici|heures?|minutes?|plus tard|plus tôt|matin|après-midi`,
  ),
  question: opening(
    "(?:et |mais |alors |ok,? )?(?:qu['’]|que |quoi|qui|quel~|où|quand|comment|pourquoi|combien|est-ce|dois-je|puis-je|ai-je|as-tu|y a-t-il|faut-il)",
  ),
  look: opening(
    "(?:peux-tu |pourrais-tu |s['’]il te plaît,? )?(?:me )?(?:montre~|affiche~|liste~?|résume~?|explique~?|dis|donne-moi (?:la|une) (?:liste|vue)|lis|lire|tradui~|cherche~?|trouve~?|compare~?|(?:fais|faites|donne~?) … (?:bilan|résumé|point|aperçu|récapitulatif)|merci~?|bonjour|salut|bonsoir|au revoir|planifie~? (?:ma|la)|suppose~?|imagine~?)",
  ),
  request: opening(
    "(?:et |alors )?(?:tu (?:me )?(?:supprimes|décales|mets|ajoutes|repousses|enlèves|notes|marques)|peux-tu|pourrais-tu|pouvez-vous|pourriez-vous|veux-tu|tu peux|tu pourrais|vous pouvez)",
  ),
  negation: anyOf(
    "non \\p{L}+(?:are|ere|ire)|au lieu d[e'’]\\p{L}*|sans \\p{L}+(?:er|ir|re)|pas|ne|n['’]\\p{L}*|jamais|rien|aucune?",
  ),
  excused: anyOf(
    "pas … mais (?:à|au|le|la|pour|plutôt|en|sur)|n['’]oublie~? pas|ne pas oublier|plus besoin|n['’]\\p{L}+ plus|ne … plus|pas (?:si |très |trop |plus |aussi )?(?:pressée?s?|urgente?s?|importante?s?)|pourquoi pas|pas avant",
  ),
  leftAlone: anyOf("(?:ne )?touche~? (?:pas|jamais)|laisse~? … (?:tranquille|comme ça|tel~? quel~?|en paix)"),
  condition: anyOf("si|s['’]ils?|quand|dès que|lorsqu~|une fois|avant (?:de|d['’]|que)|tant que|à moins"),
  politeCondition: anyOf(
    "s['’]il (?:te|vous) plaît|si possible|si tu (?:peux|veux|pouvais|as)|si vous (?:pouvez|voulez)|si ça|si c['’]est possible|si je me souviens",
  ),
  quoting: anyOf(
    "(?<!j['’]ai )(?:(?:a|ont) (?:écrit|dit|demandé)|écrit|dit|demande|veut|voudrait|souhaite|pense)(?: *(?=[:«\"“])| que (?:je|nous|tu|l['’]on)| qu['’]on| que je (?:dois|devrais)| de (?:supprim|effac|enlev|termin|coch)~)",
  ),
  newTask: anyOf(
    "rappelle~?-(?:moi|nous)(?: … (?:de|d['’]))?|(?:une |nouvelle )tâche|n['’]oublie~? pas|ne pas oublier",
  ),
  ahead: anyOf(
    "(?:je|on|nous) (?:dois|doit|devons|vais|va|allons|devrais)(?: encore)?|il faut|oublié|essayé|presque|à moitié|peut-être",
  ),
  one: anyOf("ça|cela|ceci|le|la|l['’]|celui-ci|celle-ci|celui-là|celle-là|ce|il|elle|-le|-la"),
  several: anyOf("les deux|tous les deux|toutes les deux|les|eux|elles|ils"),
  all: anyOf("tout|tous|toutes?|chaque|le reste|les autres|mes tâches|ma liste"),
  offer: anyOf(
    "(?:dois|puis)-je|je (?:la |le |les |l['’])?(?:marque|supprime|décale|déplace|mets|passe)|veux-tu que je|voulez-vous que je",
  ),
  assent: opening(
    "oui|ouais|d['’]accord|vas-y|bien sûr|ok|okay|parfait|exactement|volontiers|c['’]est ça|les deux",
  ),
  correction: opening("non|plutôt|pardon|désolée?|je voulais dire|attends?|pas (?:ça|celui|celle)|en fait"),
  continuation: anyOf("aussi|également|pareil|de même"),
  refusal: opening(
    "(?:non|nan|surtout pas|mieux vaut pas|pas (?:maintenant|aujourd['’]hui)|laisse(?: ça| tomber)?)(?:[ ,.!]+(?:merci|pas|laisse(?: ça)?|non))*[ ,.!]*$",
  ),
  nameless:
    `${days}|${months}|semaine mois année prochain prochaine heure heures minute minutes urgent urgente important importante pressé priorité basse haute moyenne fait faite faits faites fini finie terminé terminée bon réglé plutôt plus tard tôt oui non merci liste tâche tâches note supprime supprimer décale décaler repousse mets mettre passe donne renomme marque coche enlève laisse tomber annule comme encore toujours déjà besoin chose truc moi toi lui matin soir`.replaceAll(
      /[|['’\]]+/g,
      " ",
    ),
};
