import type { EffectClass } from "../effects/effect-verbs.ts";
import type { ClaimedEffect } from "./claimed-effect.ts";
import { longestSentence, remembered } from "./remembered.ts";

/**
 * Answers come in the user's language. For a few beside English: the finished forms of verbs of effect, and what in
 * the same sentence takes the claim back. Coarser than the English grammar: a sentence, not a clause, is judged.
 */
interface Language {
  readonly forms: Readonly<Record<EffectClass, RegExp>>;
  /** Finished without saying what. */
  readonly done: RegExp;
  /** Somebody did it, or it was done; a form that opens the sentence needs none. */
  readonly happened: RegExp;
  readonly denied: RegExp;
}

const word = (forms: string): RegExp => new RegExp(`(?<!\\p{L})(?:${forms})(?!\\p{L})`, "iu");

const german: Language = {
  forms: {
    create: word(
      "erstellt|angelegt|hinzugefügt|eingetragen|aufgenommen|notiert|gespeichert|ergänzt|eingerichtet|eingeplant",
    ),
    complete: word("erledigt|abgeschlossen|abgehakt|fertiggestellt|beendet|geschlossen"),
    update: word(
      "geändert|aktualisiert|verschoben|umbenannt|gesetzt|markiert|zugewiesen|angepasst|verlegt|priorisiert|eingestellt|blockiert|hochgestuft|herabgestuft|getaggt",
    ),
    delete: word("gelöscht|entfernt|gestrichen|verworfen|storniert|geleert"),
    restore: word("wiederhergestellt|zurückgeholt|zurückgenommen|rückgängig gemacht|wieder geöffnet"),
  },
  done: word("erledigt|fertig|gemacht|alles klar und erledigt"),
  happened: word("habe?|hab's|haben|hat|wurden?|worden|ist|sind"),
  denied: word(
    "nicht|keine?[nmrs]?|nichts|nie|noch|konnte|kann|können|könnte|soll|sollen|sollte|möchten?|werde|wird|würde|wenn|falls|sobald|du hast|sie haben|gestern|letzte\\w*|bereits|schon|seit|damit|um",
  ),
};
const french: Language = {
  forms: {
    create: word("créée?s?|ajoutée?s?|enregistrée?s?|notée?s?|inscrite?s?"),
    complete: word("terminée?s?|achevée?s?|cochée?s?|complétée?s?|clôturée?s?"),
    update: word(
      "modifiée?s?|déplacée?s?|reportée?s?|renommée?s?|mise?s? à jour|changée?s?|marquée?s?|assignée?s?|planifiée?s?|avancée?s?",
    ),
    delete: word("supprimée?s?|effacée?s?|retirée?s?|enlevée?s?|annulée?s?"),
    restore: word("restaurée?s?|rétablie?s?|récupérée?s?"),
  },
  done: word("c'est fait|c’est fait|fait|voilà qui est fait"),
  happened: word("j'ai|j’ai|ai|avons|a été|a bien été|ont bien été|ont été|est|sont"),
  denied: word(
    "pas|aucune?|rien|jamais|ne|n'ai|n’ai|peux|pourrais|dois|vais|voulez|veux|souhaitez|si|quand|dès|vous avez|tu as|hier|déjà|depuis",
  ),
};
const spanish: Language = {
  forms: {
    create: word(
      "cread[oa]s?|añadid[oa]s?|agregad[oa]s?|anotad[oa]s?|apuntad[oa]s?|guardad[oa]s?|registrad[oa]s?",
    ),
    complete: word("completad[oa]s?|terminad[oa]s?|finalizad[oa]s?|cerrad[oa]s?"),
    update: word(
      "cambiad[oa]s?|movid[oa]s?|actualizad[oa]s?|modificad[oa]s?|renombrad[oa]s?|marcad[oa]s?|asignad[oa]s?|aplazad[oa]s?|pospuest[oa]s?|reprogramad[oa]s?|programad[oa]s?|puest[oa]s?",
    ),
    delete: word("eliminad[oa]s?|borrad[oa]s?|quitad[oa]s?|cancelad[oa]s?"),
    restore: word("restaurad[oa]s?|recuperad[oa]s?|deshech[oa]s?"),
  },
  done: word("hecho|listo"),
  happened: word("he|hemos|ha|han|quedó|quedaron|ha sido|han sido|está|están|fue|fueron|queda"),
  denied: word(
    "no|ningun[oa]?|ningún|nada|nunca|puedo|podría|debo|voy|quieres|quiere|si|cuando|has|ayer|ya|desde",
  ),
};
const italian: Language = {
  forms: {
    create: word("creat[oaie]|aggiunt[oaie]|annotat[oaie]|salvat[oaie]|registrat[oaie]"),
    complete: word("completat[oaie]|terminat[oaie]|conclus[oaie]|chius[oaie]|spuntat[oaie]"),
    update: word(
      "modificat[oaie]|spostat[oaie]|aggiornat[oaie]|rinominat[oaie]|contrassegnat[oaie]|assegnat[oaie]|rinviat[oaie]|impostat[oaie]|cambiat[oaie]|pianificat[oaie]",
    ),
    delete: word("eliminat[oaie]|cancellat[oaie]|rimoss[oaie]|tolt[oaie]"),
    restore: word("ripristinat[oaie]|recuperat[oaie]|annullat[oaie]"),
  },
  done: word("fatto"),
  happened: word("ho|abbiamo|è stat[oa]|sono stat[ie]|è|sono"),
  denied: word("non|nessun[oa]?|niente|nulla|mai|posso|potrei|devo|vuoi|se|quando|hai|ieri|già|da"),
};
const portuguese: Language = {
  forms: {
    create: word("criei|adicionei|criad[oa]s?|adicionad[oa]s?|anotei|anotad[oa]s?"),
    complete: word("concluí|concluíd[oa]s?|finalizei|finalizad[oa]s?|completei|completad[oa]s?"),
    update: word(
      "alterei|alterad[oa]s?|movi|movid[oa]s?|atualizei|atualizad[oa]s?|renomeei|renomead[oa]s?|marquei|marcad[oa]s?|adiei|adiad[oa]s?|mudei",
    ),
    delete: word("excluí|excluíd[oa]s?|apaguei|apagad[oa]s?|removi|removid[oa]s?"),
    restore: word("restaurei|restaurad[oa]s?|desfiz|desfeit[oa]s?"),
  },
  done: word("feito|pronto"),
  happened: word(
    "eu|foi|foram|está|estão|criei|adicionei|concluí|finalizei|completei|alterei|movi|atualizei|renomeei|marquei|adiei|mudei|excluí|apaguei|removi|restaurei|desfiz|anotei",
  ),
  denied: word("não|nenhuma?|nada|nunca|posso|poderia|devo|quer|se|quando|você|ontem|já|desde"),
};
const dutch: Language = {
  forms: {
    create: word("aangemaakt|toegevoegd|gemaakt|genoteerd|opgeslagen|ingepland"),
    complete: word("afgerond|voltooid|afgevinkt|afgesloten"),
    update: word(
      "gewijzigd|verplaatst|bijgewerkt|hernoemd|gemarkeerd|toegewezen|verschoven|aangepast|ingesteld|verzet",
    ),
    delete: word("verwijderd|gewist|geschrapt|geannuleerd"),
    restore: word("hersteld|teruggezet|teruggedraaid"),
  },
  done: word("gedaan|klaar"),
  happened: word("heb|hebben|is|zijn|werd|werden"),
  denied: word(
    "niet|geen|niets|nooit|nog|kan|kon|zou|moet|wil|zal|als|zodra|je hebt|jij hebt|gisteren|al|sinds",
  ),
};
const languages = [german, french, spanish, italian, portuguese, dutch];

