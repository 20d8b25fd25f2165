// Over 250 lines: a catalogue, one line for each text, loaded and compared whole.
import type { ErrorCode } from "../../../shared/errors.ts";

/**
 * What the server says in fixed words, in German. `{name}` stands for what it fills in, `{…*}` for all that follows and
 * `{…~}` for all that follows, translated itself. A test holds each to the server's own source; what is not here is
 * shown as it was said. The names of variables that hold a secret are filled in, too: the page shall not hold them. Long because it
 * is a list of words.
 */
export const serverWords: readonly (readonly [english: string, german: string])[] = [
  // The connection, step by step.
  ["No workspace is set.", "Es ist kein Workspace angegeben."],
  [
    "Set DATABRICKS_HOST, or enter the address in the settings.",
    "Setze DATABRICKS_HOST, oder trag die Adresse in den Einstellungen ein.",
  ],
  [
    "Set DATABRICKS_HOST and {variable}, or enter them in the settings.",
    "Setze DATABRICKS_HOST und {variable}, oder trag beides in den Einstellungen ein.",
  ],
  ["No token is set.", "Es ist kein Token angegeben."],
  [
    'There is no profile "{profile}" in ~/.databrickscfg.',
    "In ~/.databrickscfg steht kein Profil „{profile}“.",
  ],
  ["The file has no profiles.", "Die Datei enthält keine Profile."],
  [
    "Your message held the token that Carole uses. It was removed: it is not kept, and no model was sent it.",
    "Deine Nachricht enthielt das Token, das Carole verwendet. Es wurde entfernt: Es wird nicht aufbewahrt und an kein Modell gesendet.",
  ],
  [
    "Set {variable}, or enter a token in the settings.",
    "Setze {variable}, oder trag ein Token in den Einstellungen ein.",
  ],
  ["Uses {what~}", "Verwendet {what}"],
  ["a personal access token from {source~}", "ein persönliches Zugriffstoken aus {source}"],
  ["the environment.", "der Umgebung."],
  ["the settings.", "den Einstellungen."],
  ["the signed-in user's own token.", "das eigene Token der angemeldeten Person."],
  ["a service principal (client id from {source}).", "einen Dienstprinzipal (Client-Id aus {source})."],
  ["the sign-in of the databricks command{profile}.", "die Anmeldung des Befehls databricks{profile}."],
  ["The token holds until {day}.", "Das Token gilt bis {day}."],
  ["The token ends on {day}.", "Das Token läuft am {day} ab."],
  ["The token ended on {day}, as far as is known.", "Das Token ist am {day} abgelaufen, soweit bekannt."],
  [
    "Make a new token in the workspace and enter it in the settings.",
    "Erstell im Workspace ein neues Token und trag es in den Einstellungen ein.",
  ],
  ["Not looked at, because an earlier step failed.", "Nicht geprüft, weil ein früherer Schritt fehlschlug."],
  ["This is the account console, not a workspace.", "Das ist die Kontoverwaltung, kein Workspace."],
  ["Use the address of the workspace itself.", "Nimm die Adresse des Workspace selbst."],
  ["{host} is a Databricks host.", "{host} gehört zu Databricks."],
  ["{host} answers.", "{host} antwortet."],
  ["The workspace takes the token.", "Der Workspace nimmt das Token an."],
  ["Signed in as {user}.", "Angemeldet als {user}."],
  ["The workspace did not tell who you are.", "Der Workspace hat nicht gesagt, wer du bist."],
  ["The workspace offers no model that can chat.", "Der Workspace bietet kein Modell zum Chatten an."],
  [
    "Ask an administrator to enable the foundation models.",
    "Bitte die Administration, die Foundation-Modelle freizuschalten.",
  ],
  [
    "{ready} of {all} models ready, the default is {model}.",
    "{ready} von {all} Modellen bereit, Standard ist {model}.",
  ],
  ["{count} clusters seen.", "{count} Cluster gesehen."],
  ["Carole does not need this: chat works without it.", "Carole braucht das nicht: Chatten geht auch ohne."],
  ["(request id {id})", "(Anfrage-Id {id})"],

  // What a workspace refuses.
  [
    "The workspace refuses calls from this network address.",
    "Der Workspace nimmt von dieser Netzwerkadresse nichts an.",
  ],
  [
    "Join the company network or VPN, or ask an administrator to add this address to the IP access list.",
    "Geh ins Firmennetz oder VPN, oder lass diese Adresse in die IP-Zugriffsliste eintragen.",
  ],
  ["{host} answered with a web page", "{host} hat mit einer Webseite geantwortet"],
  [
    "Check DATABRICKS_HOST: it is the workspace's own address, not the account console and not a page in it.",
    "Prüf DATABRICKS_HOST: Gemeint ist die Adresse des Workspace selbst, nicht die Kontoverwaltung und keine Seite darin.",
  ],
  [
    "Check DATABRICKS_HOST: it is the workspace's own address, not the account console.",
    "Prüf DATABRICKS_HOST: Gemeint ist die Adresse des Workspace selbst, nicht die Kontoverwaltung.",
  ],
  [
    "The workspace refused the token: it is wrong, expired or revoked.",
    "Der Workspace hat das Token abgelehnt: Es ist falsch, abgelaufen oder widerrufen.",
  ],
  [
    "Make a new personal access token in the workspace (Settings, Developer) and put it in place of the old one.",
    "Erstell im Workspace (Settings, Developer) ein neues persönliches Zugriffstoken und ersetz damit das alte.",
  ],
  ["Sign in again with: databricks auth login", "Melde dich neu an mit: databricks auth login"],
  ["Sign out of the workspace and in again.", "Melde dich im Workspace ab und wieder an."],
  [
    'The model "{model}" is listed, but switched off for this workspace.',
    "Das Modell „{model}“ steht in der Liste, ist für diesen Workspace aber abgeschaltet.",
  ],
  [
    "Choose another model, or ask an administrator to raise its rate limit above 0.",
    "Wähl ein anderes Modell, oder lass das Limit dieses Modells über 0 setzen.",
  ],
  ["The token is valid but lacks a scope for this.", "Das Token ist gültig, ihm fehlt aber ein Scope dafür."],
  ["The token is valid, but you may not {what~}", "Das Token ist gültig, aber du darfst {what}"],
  ["do this.", "das nicht."],
  ['query "{model}".', "„{model}“ nicht abfragen."],
  [
    "Ask a workspace administrator, and quote the request id.",
    "Frag die Administration des Workspace und nenn die Anfrage-Id.",
  ],
  [
    "Choose another model, or ask its owner for the permission Can Query.",
    "Wähl ein anderes Modell, oder bitte um das Recht „Can Query“.",
  ],
  ["This conversation has become too long for {model}.", "Dieses Gespräch ist für {model} zu lang geworden."],
  [
    "Start a new conversation, or choose a model with a larger context.",
    "Beginn ein neues Gespräch, oder wähl ein Modell mit größerem Kontext.",
  ],
  [
    "The workspace's content filter stopped this message.",
    "Der Inhaltsfilter des Workspace hat diese Nachricht gestoppt.",
  ],
  [
    "Say it in other words. The rules are set by your company's administrators.",
    "Sag es mit anderen Worten. Die Regeln legt die Administration deiner Firma fest.",
  ],
  [
    'The model "{model}" does not take tools, so it can\'t change tasks.',
    "Das Modell „{model}“ kann keine Werkzeuge nutzen und darum keine Aufgaben ändern.",
  ],
  ["Choose a model that does, such as a Claude model.", "Wähl eines, das es kann, etwa ein Claude-Modell."],
  ['The model "{model}" is not served for chat.', "Das Modell „{model}“ ist nicht zum Chatten da."],
  ["Choose another model.", "Wähl ein anderes Modell."],
  [
    'The workspace has no model called "{model}"; it may have been retired.',
    "Der Workspace hat kein Modell namens „{model}“; vielleicht wurde es abgeschaltet.",
  ],
  ["Choose another model from the list.", "Wähl ein anderes Modell aus der Liste."],
  ["{host} does not know this call.", "{host} kennt diesen Aufruf nicht."],
  [
    "Check that DATABRICKS_HOST is the address of a Databricks workspace.",
    "Prüf, ob DATABRICKS_HOST die Adresse eines Databricks-Workspace ist.",
  ],
  [
    "The message is larger than the workspace accepts.",
    "Die Nachricht ist größer, als der Workspace erlaubt.",
  ],
  ["Start a new conversation, or shorten the text.", "Beginn ein neues Gespräch, oder kürz den Text."],
  ["The workspace's rate limit is reached.", "Das Anfragelimit des Workspace ist erreicht."],
  [
    "Wait a little and try again, or choose another model.",
    "Warte ein wenig und versuch es noch einmal, oder wähl ein anderes Modell.",
  ],
  [
    'The model "{model}" is asleep and is being started.',
    "Das Modell „{model}“ schläft und wird gerade gestartet.",
  ],
  [
    "This can take some minutes. Try again soon, or choose another model.",
    "Das kann einige Minuten dauern. Versuch es bald wieder, oder wähl ein anderes Modell.",
  ],
  [
    "The workspace took too long to answer ({status}).",
    "Der Workspace hat zu lange für die Antwort gebraucht ({status}).",
  ],
  ["Try again, or choose another model.", "Versuch es noch einmal, oder wähl ein anderes Modell."],
  ["The workspace failed to answer ({status}).", "Der Workspace konnte nicht antworten ({status})."],
  ["The workspace failed to answer.", "Der Workspace konnte nicht antworten."],
  ["This usually passes. Try again in a moment.", "Das geht meist vorbei. Versuch es gleich noch einmal."],
  ["The workspace did not accept the request.", "Der Workspace hat die Anfrage nicht angenommen."],
  [
    "Try another model. If it happens again, quote the request id to your administrator.",
    "Versuch ein anderes Modell. Wenn es wieder geschieht, nenn der Administration die Anfrage-Id.",
  ],
  ["It said: {words*}", "Er sagte: {words}"],
  [
    "This workspace can only be reached through its private network link.",
    "Dieser Workspace ist nur über seine private Netzwerkverbindung erreichbar.",
  ],
  [
    "Join the company network or VPN, then try again.",
    "Geh ins Firmennetz oder VPN und versuch es noch einmal.",
  ],
  [
    "{host} sent the call elsewhere instead of answering.",
    "{host} hat den Aufruf weitergeschickt, statt zu antworten.",
  ],
  [
    "There is no host called {host}, as far as this network knows.",
    "Dieses Netz kennt keinen Host namens {host}.",
  ],
  [
    "Check DATABRICKS_HOST for a slip, and that you are online or in the VPN.",
    "Prüf DATABRICKS_HOST auf Tippfehler, und ob du online oder im VPN bist.",
  ],
  ["The certificate of {host} could not be verified.", "Das Zertifikat von {host} ließ sich nicht prüfen."],
  [
    "If your company has its own certificate authority, name its file in NODE_EXTRA_CA_CERTS and start again.",
    "Hat deine Firma eine eigene Zertifizierungsstelle, nenn ihre Datei in NODE_EXTRA_CA_CERTS und starte neu.",
  ],
  [
    "The proxy did not let the call to {host} through.",
    "Der Proxy hat den Aufruf an {host} nicht durchgelassen.",
  ],
  ["Check HTTPS_PROXY and NO_PROXY.", "Prüf HTTPS_PROXY und NO_PROXY."],
  ["{host} does not answer.", "{host} antwortet nicht."],
  [
    "Check that you are online and, where your company asks for it, in the VPN.",
    "Prüf, ob du online bist und, wo es deine Firma verlangt, im VPN.",
  ],
  ["The connection to {host} failed{why}.", "Die Verbindung zu {host} ist gescheitert{why}."],
  [
    "Check the network and DATABRICKS_HOST, then try again.",
    "Prüf das Netz und DATABRICKS_HOST, dann versuch es noch einmal.",
  ],
  [
    "The workspace did not begin to answer within {seconds} seconds.",
    "Der Workspace hat nach {seconds} Sekunden noch nicht zu antworten begonnen.",
  ],
  [
    "The model may be waking up. Try again, or choose another model.",
    "Vielleicht wacht das Modell gerade auf. Versuch es noch einmal, oder wähl ein anderes.",
  ],
  [
    "The answer stalled: nothing came for {seconds} seconds.",
    "Die Antwort stockt: {seconds} Sekunden lang kam nichts.",
  ],
  [
    "What arrived is kept. Ask again to get a whole answer.",
    "Was ankam, bleibt. Frag noch einmal für eine ganze Antwort.",
  ],
  [
    "The workspace did not accept these credentials.",
    "Der Workspace hat diese Zugangsdaten nicht angenommen.",
  ],
  [
    "Check the address and the token. The former connection stays in use.",
    "Prüf Adresse und Token. Die bisherige Verbindung gilt weiter.",
  ],
  [
    "The connection is set by the environment here.",
    "Die Verbindung ist hier durch die Umgebung vorgegeben.",
  ],
  ["The host is empty.", "Der Host ist leer."],
  ["This looks like a token, not like a host.", "Das sieht nach einem Token aus, nicht nach einem Host."],
  ["This is not an address.", "Das ist keine Adresse."],
  [
    "Give the address that the browser shows when you are signed in to your workspace, such as {example}.",
    "Nimm die Adresse, die der Browser zeigt, wenn du im Workspace angemeldet bist, etwa {example}.",
  ],

  // What is told beside an answer.
  ["The workspace is busy.", "Der Workspace ist ausgelastet."],
  ["The workspace cannot be reached.", "Der Workspace ist nicht erreichbar."],
  [
    "No secure connection to the workspace came about.",
    "Es kam keine sichere Verbindung zum Workspace zustande.",
  ],
  ["The workspace did not answer in time.", "Der Workspace hat nicht rechtzeitig geantwortet."],
  ["The connection to the workspace broke.", "Die Verbindung zum Workspace ist abgerissen."],
  ["The model is still waking up.", "Das Modell wacht noch auf."],
  ["The workspace answered with an error.", "Der Workspace hat mit einem Fehler geantwortet."],
  ["The workspace did not answer as it should.", "Der Workspace hat nicht so geantwortet, wie er sollte."],
  ["Trying again in {seconds} s (try {number}).", "Neuer Versuch in {seconds} s (Versuch {number})."],
  [
    "The model cannot be reached. The simulated model on this machine can answer instead; it knows your tasks, and little else.",
    "Das Modell ist nicht erreichbar. Das simulierte Modell auf diesem Rechner kann stattdessen antworten; es kennt deine Aufgaben und sonst wenig.",
  ],
  [
    "The answer was cut at the model's length limit. Ask to continue.",
    "Die Antwort wurde am Längenlimit des Modells abgeschnitten. Bitte um die Fortsetzung.",
  ],
  ["No task was changed by this answer.", "Diese Antwort hat keine Aufgabe geändert."],
  [
    "Stopped. What was said and done until then stands.",
    "Gestoppt. Was bis dahin gesagt und getan wurde, gilt.",
  ],
  [
    "I stopped here: this took more steps than one turn may have.",
    "Hier habe ich aufgehört: Das brauchte mehr Schritte, als eine Antwort haben darf.",
  ],
  [
    "I stopped here: the model kept asking for the same thing.",
    "Hier habe ich aufgehört: Das Modell verlangte immer wieder dasselbe.",
  ],
  ["A rule was changed; it is listed below.", "Eine Regel wurde geändert; sie steht unten."],
  ["Nothing was changed.", "Nichts wurde geändert."],
  ["One task was changed; it is listed below.", "Eine Aufgabe wurde geändert; sie steht unten."],
  [
    "{count} tasks were changed; they are listed below.",
    "{count} Aufgaben wurden geändert; sie stehen unten.",
  ],
  [
    "{model} answers from here on; before it was {before}. It knows all that was said.",
    "Ab hier antwortet {model}; davor war es {before}. Es kennt alles, was gesagt wurde.",
  ],

  // Why Carole asks first.
  [
    "Deleting for good takes it past the trash: only the history can bring it back from then on.",
    "Endgültig gelöscht heißt: nicht im Papierkorb. Zurückholen lässt es sich dann nur noch aus dem Verlauf.",
  ],
  ["This would change {count} tasks in one go.", "Das würde {count} Aufgaben auf einmal ändern."],
  [
    "All steps of this answer together would change more than {limit} tasks",
    "Alle Schritte dieser Antwort zusammen würden mehr als {limit} Aufgaben ändern",
  ],
  ["this step would change {count~}", "dieser Schritt ändert {count}"],
  ["one.", "eine."],
  [
    "Your message asks for no change, so this may come from text in your tasks or from pasted text.",
    "Deine Nachricht bittet um keine Änderung; das kann also aus dem Text deiner Aufgaben oder aus Eingefügtem kommen.",
  ],
  ["Your message does not ask for a new task.", "Deine Nachricht bittet nicht um eine neue Aufgabe."],
  ["Your message does not ask for this change.", "Deine Nachricht bittet nicht um diese Änderung."],
  [
    "Your message does not say that something is done.",
    "Deine Nachricht sagt nicht, dass etwas erledigt ist.",
  ],
  ["Your message does not ask to delete anything.", "Deine Nachricht bittet nicht darum, etwas zu löschen."],
  [
    "Your message does not ask to take anything back.",
    "Deine Nachricht bittet nicht darum, etwas zurückzunehmen.",
  ],
  ["Your message does not teach a rule.", "Deine Nachricht bringt keine Regel bei."],
  ['Your message does not clearly name "{title}".', "Deine Nachricht nennt „{title}“ nicht eindeutig."],
  ['Your message leaves "{title}" out.', "Deine Nachricht nimmt „{title}“ aus."],
  [
    'Your message does not say this value for "{field}".',
    "Deine Nachricht nennt diesen Wert für „{field}“ nicht.",
  ],
  ["Text in your message that is not your own", "Fremder Text in deiner Nachricht"],
  ["A text in your tasks", "Ein Text in deinen Aufgaben"],
  [
    'reads like an order: "{order}". Please check that you want this.',
    "klingt wie eine Anweisung: „{order}“. Bitte prüf, ob du das willst.",
  ],

  // Why a value is as it is.
  ["due today", "heute fällig"],
  ["due tomorrow", "morgen fällig"],
  ["due in {days} days", "fällig in {days} Tagen"],
  ["overdue", "überfällig"],
  ['"{word}" can wait', "„{word}“ kann warten"],
  ["like {count} others", "wie bei {count} anderen"],
  ["named in the title", "steht im Titel"],
  ["#{tag}: {why~}", "#{tag}: {why}"],

  // What is wrong with what was asked.
  ["There is no title in this line.", "In dieser Zeile steht kein Titel."],
  [
    "Write what is to be done, such as: Call the dentist tomorrow at 9.",
    "Schreib, was zu tun ist, etwa: Zahnarzt anrufen morgen um 9.",
  ],
  ["I can't tell what to suppose.", "Ich verstehe nicht, was angenommen werden soll."],
  [
    "Write it as “suppose I'm away Thursday” or “what if the launch moves to Friday”.",
    "Schreib etwa „ich bin am Donnerstag weg“ oder „ich habe diese Woche nur 2 Stunden am Tag“.",
  ],
  ["There is no open task for “{words}”.", "Es gibt keine offene Aufgabe zu „{words}“."],
  [
    "More than one task fits “{words}”: “{first}”, “{second}”.",
    "Zu „{words}“ passt mehr als eine Aufgabe: „{first}“, „{second}“.",
  ],
  ["Name the task by its whole title.", "Nenn die Aufgabe mit ihrem ganzen Titel."],
  [
    "An answer is being written in this conversation.",
    "In diesem Gespräch wird gerade eine Antwort geschrieben.",
  ],
  ["Wait for its end or stop it, then try again.", "Warte, bis sie fertig ist, oder stopp sie."],
  ["There is no such conversation.", "Dieses Gespräch gibt es nicht."],
  ["It may have been deleted. Start a new one.", "Vielleicht wurde es gelöscht. Beginn ein neues."],
  ["This question is no longer open.", "Diese Frage ist nicht mehr offen."],
  ["Ask for the change again.", "Bitte noch einmal um die Änderung."],
  [
    "Nothing was changed. Ask for it again to see the list as it stands now.",
    "Nichts wurde geändert. Bitte noch einmal darum, um die Liste zu sehen, wie sie jetzt ist.",
  ],
  ["This conversation may look, not change.", "Dieses Gespräch darf schauen, aber nichts ändern."],
  ["The task was changed in the meantime.", "Die Aufgabe wurde inzwischen geändert."],
  ["Restore it first.", "Stell sie zuerst wieder her."],
  ["The message is too long.", "Die Nachricht ist zu lang."],
  ["Give it another day, or complete it.", "Gib ihr einen anderen Tag, oder erledige sie."],
  ["Correct that field and try again. Nothing was changed.", "Berichtige das Feld. Nichts wurde geändert."],
  ["Suppose days that are still to come.", "Nimm Tage an, die noch kommen."],
  [
    "These days are over already, or end before they begin.",
    "Diese Tage sind schon vorbei, oder sie enden, bevor sie beginnen.",
  ],

  // Why something can't be taken back.
  ["It is there again already, so it stays as it is.", "Sie ist schon wieder da und bleibt, wie sie ist."],
  [
    "It was deleted for good since, so there is nothing to put back.",
    "Sie wurde inzwischen endgültig gelöscht, da ist nichts zurückzunehmen.",
  ],
  ["It was changed since, so it stays: {fields*}", "Sie wurde seitdem geändert und bleibt: {fields}"],
  ["Changed since, so it stays: {fields*}", "Seitdem geändert, bleibt also: {fields}"],

  // The server and its database.
  ["The database has too much to do right now.", "Die Datenbank hat gerade zu viel zu tun."],
  ["The database can't be reached right now.", "Die Datenbank ist gerade nicht erreichbar."],
  [
    "Tasks come back when it does; nothing acknowledged is lost.",
    "Die Aufgaben kommen mit ihr zurück; nichts Bestätigtes ist verloren.",
  ],
  ["Try again in a moment.", "Versuch es gleich noch einmal."],
  [
    "Try again in a moment. Nothing was half written.",
    "Versuch es gleich noch einmal. Nichts wurde halb geschrieben.",
  ],
  ["The disk is full. Nothing was half written.", "Die Platte ist voll. Nichts wurde halb geschrieben."],
  ["Carole is shutting down.", "Carole wird gerade beendet."],
  ["Something went wrong inside Carole.", "In Carole ist etwas schiefgegangen."],
  [
    "Nothing was half written. Try again, and look at the server's log if it happens twice.",
    "Nichts wurde halb geschrieben. Versuch es noch einmal, und sieh ins Protokoll des Servers, wenn es wieder geschieht.",
  ],
  ["The model gave an empty answer.", "Das Modell hat eine leere Antwort gegeben."],
  ["Try again, or switch to another model.", "Versuch es noch einmal, oder nimm ein anderes Modell."],

  // Sentences that are sent to Carole as they are: what they mean.
  ["What should I work on today?", "Woran soll ich heute arbeiten?"],
  ["Create a task to review the quarterly budget", "Leg eine Aufgabe an: das Quartalsbudget prüfen"],
  ["Remind me to call the bank tomorrow at 3pm", "Erinnere mich, morgen um 15 Uhr die Bank anzurufen"],

  // Said by this page, of the way to the server.
  ["Carole can't be reached.", "Carole ist nicht erreichbar."],
  [
    "Your saved tasks are safe. Check that Carole is running, then try again.",
    "Gespeicherte Aufgaben sind sicher. Prüf, ob Carole läuft, und versuch es noch einmal.",
  ],
  ["The server answered with {status}.", "Der Server hat mit {status} geantwortet."],
  [
    "Try again. If it stays, look at the server's log.",
    "Versuch es noch einmal. Bleibt es so, sieh ins Protokoll des Servers.",
  ],
  ["Something went wrong on this page.", "Auf dieser Seite ist etwas schiefgegangen."],
  [
    "Nothing was lost. Reload the page and try again.",
    "Nichts ging verloren. Lade die Seite neu und versuch es noch einmal.",
  ],
];

/** What an error of a kind means, where its own words are not known here. Closed: a new kind needs its sentence. */
export const errorWords: Readonly<Record<ErrorCode | "offline", string>> = {
  invalid_request: "So geht es nicht.",
  not_found: "Das gibt es nicht (mehr).",
  version_conflict: "Das wurde inzwischen geändert.",
  undo_conflict: "Das lässt sich nicht zurücknehmen.",
  too_large: "Das ist zu groß.",
  rate_limited: "Das waren zu viele Anfragen auf einmal.",
  forbidden_origin: "Diese Anfrage kommt von einer fremden Seite.",
  unauthorized: "Niemand ist angemeldet.",
  idempotency_mismatch: "Diese Anfrage wurde schon mit anderem Inhalt gestellt.",
  conversation_busy: "In diesem Gespräch wird gerade geantwortet.",
  read_only: "Dieses Gespräch darf nichts ändern.",
  approval_outdated: "Inzwischen hat sich etwas geändert.",
  not_configured: "Es ist kein Workspace verbunden.",
  token_refused: "Der Workspace hat das Token abgelehnt.",
  not_permitted: "Das ist mit diesem Token nicht erlaubt.",
  ip_blocked: "Der Workspace nimmt von diesem Netz nichts an.",
  model_missing: "Dieses Modell gibt es nicht (mehr).",
  model_asleep: "Das Modell wacht gerade auf.",
  model_unusable: "Dieses Modell ist nicht zu gebrauchen.",
  tools_unsupported: "Dieses Modell kann keine Aufgaben ändern.",
  upstream_rate_limited: "Das Anfragelimit des Workspace ist erreicht.",
  upstream_rejected: "Der Workspace hat die Anfrage nicht angenommen.",
  context_too_long: "Das Gespräch ist zu lang für dieses Modell.",
  content_filtered: "Der Inhaltsfilter des Workspace hat das gestoppt.",
  wrong_host: "Unter dieser Adresse ist kein Workspace.",
  host_unreachable: "Der Workspace ist nicht erreichbar.",
  tls_failed: "Es kam keine sichere Verbindung zustande.",
  timeout: "Der Workspace hat nicht rechtzeitig geantwortet.",
  stream_broken: "Die Verbindung zum Workspace ist abgerissen.",
  upstream_failed: "Der Workspace konnte nicht antworten.",
  configuration_invalid: "Eine Einstellung des Servers ist ungültig.",
  database_busy: "Die Datenbank ist gerade beschäftigt.",
  database_unavailable: "Die Datenbank ist nicht erreichbar.",
  database_corrupt: "Die Datenbank ist beschädigt.",
  database_newer: "Die Datenbank ist von einem neueren Carole.",
  data_folder_unwritable: "In den Datenordner lässt sich nicht schreiben.",
  port_in_use: "Der Port ist schon belegt.",
  aborted: "Das wurde abgebrochen.",
  internal: "In Carole ist etwas schiefgegangen.",
  offline: "Carole ist nicht erreichbar.",
};