/** "Nicht mehr auf deiner Liste": gone, in spite of the "not". */
const noMore =
  /\bnicht mehr (?:auf|in) (?:deiner|der|ihrer)|\bn(?:'|’)(?:est|apparaît) plus (?:dans|sur)|\bne (?:sont|figurent?) plus (?:dans|sur)|\bya no (?:está|están|aparecen?|figuran?)|\bnon è più (?:nella|in)|\bstaat niet meer op|\bnão está mais n[ao]/iu;
/** "Liegt jetzt am Montag", "est maintenant vendredi": it was not so before. */
const nowSo =
  /\b(?:liegt|ist|steht|sind|stehen|heißt|gilt) (?:jetzt|nun|ab jetzt)\b|\b(?:est|sont) (?:désormais|maintenant)\b|\bahora (?:está|es|tiene|vence)\b|\b(?:è|sono) (?:ora|adesso)\b|\bstaat nu\b/iu;
/** Short for done: "Hab ich gemacht", "ya está", "ist erledigt". */
const shortlyDone =
  /^(?:schon (?:passiert|erledigt|gemacht)|hab(?:e|'s)?(?: ich)?(?: dir| für dich| das| es)* (?:gemacht|erledigt|eingetragen|gelöscht)|ich hab(?:e|'s)?(?: dir| es| das)* (?:gemacht|erledigt|eingetragen|gelöscht)|ya está|ya quedó|c(?:'|’)est (?:fait|bon|noté|réglé)|è fatto|já está|is gebeurd)(?!\p{L})/iu;

const mine = word("ich|wir|je|j'ai|j’ai|nous|he|hemos|ho|abbiamo|eu|criei|movi|apaguei|ik|wij|we");

/** Only whole sentences without a question count; a bare form counts where it opens the sentence. */
export const claimedElsewhere: (text: string) => readonly ClaimedEffect[] = remembered(
  readElsewhere,
  50,
  longestSentence,
);

function readElsewhere(text: string): ClaimedEffect[] {
  if (/\?\s*$/.test(text)) return [];
  if (noMore.test(text))
    return [{ classes: ["delete", "complete"], manner: "became", earlier: false, words: [] }];
  const words = text.toLowerCase().match(/[\p{L}\uE000-\uE0FF'’]+/gu) ?? [];
  if (nowSo.test(text) && !/(?:nicht|kein|soll)/i.test(text))
    return [{ classes: ["update", "create", "complete"], manner: "became", earlier: false, words }];
  if (shortlyDone.test(text.trim())) return [{ classes: null, manner: "acted", earlier: false, words }];
  for (const language of languages) {
    if (language.denied.test(text)) continue;
    const opening = words.slice(0, 2).join(" ");
    const classes = (Object.keys(language.forms) as EffectClass[]).filter((name) =>
      language.forms[name].test(text),
    );
    const spoken =
      classes.length > 0 &&
      (language.happened.test(text) || classes.some((name) => language.forms[name].test(opening)));
    // "Marcado" ticks off as well, and what is struck out of a list is done.
    if (spoken && /(?:marcad|marqu|markier|contrassegn|gemarkeerd|gestrichen)/i.test(text))
      classes.push("complete");
    // What was put or noted somewhere may be a new row or a new value of one.
    if (spoken && classes.some((name) => name === "create" || name === "update"))
      classes.push("create", "update");
    if (spoken)
      return [
        {
          classes,
          manner: mine.test(text) || !/\s/.test(text.trim()) ? "acted" : "state",
          earlier: false,
          words,
        },
      ];
    if (language.done.test(opening) && words.length <= 3)
      return [{ classes: null, manner: "acted", earlier: false, words }];
  }
  return [];
}
