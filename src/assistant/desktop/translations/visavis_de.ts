<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>Bild hinzufügen</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>Foto, Gemälde oder Zeichnung eines Gesichts hierher ziehen</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>Hierher ziehen oder klicken</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>Standard: {}.</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>{} auf den Standard zurücksetzen</translation>
    </message>
</context>
<context>
    <name>AvatarCard</name>
    <message>
        <source>Avatar {}</source>
        <translation>Avatar {}</translation>
    </message>
    <message>
        <source>Remove {}</source>
        <translation>{} entfernen</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>{}:</source>
        <translation>{}:</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>Jetzt: {}.</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>Diese Antwort ging verloren. Frag noch einmal.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>Diese Antwort noch einmal abspielen</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>unterbrochen</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>ich höre zu …</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistent</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Noch einmal abspielen</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Speichern unter …</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>Was du gesagt hast</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>Was der Assistent sagt</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}: Stimme und Persönlichkeit</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>Die allgemeine Stimme</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>Stimme dieses Avatars</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>Persönlichkeit dieses Avatars</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship&apos;s cook.”</source>
        <translation>Wie in den Einstellungen. Oder in deinen Worten: „Du bist ein fröhlicher Schiffskoch.“</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persönlichkeit</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>ist im Einsatz</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funktioniert</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>nicht vorhanden, nicht nötig</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>funktioniert nicht</translation>
    </message>
    <message>
        <source>{area}: {name}</source>
        <translation>{area}: {name}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation>Alles wird geprüft …</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Noch einmal prüfen</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>Alles, was ein Gespräch braucht, ist da.</translation>
    </message>
    <message>
        <source>It answers what you type. To talk, see what is missing.</source>
        <translation>Was du tippst, wird beantwortet. Zum Sprechen fehlt noch etwas.</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>Ein Gespräch ist noch nicht möglich.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Darum solltest du dich kümmern</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Modell herunterladen</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Einstellungen dazu öffnen</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Befehl kopieren</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Bemerkt Sprache</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Versteht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>Zeigt sein Gesicht</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Findet Gesichter</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Ton</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>Modelle des Gesichts</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Dateien</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Computer</translation>
    </message>
    <message>
        <source>{}.</source>
        <translation>{}.</translation>
    </message>
</context>
<context>
    <name>Compact</name>
    <message>
        <source>Double click: back to the window. Right click: more.</source>
        <translation>Doppelklick: zurück zum Fenster. Rechtsklick: mehr.</translation>
    </message>
    <message>
        <source>Open Visavis</source>
        <translation>Visavis öffnen</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Nicht weitersprechen</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Nachricht</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Senden (Eingabe)</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>Gespräche (Strg+L)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Neues Gespräch (Strg+N)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Neues Gespräch</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Gespräch exportieren</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>Untertitel (*.srt)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Du</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Dieses Gespräch löschen?</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>Seine Worte und sein Ton werden auf diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Diese Nachricht löschen?</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>Sie wird auf diesem Computer gelöscht. Das lässt sich nicht rückgängig machen.</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Zurück zum Gespräch</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Gespräche durchsuchen</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nichts gefunden.</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>Noch keine Gespräche.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Gestern</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Heute</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Umbenennen …</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Löschen …</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The file can be written again: all of your conversation is kept.</source>
        <translation>Die Datei kann wieder geschrieben werden: Dein ganzes Gespräch ist aufbewahrt.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Was funktioniert</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>Wie schnell es ist</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Fehler melden</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Schritt {step} von {count}</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>Dasselbe wie in {}; die Datei darf nebenher von Hand bearbeitet werden.</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Alle Einstellungen durchsuchen</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>Alle angezeigten zurücksetzen</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Keine Einstellung heißt so.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Allgemein</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Stelle im Film</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>Geschwindigkeit (&lt; und &gt;)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Ein Bild weiter (.)</translation>
    </message>
    <message>
        <source>Silent (M)</source>
        <translation>Stumm (M)</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>Speichern unter … (Strg+S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>Antwort speichern</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>Film (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Ton (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>Untertitel (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>{} wird gespeichert …</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>Der Film</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>Der Film wird gezeichnet …</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>Der Film wird gezeichnet</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>Können wir einander hören?</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>Sag etwas: Der Balken sollte sich bewegen. Lass dann drei Töne erklingen.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Mit wem möchtest du sprechen?</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>Ein Klick genügt. Du kannst es jederzeit ändern.</translation>
    </message>
    <message>
        <source>As it is, or with models?</source>
        <translation>Wie es ist, oder mit Modellen?</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>Es funktioniert, wie es ist. Mit Modellen versteht es besser und klingt besser.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>Überspringen und sprechen</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Gespräch beginnen</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Weiter</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Ja</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nein</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine Angabe</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>Wähle, mit wem du sprichst. Ein Klick genügt, auch mitten im Satz.</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>Bild eines Gesichts</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>In {} wird ein Gesicht gesucht …</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} ist da.</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>Von {} Gesichtern wurde das größte genommen.</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>Es ist ein gutes Bild.</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>Gelöscht wird die Kopie des Bildes, nicht deine eigene Datei.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>{} ist entfernt.</translation>
    </message>
    <message>
        <source>Vis</source>
        <translation>Vis</translation>
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Conversations, with the sound of the answers</source>
        <translation>Gespräche mit dem Ton der Antworten</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>Notizen und Erinnerungen</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>Aufgezeichnete Zeiten</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Das Protokoll</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>Deine eigenen Avatare, ihre Stimmen und Persönlichkeiten</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>Heruntergeladene Modelle</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>Was den Start beschleunigt</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Deine Einstellungen</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Wozu du zugestimmt hast</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Was aufbewahrt wird</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>Alles auf diesem Computer. Deine eigene Stimme wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Alles ankreuzen</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>Angekreuztes löschen …</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Das endgültig löschen?</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>Das lässt sich nicht rückgängig machen.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Es ist gelöscht.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>Taste drücken</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>Zurücksetzen: {}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Gilt ab dem nächsten Start.</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>Sprache verstehen</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Das Gesicht</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Was diesen Computer verlässt</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>Was du sagst, geht als Text an {}, weil du es als Server eingestellt hast.</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>Nichts. Es stellt von sich aus keine Anfragen.</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>Nichts von dem, was du sagst. Modelle werden geholt, wenn du es verlangst.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Pegel des Mikrofons</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>Mikrofon einschalten</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>Mikrofon ausschalten</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Aufnehmen und abspielen</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Sag etwas: Der Balken sollte sich bewegen.</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>Sprich jetzt …</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>So klingst du …</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>Vom Mikrofon kam kein Ton. Ist es angeschlossen und erlaubt?</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>War es deutlich? Dann ist alles gut.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>unbekannte Größe</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>für Profil {}</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>Fortschritt von {}</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>Stimmst du den Bedingungen von {} zu?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Ich stimme zu</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>{} entfernen?</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>{} werden frei. Das Modell kann erneut heruntergeladen werden.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Es geht los …</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>{} sind jetzt frei.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} von {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>Angehalten. Was schon da ist, bleibt.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Vorhanden</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Fortsetzen</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>Was du ihm zu merken gegeben hast. Berichtige eine Notiz oder lösche sie.</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>Etwas zum Merken</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Neue Notiz</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>Notiz „{}“ löschen</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>So, wie es ist: ohne Herunterladen</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird geprüft …</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>Mit Modellen</translation>
    </message>
    <message>
        <source>What suits this computer</source>
        <translation>Was zu diesem Computer passt</translation>
    </message>
    <message>
        <source>Progress of what is fetched</source>
        <translation>Fortschritt des Herunterladens</translation>
    </message>
    <message>
        <source>Yes, get all of it</source>
        <translation>Ja, alles herunterladen</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Auswählen …</translation>
    </message>
    <message>
        <source>That is all that suits this computer.</source>
        <translation>Mehr passt zu diesem Computer nicht.</translation>
    </message>
    <message>
        <source>{names} · up to {size}</source>
        <translation>{names} · bis zu {size}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Pakete</translation>
    </message>
    <message>
        <source>Yes, get all of it ({})</source>
        <translation>Ja, alles herunterladen ({})</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Fortsetzen</translation>
    </message>
    <message>
        <source>A yes agrees to use these for non-commercial purposes: {}.</source>
        <translation>Mit „Ja“ stimmst du zu, diese nur nicht kommerziell zu nutzen: {}.</translation>
    </message>
    <message>
        <source>Installing packages: {}</source>
        <translation>Pakete werden installiert: {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>{} wird heruntergeladen</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>noch {}</translation>
    </message>
    <message>
        <source>Paused at {}. What came is kept.</source>
        <translation>Angehalten bei {}. Was da ist, bleibt.</translation>
    </message>
    <message>
        <source>All is here, and in use from now on.</source>
        <translation>Alles ist da und ab jetzt im Einsatz.</translation>
    </message>
    <message>
        <source>You can talk meanwhile.</source>
        <translation>Du kannst inzwischen sprechen.</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>Erster Ton etwa {} s, nachdem du aufhörst zu sprechen.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>Avatare</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnose</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Dieser Computer wird geprüft …</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>Etwa {} Sekunden</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>vom Ende deiner Worte bis zum ersten Ton der Antwort, laut Vorhersage.</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Versteht</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Antwortet</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Spricht</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>Zeigt sein Gesicht</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>auf dem Prozessor</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>auf der Grafikkarte</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}, {place}</translation>
    </message>
    <message>
        <source>first words after {} s, measured</source>
        <translation>erste Wörter nach {} s, gemessen</translation>
    </message>
    <message>
        <source>first words after {} s, estimated</source>
        <translation>erste Wörter nach {} s, geschätzt</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>{} s je Sekunde Sprache, gemessen</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>{} s je Sekunde Sprache, geschätzt</translation>
    </message>
    <message>
        <source>Better, in Models: {}.</source>
        <translation>Besser, unter „Modelle“: {}.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>Timer und Erinnerungen</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>Die noch ausstehenden.</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>Erinnerung „{}“ löschen</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>Eine Datei für einen Fehlerbericht: was hier funktioniert, Versionen, geänderte Einstellungen, das Ende des Protokolls und die Zeiten der letzten Antworten. Schlüssel, Namen und Gesagtes sind entfernt. Lies sie, bevor du sie speicherst; gesendet wird nichts.</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>Zusammenstellen</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Teil des Berichts</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>Was im Bericht steht</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Wird zusammengestellt …</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Bericht speichern</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archiv (*.zip)</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>{} ist geschrieben.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} kann nicht geschrieben werden: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Wähle einen anderen Ordner oder schaffe Platz.</translation>
    </message>
    <message>
        <source>The sound of this answer was not kept.</source>
        <translation>Der Ton dieser Antwort wurde nicht aufbewahrt.</translation>
    </message>
    <message>
        <source>conversations.keep says what is kept of later ones.</source>
        <translation>Was künftig aufbewahrt wird, steht in den Einstellungen unter „Gespräche aufbewahren“.</translation>
    </message>
    <message>
        <source>This answer has been deleted.</source>
        <translation>Diese Antwort wurde gelöscht.</translation>
    </message>
    <message>
        <source>The conversations cannot be read: {error}.</source>
        <translation>Die Gespräche können nicht gelesen werden: {error}.</translation>
    </message>
    <message>
        <source>The conversation could not be kept: {error}.</source>
        <translation>Das Gespräch konnte nicht aufbewahrt werden: {error}.</translation>
    </message>
    <message>
        <source>Your conversations are only in memory for now: another program holds {file}. They are written as soon as it lets go.</source>
        <translation>Deine Unterhaltungen sind vorerst nur im Arbeitsspeicher: Ein anderes Programm hält {file} fest. Sie werden geschrieben, sobald es loslässt.</translation>
    </message>
    <message>
        <source>pip install faster-whisper (scripts/start --full installs it too).</source>
        <translation>pip install faster-whisper (scripts/start --full installiert es auch).</translation>
    </message>
    <message>
        <source>faster-whisper on the processor</source>
        <translation>faster-whisper auf dem Prozessor</translation>
    </message>
    <message>
        <source>the model {name} is not here</source>
        <translation>das Modell {name} ist nicht da</translation>
    </message>
    <message>
        <source>there is no graphics card that it would stand in for</source>
        <translation>es gibt keine Grafikkarte, für die es einspringen würde</translation>
    </message>
    <message>
        <source>Nothing is missing: faster-whisper itself uses the processor.</source>
        <translation>Es fehlt nichts: faster-whisper selbst nutzt den Prozessor.</translation>
    </message>
    <message>
        <source>Install faster-whisper (scripts/start --full), which knows many languages.</source>
        <translation>Installiere faster-whisper (scripts/start --full), das viele Sprachen kann.</translation>
    </message>
    <message>
        <source>This Whisper model knows English only, not {named}.</source>
        <translation>Dieses Whisper-Modell kann nur Englisch, nicht {named}.</translation>
    </message>
    <message>
        <source>Choose a model without “.en” or “distil” in its name.</source>
        <translation>Wähle ein Modell ohne „.en“ oder „distil“ im Namen.</translation>
    </message>
    <message>
        <source>Whisper does not know the language {named}.</source>
        <translation>Whisper kennt die Sprache {named} nicht.</translation>
    </message>
    <message>
        <source>Choose another asr.language.</source>
        <translation>Wähle in den Einstellungen eine andere Sprache.</translation>
    </message>
    <message>
        <source>There is no Whisper model here.</source>
        <translation>Es ist kein Whisper-Modell da.</translation>
    </message>
    <message>
        <source>The speech recognition is closed.</source>
        <translation>Die Spracherkennung ist beendet.</translation>
    </message>
    <message>
        <source>pip install nvidia-cublas-cu12, or install the CUDA 12 runtime, or set asr.device to cpu.</source>
        <translation>pip install nvidia-cublas-cu12, oder installiere die CUDA-12-Laufzeit, oder lass die Sprache auf dem Prozessor (cpu) verstehen.</translation>
    </message>
    <message>
        <source>Choose a smaller asr.model, or set asr.device to cpu.</source>
        <translation>Wähle zum Verstehen ein kleineres Modell oder den Prozessor (cpu).</translation>
    </message>
    <message>
        <source>the graphics card&apos;s cuBLAS 12 is not installed</source>
        <translation>cuBLAS 12 für die Grafikkarte ist nicht installiert</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller asr.model.</source>
        <translation>Schließe andere Programme oder wähle zum Verstehen ein kleineres Modell.</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory.</source>
        <translation>{what}: Der Speicher reicht nicht.</translation>
    </message>
    <message>
        <source>speech over an answer does not interrupt it</source>
        <translation>Dazwischenreden unterbricht die Antwort nicht</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Echounterdrückung</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>what can be kept is kept</source>
        <translation>was sich behalten lässt, wird behalten</translation>
    </message>
    <message>
        <source>Take the server out of the settings to keep all of it here.</source>
        <translation>Nimm den Server aus den Einstellungen, damit alles hier bleibt.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>the server answers, as it was set</source>
        <translation>der Server antwortet, wie eingestellt</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>getippte Nachrichten</translation>
    </message>
    <message>
        <source>text on the screen</source>
        <translation>Text auf dem Bildschirm</translation>
    </message>
    <message>
        <source>the sound alone</source>
        <translation>nur der Ton</translation>
    </message>
    <message>
        <source>{picture} is a folder, not a picture.</source>
        <translation>{picture} ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Wähle eine Datei darin.</translation>
    </message>
    <message>
        <source>{picture} is a video, and only pictures are added.</source>
        <translation>{picture} ist ein Video; hinzugefügt werden nur Bilder.</translation>
    </message>
    <message>
        <source>Name the video&apos;s path as talking_head.avatar_image: Wav2Lip makes it speak.</source>
        <translation>Gib den Pfad des Videos in den Einstellungen als Bild des Gesichts an: Wav2Lip lässt es sprechen.</translation>
    </message>
    <message>
        <source>{picture} is an avatar already, and not a picture.</source>
        <translation>{picture} ist schon ein Avatar und kein Bild.</translation>
    </message>
    <message>
        <source>Faces cannot be looked for on this machine, so {picture} cannot be added.</source>
        <translation>Auf diesem Computer kann nicht nach Gesichtern gesucht werden, darum lässt sich {picture} nicht hinzufügen.</translation>
    </message>
    <message>
        <source>Run scripts/start again; visavis doctor says what is missing.</source>
        <translation>Starte scripts/start noch einmal; die Diagnose sagt, was fehlt.</translation>
    </message>
    <message>
        <source>Yours are: {known}.</source>
        <translation>Deine sind: {known}.</translation>
    </message>
    <message>
        <source>The face in {path} is lost when it is cut.</source>
        <translation>Das Gesicht in {path} geht beim Zuschneiden verloren.</translation>
    </message>
    <message>
        <source>Make room there, or name another place in VISAVIS_HOME.</source>
        <translation>Schaffe dort Platz oder nenne in VISAVIS_HOME einen anderen Ort.</translation>
    </message>
    <message>
        <source>config/config.yaml explains every setting.</source>
        <translation>config/config.yaml erklärt jede Einstellung.</translation>
    </message>
    <message>
        <source>text of one line</source>
        <translation>einzeiliger Text</translation>
    </message>
    <message>
        <source>text of at most 8000 characters</source>
        <translation>Text mit höchstens 8000 Zeichen</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:11434/v1&quot;</source>
        <translation>eine Adresse wie „http://localhost:11434/v1“</translation>
    </message>
    <message>
        <source>names of skills such as &quot;roll_dice, flip_coin&quot;</source>
        <translation>Namen von Fähigkeiten wie „roll_dice, flip_coin“</translation>
    </message>
    <message>
        <source>a language code such as &quot;en&quot;, several such as &quot;en, de&quot;, or &quot;auto&quot;</source>
        <translation>ein Sprachkürzel wie „en“, mehrere wie „en, de“ oder „auto“</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda oder cuda:N</translation>
    </message>
    <message>
        <source>a bit rate such as &quot;192k&quot;</source>
        <translation>eine Bitrate wie „192k“</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {why}.</source>
        <translation>Die Einstellungen konnten nicht in {path} gespeichert werden: {why}.</translation>
    </message>
    <message>
        <source>They hold until you quit.</source>
        <translation>Sie gelten, bis du das Programm beendest.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>eine ganze Zahl</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>eine Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}</source>
        <translation>eine ganze Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>ja oder nein</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} oder {that}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}, even</source>
        <translation>eine gerade ganze Zahl von {low:g} bis {high:g}</translation>
    </message>
    <message>
        <source>In pixels: an even number from 256 to 3840.</source>
        <translation>In Pixeln: eine gerade Zahl von 256 bis 3840.</translation>
    </message>
    <message>
        <source>Frames per second, from 12 to 60.</source>
        <translation>Bilder pro Sekunde, von 12 bis 60.</translation>
    </message>
    <message>
        <source>What makes the mouth. Wav2Lip GAN looks sharper, and is slower.</source>
        <translation>Was den Mund zeichnet. Wav2Lip GAN sieht schärfer aus und ist langsamer.</translation>
    </message>
    <message>
        <source>Pictures looked at in one go when a face is searched for. More is faster, and takes more memory of the graphics card.</source>
        <translation>So viele Bilder werden auf einmal nach einem Gesicht durchsucht. Mehr geht schneller und braucht mehr Speicher der Grafikkarte.</translation>
    </message>
    <message>
        <source>Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice.</source>
        <translation>So viele Bilder berechnet Wav2Lip auf einmal; wird von selbst halbiert, wenn der Speicher nicht reicht.</translation>
    </message>
    <message>
        <source>“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of several).</source>
        <translation>„auto“, „cpu“ für den Prozessor oder „cuda“ für die Grafikkarte („cuda:1“ für die zweite von mehreren).</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file or a folder.</source>
        <translation>„auto“ nimmt von dem, was da ist, das für diesen Computer Passende. Sonst der Name eines Modells, eine Datei oder ein Ordner.</translation>
    </message>
    <message>
        <source>Automatic follows your system.</source>
        <translation>„Automatisch“ richtet sich nach deinem System.</translation>
    </message>
    <message>
        <source>How much this computer can carry. Automatic measures it.</source>
        <translation>Wie viel dieser Computer schafft. „Automatisch“ misst es.</translation>
    </message>
    <message>
        <source>The face, and how it is drawn.</source>
        <translation>Das Gesicht, und wie es gezeichnet wird.</translation>
    </message>
    <message>
        <source>Off: no video at all, only the voice.</source>
        <translation>Aus: gar kein Bild, nur die Stimme.</translation>
    </message>
    <message>
        <source>Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move.</source>
        <translation>Wav2Lip braucht ein Modell, das eingebaute Gesicht braucht nichts, ein Standbild bewegt sich nicht.</translation>
    </message>
    <message>
        <source>The picture of the assistant: one clearly visible face, seen from the front.</source>
        <translation>Das Bild des Assistenten: ein deutlich sichtbares Gesicht, von vorn gesehen.</translation>
    </message>
    <message>
        <source>How fine the picture is: Standard is fast (720p), High is for strong graphics cards (1080p). Automatic takes High where the computer carries it.</source>
        <translation>Wie fein das Bild ist: „Standard“ ist schnell (720p), „Hoch“ ist für starke Grafikkarten (1080p). „Automatisch“ nimmt „Hoch“, wo der Computer es schafft.</translation>
    </message>
    <message>
        <source>What the quality Standard means.</source>
        <translation>Was die Qualität „Standard“ bedeutet.</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality Standard.</source>
        <translation>Größe des Bildes in der Qualität „Standard“.</translation>
    </message>
    <message>
        <source>What the quality High means.</source>
        <translation>Was die Qualität „Hoch“ bedeutet.</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality High.</source>
        <translation>Größe des Bildes in der Qualität „Hoch“.</translation>
    </message>
    <message>
        <source>With GFPGAN, in the quality High: finer skin and teeth, in about twice the time.</source>
        <translation>Mit GFPGAN, in der Qualität „Hoch“: feinere Haut und Zähne, in etwa der doppelten Zeit.</translation>
    </message>
    <message>
        <source>Films that are written as files.</source>
        <translation>Filme, die als Dateien geschrieben werden.</translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation>Die Art der Datei.</translation>
    </message>
    <message>
        <source>How the picture is compressed.</source>
        <translation>Wie das Bild komprimiert wird.</translation>
    </message>
    <message>
        <source>How the sound is compressed.</source>
        <translation>Wie der Ton komprimiert wird.</translation>
    </message>
    <message>
        <source>Bits per second of the sound, from 10k to 999k.</source>
        <translation>Bit pro Sekunde für den Ton, von 10k bis 999k.</translation>
    </message>
    <message>
        <source>What was found in the picture is kept, so that the next start is quicker.</source>
        <translation>Was im Bild gefunden wurde, wird aufgehoben, damit der nächste Start schneller geht.</translation>
    </message>
    <message>
        <source>Computes in 16 bits where the graphics card can: faster, and looks the same.</source>
        <translation>Rechnet mit 16 Bit, wo die Grafikkarte das kann: schneller, und sieht gleich aus.</translation>
    </message>
    <message>
        <source>Where the models of the face are.</source>
        <translation>Wo die Modelle des Gesichts liegen.</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, the base model.</source>
        <translation>Die Datei von Wav2Lip, dem Grundmodell.</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, trained to look sharper.</source>
        <translation>Die Datei von Wav2Lip, auf schärfere Bilder trainiert.</translation>
    </message>
    <message>
        <source>The file of S3FD, Wav2Lip&apos;s own face detector.</source>
        <translation>Die Datei von S3FD, dem Gesichtsfinder von Wav2Lip.</translation>
    </message>
    <message>
        <source>The file of GFPGAN, which refines the face.</source>
        <translation>Die Datei von GFPGAN, das das Gesicht verfeinert.</translation>
    </message>
    <message>
        <source>The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a soft square is taken.</source>
        <translation>Die Datei von ParseNet oder BiSeNet, die GFPGAN sagt, wo das Gesicht aufhört. Ohne sie wird ein weiches Quadrat genommen.</translation>
    </message>
    <message>
        <source>The file of RealESRGAN, which enlarges a small picture before it is refined.</source>
        <translation>Die Datei von RealESRGAN, das ein kleines Bild vor dem Verfeinern vergrößert.</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker.</source>
        <translation>Mikrofon und Lautsprecher.</translation>
    </message>
    <message>
        <source>Which microphone listens: the system&apos;s default, or this one.</source>
        <translation>Welches Mikrofon zuhört: das Standardgerät des Systems oder dieses.</translation>
    </message>
    <message>
        <source>Which loudspeaker speaks: the system&apos;s default, or this one.</source>
        <translation>Welcher Lautsprecher spricht: das Standardgerät des Systems oder dieser.</translation>
    </message>
    <message>
        <source>Automatic: where its own voice can be taken out of what the microphone hears. Yes, without that, needs headphones: from an open loudspeaker it would hear itself and interrupt itself.</source>
        <translation>„Automatisch“: wo sich seine eigene Stimme aus dem Mikrofon herausrechnen lässt. „Ja“ ohne das braucht Kopfhörer: Aus einem offenen Lautsprecher würde es sich selbst hören und unterbrechen.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice, and steady noise, out of what the microphone hears.</source>
        <translation>Rechnet die eigene Stimme des Assistenten und gleichmäßiges Rauschen aus dem Mikrofon heraus.</translation>
    </message>
    <message>
        <source>Samples per second sent to the loudspeaker.</source>
        <translation>Abtastwerte pro Sekunde, die an den Lautsprecher gehen.</translation>
    </message>
    <message>
        <source>When someone speaks, and when they have finished.</source>
        <translation>Wann jemand spricht und wann er fertig ist.</translation>
    </message>
    <message>
        <source>Silero is better in noise; WebRTC is simpler.</source>
        <translation>Silero kommt mit Lärm besser zurecht, WebRTC ist einfacher.</translation>
    </message>
    <message>
        <source>How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet speech.</source>
        <translation>Wie sicher es sein muss, dass es Sprache hört. Höher überhört mehr Lärm, aber vielleicht auch leise Sprache.</translation>
    </message>
    <message>
        <source>After this pause you have finished, where nothing else tells. After what sounds complete it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker answers, but it may cut in.</source>
        <translation>Nach dieser Pause bist du fertig, wenn sonst nichts es verrät. Nach etwas Abgeschlossenem ist sie kürzer, nach „und“ länger, und sie passt sich deinen Pausen an. Kürzer: schnellere Antworten, aber es fällt dir eher ins Wort.</translation>
    </message>
    <message>
        <source>Sound kept from before speech was noticed, so that no first word is lost.</source>
        <translation>Ton, der von vor dem Bemerken der Sprache aufgehoben wird, damit kein erstes Wort verloren geht.</translation>
    </message>
    <message>
        <source>Shorter sounds are no speech: a cough, a click.</source>
        <translation>Kürzere Geräusche sind keine Sprache: ein Husten, ein Klicken.</translation>
    </message>
    <message>
        <source>Longer speech is cut here and answered.</source>
        <translation>Längeres wird hier abgeschnitten und beantwortet.</translation>
    </message>
    <message>
        <source>Whose turn it is to speak.</source>
        <translation>Wer gerade dran ist zu sprechen.</translation>
    </message>
    <message>
        <source>All the time: everything is said to the assistant. After its name: what begins with its name is. While the key is held: what is said then is.</source>
        <translation>„Immer“: Alles gilt dem Assistenten. „Nach seinem Namen“: nur, was mit seinem Namen beginnt. „Solange die Taste gehalten wird“: nur, was dann gesagt wird.</translation>
    </message>
    <message>
        <source>The name that wakes it; empty: what it is called. Common names are recognised best.</source>
        <translation>Der Name, der es weckt; leer: so, wie es heißt. Gängige Namen werden am besten erkannt.</translation>
    </message>
    <message>
        <source>For so long after an answer no name is needed.</source>
        <translation>So lange nach einer Antwort ist kein Name nötig.</translation>
    </message>
    <message>
        <source>After so long without talk an open conversation needs the name again; 0: never.</source>
        <translation>Wird so lange nicht gesprochen, braucht ein offenes Gespräch wieder den Namen; 0: nie.</translation>
    </message>
    <message>
        <source>Judges by melody and words whether you have finished, not by silence alone.</source>
        <translation>Urteilt nach Melodie und Worten, ob du fertig bist, nicht nur nach der Stille.</translation>
    </message>
    <message>
        <source>Prepares an answer in every pause that may be the end; costs work that may be thrown away.</source>
        <translation>Bereitet in jeder Pause, die das Ende sein könnte, schon eine Antwort vor; kostet Arbeit, die umsonst sein kann.</translation>
    </message>
    <message>
        <source>What turns your speech into text.</source>
        <translation>Was deine Sprache in Text verwandelt.</translation>
    </message>
    <message>
        <source>Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and needs no download.</source>
        <translation>Whisper kann hundert Sprachen und braucht ein Modell; PocketSphinx kann nur Englisch und braucht keinen Download.</translation>
    </message>
    <message>
        <source>In which numbers it computes. Those with float16 are for graphics cards.</source>
        <translation>In welchen Zahlen gerechnet wird. Die mit float16 sind für Grafikkarten.</translation>
    </message>
    <message>
        <source>A code such as en; or several, such as “en, de”, of which each time the likeliest is taken; or “auto” for any. The first one is what the assistant itself speaks.</source>
        <translation>Ein Kürzel wie en, oder mehrere wie „en, de“, von denen jedes Mal das wahrscheinlichste gilt, oder „auto“ für jede Sprache. Die erste spricht der Assistent selbst.</translation>
    </message>
    <message>
        <source>Words that are likelier with you than elsewhere, such as names. What you and the assistant are called is known already.</source>
        <translation>Wörter, die bei dir häufiger vorkommen als anderswo, etwa Namen. Wie du und der Assistent heißen, ist schon bekannt.</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>Was antwortet.</translation>
    </message>
    <message>
        <source>A server, a language model on this computer (llama.cpp), or skills alone (time, timers, sums, notes …; needs no download). Automatic takes the first of them that is there; what a skill certainly does, it does in any case, and at once.</source>
        <translation>Ein Server, ein Sprachmodell auf diesem Computer (llama.cpp) oder nur Fähigkeiten (Uhrzeit, Timer, Rechnen, Notizen …; ohne Download). „Automatisch“ nimmt das Erste davon, das da ist; was eine Fähigkeit sicher kann, tut sie immer und sofort.</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or a GGUF file that can chat.</source>
        <translation>„auto“ nimmt von dem, was da ist, das für diesen Computer Passende. Sonst der Name eines Modells oder eine GGUF-Datei, die Gespräche führen kann.</translation>
    </message>
    <message>
        <source>How much of the conversation it keeps in mind, in tokens (some four letters each). Empty: what the free memory allows. Older talk is kept as a summary.</source>
        <translation>Wie viel vom Gespräch es im Kopf behält, in Tokens (etwa vier Buchstaben). Leer: so viel der freie Speicher erlaubt. Älteres wird als Zusammenfassung behalten.</translation>
    </message>
    <message>
        <source>How many layers of the model are on the graphics card. Empty: what its free memory allows; 0: all on the processor.</source>
        <translation>Wie viele Schichten des Modells auf der Grafikkarte liegen. Leer: so viele ihr freier Speicher erlaubt; 0: alle auf dem Prozessor.</translation>
    </message>
    <message>
        <source>0 always says the likeliest; higher is more varied.</source>
        <translation>0 sagt immer das Wahrscheinlichste; höher ist abwechslungsreicher.</translation>
    </message>
    <message>
        <source>In tokens, some four letters each.</source>
        <translation>In Tokens, etwa vier Buchstaben.</translation>
    </message>
    <message>
        <source>It may set timers, take notes, and do whatever else the skills can.</source>
        <translation>Es darf Timer stellen, Notizen machen und alles andere, was die Fähigkeiten können.</translation>
    </message>
    <message>
        <source>Who it is, in your words, such as “You are a cheerful ship&apos;s cook.”</source>
        <translation>Wer er ist, in deinen Worten, etwa: „Du bist ein fröhlicher Schiffskoch.“</translation>
    </message>
    <message>
        <source>All that it is told about itself, in the place of our own text. {{name}} stands for its name.</source>
        <translation>Alles, was ihm über sich gesagt wird, anstelle unseres Textes. {{name}} steht für seinen Namen.</translation>
    </message>
    <message>
        <source>A server with OpenAI&apos;s chat interface. If it fails, the model on this computer answers, else the skills.</source>
        <translation>Ein Server mit der Chat-Schnittstelle von OpenAI. Fällt er aus, antwortet das Modell auf diesem Computer, sonst die Fähigkeiten.</translation>
    </message>
    <message>
        <source>Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text.</source>
        <translation>Von Ollama, LM Studio, llama-server, vLLM oder einem im Internet, etwa http://localhost:11434/v1. Leer: keiner. An einen anderen Computer geht, was du sagst, als Text.</translation>
    </message>
    <message>
        <source>One of its models; “auto” takes the first that it has.</source>
        <translation>Eines seiner Modelle; „auto“ nimmt das erste, das er hat.</translation>
    </message>
    <message>
        <source>How many seconds it may take to begin an answer; it may have to load first.</source>
        <translation>Wie viele Sekunden er bis zum Anfang einer Antwort brauchen darf; vielleicht muss er erst laden.</translation>
    </message>
    <message>
        <source>The voice.</source>
        <translation>Die Stimme.</translation>
    </message>
    <message>
        <source>Automatic: the best that this computer can run and whose model is here. XTTS: the most natural, many languages, clones a voice; for non-commercial use, wants a graphics card. Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak NG: robotic, a hundred languages. The last two need no download.</source>
        <translation>„Automatisch“: das Beste, was dieser Computer schafft und dessen Modell da ist. XTTS: am natürlichsten, viele Sprachen, bildet Stimmen nach; nicht kommerziell, möchte eine Grafikkarte. Coqui: natürlich. Piper: natürlich, auf jedem Prozessor schnell. Flite: roboterhaft, Englisch. eSpeak NG: roboterhaft, hundert Sprachen. Die letzten beiden brauchen keinen Download.</translation>
    </message>
    <message>
        <source>“auto”, or an engine and its voice, such as flite:slt or coqui:p225.</source>
        <translation>„auto“ oder ein Sprachprogramm und seine Stimme, etwa flite:slt oder coqui:p225.</translation>
    </message>
    <message>
        <source>1 is its own pace; 2 is twice as fast.</source>
        <translation>1 ist das eigene Tempo, 2 doppelt so schnell.</translation>
    </message>
    <message>
        <source>Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take only the voice of somebody who agrees.</source>
        <translation>Der Stimme, die XTTS nachbilden soll, 6 bis 30 Sekunden lang. Leer: eine eigene Stimme. Nimm nur die Stimme von jemandem, der zustimmt.</translation>
    </message>
    <message>
        <source>Who talks to whom.</source>
        <translation>Wer mit wem spricht.</translation>
    </message>
    <message>
        <source>What the assistant calls itself.</source>
        <translation>Wie sich der Assistent nennt.</translation>
    </message>
    <message>
        <source>What it calls you. Empty if you would rather not say.</source>
        <translation>Wie er dich nennt. Leer, wenn du es lieber nicht sagst.</translation>
    </message>
    <message>
        <source>An answer&apos;s first phrase has at most this many words, so that speech starts early; 0 never cuts a sentence for that.</source>
        <translation>Der erste Teil einer Antwort hat höchstens so viele Wörter, damit das Sprechen früh beginnt; 0 teilt dafür keinen Satz.</translation>
    </message>
    <message>
        <source>What it can do by itself: tell the time, set timers, calculate, keep notes and more.</source>
        <translation>Was es von selbst kann: die Uhrzeit sagen, Timer stellen, rechnen, Notizen führen und mehr.</translation>
    </message>
    <message>
        <source>By their names, with commas between them. Empty: it may use all of them.</source>
        <translation>Mit ihren Namen, durch Kommas getrennt. Leer: Es darf alle nutzen.</translation>
    </message>
    <message>
        <source>Models are downloaded only when you say so.</source>
        <translation>Modelle werden nur heruntergeladen, wenn du es sagst.</translation>
    </message>
    <message>
        <source>The address of your own copy of the models folder, asked before the models&apos; own places. Empty: none.</source>
        <translation>Die Adresse deiner eigenen Kopie des Modellordners; sie wird vor den eigentlichen Quellen gefragt. Leer: keine.</translation>
    </message>
    <message>
        <source>No request is made for models.</source>
        <translation>Für Modelle wird nichts aus dem Netz geholt.</translation>
    </message>
    <message>
        <source>A record of how long each step of an answer took, on this computer.</source>
        <translation>Aufzeichnung auf diesem Computer, wie lange jeder Schritt einer Antwort gedauert hat.</translation>
    </message>
    <message>
        <source>What was said is written too. Sound never is.</source>
        <translation>Auch das Gesagte wird aufgeschrieben. Ton nie.</translation>
    </message>
    <message>
        <source>Older records are removed at the next start.</source>
        <translation>Ältere Aufzeichnungen werden beim nächsten Start entfernt.</translation>
    </message>
    <message>
        <source>What is kept of your conversations.</source>
        <translation>Was von deinen Gesprächen aufbewahrt wird.</translation>
    </message>
    <message>
        <source>On this computer only, until you delete it. With the voice, answers can be played again with the face. Your own voice is never kept.</source>
        <translation>Nur auf diesem Computer, bis du es löschst. Mit der Stimme lassen sich Antworten noch einmal mit Gesicht abspielen. Deine eigene Stimme wird nie aufbewahrt.</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>Das Fenster.</translation>
    </message>
    <message>
        <source>1 is the screen&apos;s own size.</source>
        <translation>1 ist die Größe, die der Bildschirm vorgibt.</translation>
    </message>
    <message>
        <source>Nothing moves that need not. Follows your system where it says so.</source>
        <translation>Nichts bewegt sich unnötig. Folgt deinem System, wo es das vorgibt.</translation>
    </message>
    <message>
        <source>It begins in the tray, without a window.</source>
        <translation>Startet im Infobereich, ohne Fenster.</translation>
    </message>
    <message>
        <source>Closing the window leaves it in the tray; quit from there.</source>
        <translation>Beim Schließen des Fensters bleibt es im Infobereich; beende es von dort.</translation>
    </message>
    <message>
        <source>The key that is held to talk.</source>
        <translation>Die Taste, die zum Sprechen gehalten wird.</translation>
    </message>
    <message>
        <source>The key that stops the voice.</source>
        <translation>Die Taste, die die Stimme anhält.</translation>
    </message>
    <message>
        <source>The key that turns the microphone off and on.</source>
        <translation>Die Taste, die das Mikrofon aus- und einschaltet.</translation>
    </message>
    <message>
        <source>A key that talks wherever you are, while it is held. On Linux with X11 only.</source>
        <translation>Eine Taste, mit der du überall sprechen kannst, solange sie gehalten wird. Nur unter Linux mit X11.</translation>
    </message>
    <message>
        <source>The face is not there yet.</source>
        <translation>Das Gesicht ist noch nicht da.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Versuch es gleich noch einmal.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Erwartet wird: {wanted}.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Der X-Server antwortet nicht.</translation>
    </message>
    <message>
        <source>Name one such as &quot;Ctrl+Alt+Space&quot;.</source>
        <translation>Nenne eine wie „Ctrl+Alt+Space“.</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>Etwas ist schiefgegangen: {error}.</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>Es ist kein Server eingestellt.</translation>
    </message>
    <message>
        <source>Write its address above.</source>
        <translation>Schreib seine Adresse oben hin.</translation>
    </message>
    <message>
        <source>The package keyring is not installed, so no key is kept.</source>
        <translation>Das Paket keyring ist nicht installiert, darum wird kein Schlüssel aufbewahrt.</translation>
    </message>
    <message>
        <source>The keyring refused: {name}.</source>
        <translation>Der Schlüsselbund hat abgelehnt: {name}.</translation>
    </message>
    <message>
        <source>A conversation cannot be written as {kind}.</source>
        <translation>Ein Gespräch kann nicht als {kind} geschrieben werden.</translation>
    </message>
    <message>
        <source>PocketSphinx knows English only, not {language!r}</source>
        <translation>PocketSphinx kann nur Englisch, nicht {language!r}</translation>
    </message>
    <message>
        <source>The Whisper model in {folder} needs {needed:.1f} GB of memory, and {free:.1f} GB are free.</source>
        <translation>Das Whisper-Modell in {folder} braucht {needed:.1f} GB Speicher, frei sind {free:.1f} GB.</translation>
    </message>
    <message>
        <source>The avatar {name!r} cannot be removed: {why}.</source>
        <translation>Der Avatar {name!r} kann nicht entfernt werden: {why}.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <translation>Lösche den Ordner {folder} selbst.</translation>
    </message>
    <message>
        <source>The avatar cannot be kept in {folder}: {why}.</source>
        <translation>Der Avatar kann in {folder} nicht aufbewahrt werden: {why}.</translation>
    </message>
    <message>
        <source>It failed {count} times: {error}.</source>
        <translation>Es ist {count}-mal ausgefallen: {error}.</translation>
    </message>
    <message>
        <source>{before}{gap}{what}</source>
        <translation>{before}{gap}{what}</translation>
    </message>
    <message>
        <source>There is no key {keys!r}.</source>
        <translation>Es gibt keine Taste {keys!r}.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>auf dem Datenträger ist kein Platz mehr</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>das Dateisystem ist schreibgeschützt</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>Datei oder Ordner nicht da</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>Verbindung abgelehnt</translation>
    </message>
    <message>
        <source>Set {variable} before the start instead.</source>
        <translation>Setze stattdessen vor dem Start {variable}.</translation>
    </message>
    <message>
        <source>No voice can speak here.</source>
        <translation>Hier kann keine Stimme sprechen.</translation>
    </message>
    <message>
        <source>Look at Diagnostics.</source>
        <translation>Sieh in der Diagnose nach.</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}: {reason}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>Qualität des Gesichts</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>Was das Gesicht bewegt</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>Ein Gesicht zeigen</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>Wo das Gesicht berechnet wird</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>Das Gesicht verfeinern</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>Was dich versteht</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>Die Sprache, die du sprichst</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Namen und besondere Wörter</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>Was spricht</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Sprechtempo</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>Aufnahme einer Stimme zum Nachbilden</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>Dazwischenreden unterbricht es</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>Echos unterdrücken</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Offline bleiben</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>Eigener Spiegelserver</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Was antwortet</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse des Servers</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modell des Servers</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Geduld</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Abwechslung</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Längste Antwort</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persönlichkeit</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Systemprompt</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>Das Sprachmodell darf Fähigkeiten nutzen</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Sein Name</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Dein Name</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Gespräche aufbewahren</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>Zeiten aufzeichnen</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>Auch Worte aufzeichnen</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Größe von allem</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Weniger Bewegung</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Im Infobereich starten</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>In den Infobereich schließen</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Zum Sprechen halten</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Stimme anhalten</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Mikrofon aus und ein</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>Zum Sprechen halten, überall</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>Wann es zuhört</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>Weckwort</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>Zeit für Nachfragen (Sekunden)</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>Schlafen nach (Minuten)</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>Auf das Ende eines Gedankens hören</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>Pause, nach der du fertig bist (s)</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>Geräuschempfindlichkeit</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Das Gesicht</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Bild</translation>
    </message>
    <message>
        <source>Quality: Standard</source>
        <translation>Qualität: Standard</translation>
    </message>
    <message>
        <source>Size in the quality Standard</source>
        <translation>Größe in der Qualität „Standard“</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Breite</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Höhe</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Bilder pro Sekunde</translation>
    </message>
    <message>
        <source>Model of the mouth</source>
        <translation>Modell des Mundes</translation>
    </message>
    <message>
        <source>Pictures searched at once</source>
        <translation>Bilder, die auf einmal durchsucht werden</translation>
    </message>
    <message>
        <source>Frames computed at once</source>
        <translation>Bilder, die auf einmal berechnet werden</translation>
    </message>
    <message>
        <source>Quality: High</source>
        <translation>Qualität: Hoch</translation>
    </message>
    <message>
        <source>Size in the quality High</source>
        <translation>Größe in der Qualität „Hoch“</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Filme</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Dateityp</translation>
    </message>
    <message>
        <source>Compression of the picture</source>
        <translation>Komprimierung des Bildes</translation>
    </message>
    <message>
        <source>Compression of the sound</source>
        <translation>Komprimierung des Tons</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>Bitrate des Tons</translation>
    </message>
    <message>
        <source>Remember faces</source>
        <translation>Gesichter merken</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Halbe Genauigkeit</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>Modelle des Gesichts</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Sample rate of the loudspeaker</source>
        <translation>Abtastrate des Lautsprechers</translation>
    </message>
    <message>
        <source>Noticing speech</source>
        <translation>Sprache bemerken</translation>
    </message>
    <message>
        <source>What notices speech</source>
        <translation>Was Sprache bemerkt</translation>
    </message>
    <message>
        <source>Sound kept from before (s)</source>
        <translation>Ton von davor (s)</translation>
    </message>
    <message>
        <source>Shortest speech (s)</source>
        <translation>Kürzeste Sprache (s)</translation>
    </message>
    <message>
        <source>Longest speech (s)</source>
        <translation>Längste Sprache (s)</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Abwechselnd sprechen</translation>
    </message>
    <message>
        <source>Prepare answers early</source>
        <translation>Antworten früh vorbereiten</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Verstehen</translation>
    </message>
    <message>
        <source>Model that understands</source>
        <translation>Modell, das versteht</translation>
    </message>
    <message>
        <source>Where speech is understood</source>
        <translation>Wo Sprache verstanden wird</translation>
    </message>
    <message>
        <source>Kind of numbers</source>
        <translation>Art der Zahlen</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Antworten</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modell, das antwortet</translation>
    </message>
    <message>
        <source>How much it keeps in mind</source>
        <translation>Wie viel es im Kopf behält</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Schichten auf der Grafikkarte</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Sprechen</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Modell, das spricht</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Where the voice is computed</source>
        <translation>Wo die Stimme berechnet wird</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>Der Assistent</translation>
    </message>
    <message>
        <source>Longest first phrase (words)</source>
        <translation>Längster erster Teil (Wörter)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Skills switched off</source>
        <translation>Abgeschaltete Fähigkeiten</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Record of times</source>
        <translation>Aufzeichnung der Zeiten</translation>
    </message>
    <message>
        <source>Keep records (days)</source>
        <translation>Aufzeichnungen behalten (Tage)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Gespräche</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>Das Fenster</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Niedrig</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Mittel</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Hoch</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Eingebaut</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>Standbild</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Ein Server</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>Nur Fähigkeiten</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Immer</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>Nach seinem Namen</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>Solange die Taste gehalten wird</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Worte und Stimme</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Nur Worte</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>it is chosen in the settings, but this version does not have it yet</source>
        <translation>in den Einstellungen ausgewählt, aber diese Version hat es noch nicht</translation>
    </message>
    <message>
        <source>none of these can serve</source>
        <translation>nichts davon kann dienen</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}: {reason}</translation>
    </message>
    <message>
        <source>Choose auto, or one of these.</source>
        <translation>Wähle „Automatisch“ oder etwas von hier.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Siehe oben.</translation>
    </message>
    <message>
        <source>asking it failed: {error}</source>
        <translation>die Prüfung schlug fehl: {error}</translation>
    </message>
    <message>
        <source>the package {name} is not installed</source>
        <translation>das Paket {name} ist nicht installiert</translation>
    </message>
    <message>
        <source>{label} could not be loaded: {error}.</source>
        <translation>{label} konnte nicht geladen werden: {error}.</translation>
    </message>
    <message>
        <source>{label} does not work: {error}.</source>
        <translation>{label} funktioniert nicht: {error}.</translation>
    </message>
    <message>
        <source>The face did not answer in time.</source>
        <translation>Das Gesicht hat nicht rechtzeitig geantwortet.</translation>
    </message>
    <message>
        <source>GPU out of memory during video generation ({what}). Falling back to audio-only playback.</source>
        <translation>Der Grafikspeicher reichte beim Zeichnen des Gesichts nicht ({what}). Es geht nur mit Ton weiter.</translation>
    </message>
    <message>
        <source>Use quality_mode=&apos;standard&apos; or switch to CPU.</source>
        <translation>Wähle die Qualität „Standard“ oder den Prozessor (cpu).</translation>
    </message>
    <message>
        <source>the captions; I wait for a loudspeaker</source>
        <translation>die Untertitel; ich warte auf einen Lautsprecher</translation>
    </message>
    <message>
        <source>typed messages; I wait for a microphone</source>
        <translation>getippte Nachrichten; ich warte auf ein Mikrofon</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone; then start me again.</source>
        <translation>Erlaube es in den Systemeinstellungen unter „Datenschutz &amp; Sicherheit“, „Mikrofon“, und starte mich dann neu.</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Microphone: both switches, also the one for desktop apps.</source>
        <translation>Erlaube es in den Einstellungen unter „Datenschutz und Sicherheit“, „Mikrofon“: beide Schalter, auch den für Desktop-Apps.</translation>
    </message>
    <message>
        <source>The microphone sends only silence.</source>
        <translation>Das Mikrofon sendet nur Stille.</translation>
    </message>
    <message>
        <source>I wait for sound</source>
        <translation>ich warte auf Ton</translation>
    </message>
    <message>
        <source>I hear you badly</source>
        <translation>ich höre dich schlecht</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>It may be muted: look for its switch, or at the system&apos;s sound settings.</source>
        <translation>Vielleicht ist es stumm geschaltet: Such seinen Schalter oder sieh in den Toneinstellungen des Systems nach.</translation>
    </message>
    <message>
        <source>Get one: visavis models get NAME (`visavis models list` shows them).</source>
        <translation>Lade eines herunter: visavis models get NAME (`visavis models list` zeigt sie).</translation>
    </message>
    <message>
        <source>What you say is sent as text to {where}, as llm.server.url is set.</source>
        <translation>Was du sagst, geht als Text an {where}, wie es eingestellt ist.</translation>
    </message>
    <message>
        <source>a model is not here</source>
        <translation>es ist kein Modell da</translation>
    </message>
    <message>
        <source>the built-in skills (no language model)</source>
        <translation>die eingebauten Fähigkeiten (kein Sprachmodell)</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>es ist kein Server eingestellt</translation>
    </message>
    <message>
        <source>Set llm.server.url, if you have one (Ollama, vLLM, …).</source>
        <translation>Trag die Adresse ein, falls du einen hast (Ollama, vLLM, …).</translation>
    </message>
    <message>
        <source>the language model {name} is not here</source>
        <translation>das Sprachmodell {name} ist nicht da</translation>
    </message>
    <message>
        <source>the model {model} is not there</source>
        <translation>das Modell {model} ist nicht da</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>llama-cpp-python ist nicht installiert.</translation>
    </message>
    <message>
        <source>Install it: scripts/start --full.</source>
        <translation>Installiere es: scripts/start --full.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context} tokens ({complaint}).</source>
        <translation>Der Speicher reicht nicht für ein Gedächtnis von {context} Tokens ({complaint}).</translation>
    </message>
    <message>
        <source>Set a shorter llm.context_tokens, or choose a smaller model.</source>
        <translation>Verringere, wie viel es im Kopf behält, oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {name} ({why}).</source>
        <translation>Der Speicher reicht nicht für das Modell {name} ({why}).</translation>
    </message>
    <message>
        <source>Choose a smaller model, or set a lower llm.gpu_layers.</source>
        <translation>Wähle ein kleineres Modell oder weniger Schichten auf der Grafikkarte.</translation>
    </message>
    <message>
        <source>If it happens again, choose a smaller model or a shorter llm.context_tokens.</source>
        <translation>Passiert es wieder, wähle ein kleineres Modell oder weniger im Kopf.</translation>
    </message>
    <message>
        <source> beside the {layers} layers that fit on the graphics card</source>
        <translation> neben den {layers} Schichten, die auf die Grafikkarte passen</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} of memory{beside}, but only {free} are free.</source>
        <translation>Das Modell {name} braucht {needed} Speicher{beside}, aber nur {free} sind frei.</translation>
    </message>
    <message>
        <source>{place} cannot be fetched: {why}.</source>
        <translation>{place} kann nicht geladen werden: {why}.</translation>
    </message>
    <message>
        <source>{place} gives a wrong file: {why}.</source>
        <translation>{place} liefert eine falsche Datei: {why}.</translation>
    </message>
    <message>
        <source>There are {free:.1f} GB free for {folder}, and {needed:.1f} GB are needed.</source>
        <translation>Für {folder} sind {free:.1f} GB frei, gebraucht werden {needed:.1f} GB.</translation>
    </message>
    <message>
        <source>Make it yourself, or name another place in {variable}.</source>
        <translation>Leg ihn selbst an oder nenne in {variable} einen anderen Ort.</translation>
    </message>
    <message>
        <source>The packages could not be installed: {why}</source>
        <translation>Die Pakete konnten nicht installiert werden: {why}</translation>
    </message>
    <message>
        <source>It speaks {languages}.</source>
        <translation>Es spricht {languages}.</translation>
    </message>
    <message>
        <source>the recording {clip} cannot be read ({why})</source>
        <translation>die Aufnahme {clip} kann nicht gelesen werden ({why})</translation>
    </message>
    <message>
        <source>There is no avatar {name!r}.</source>
        <translation>Es gibt keinen Avatar {name!r}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>{path} kann nicht geschrieben werden: Den Ordner {folder} gibt es nicht.</translation>
    </message>
    <message>
        <source>Make it smaller: up to {most} million pixels can be read.</source>
        <translation>Mach es kleiner: Bis zu {most} Millionen Pixel können gelesen werden.</translation>
    </message>
    <message>
        <source>Use a picture of at least {side}x{side}; 512x512 or more looks good.</source>
        <translation>Nimm ein Bild mit mindestens {side}x{side}; ab 512x512 sieht es gut aus.</translation>
    </message>
    <message>
        <source>There is no device {name!r}.</source>
        <translation>Ein Gerät {name!r} gibt es nicht.</translation>
    </message>
    <message>
        <source>Choose a smaller model (`visavis models list`), or close other programs.</source>
        <translation>Wähle ein kleineres Modell (`visavis models list`) oder schließe andere Programme.</translation>
    </message>
    <message>
        <source>Is the disk full or read-only?</source>
        <translation>Ist der Datenträger voll oder schreibgeschützt?</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations, {file}.</source>
        <translation>Ein anderes Programm hält die Datei deiner Unterhaltungen fest, {file}.</translation>
    </message>
    <message>
        <source>Close it, or try again in a while.</source>
        <translation>Schließ es, oder versuch es etwas später noch einmal.</translation>
    </message>
    <message>
        <source>What you said was not understood: {why}.</source>
        <translation>Was du gesagt hast, wurde nicht verstanden: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be thought out: {why}.</source>
        <translation>Die Antwort konnte nicht erdacht werden: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be spoken: {why}.</source>
        <translation>Die Antwort konnte nicht gesprochen werden: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be played: {why}.</source>
        <translation>Die Antwort konnte nicht abgespielt werden: {why}.</translation>
    </message>
    <message>
        <source>Nothing is fetched: Visavis is set to work offline.</source>
        <translation>Es wird nichts geladen: Visavis soll offline arbeiten.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Models.</source>
        <translation>Schalte das unter Einstellungen, Modelle aus.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {why}.</source>
        <translation>Es lässt sich nicht aufbewahren: {why}.</translation>
    </message>
    <message>
        <source>Install it (python scripts/setup.py --keyring), or set {variable} before the start.</source>
        <translation>Installiere es (python scripts/setup.py --keyring) oder setze vor dem Start {variable}.</translation>
    </message>
    <message>
        <source>Tell the time</source>
        <translation>Uhrzeit</translation>
    </message>
    <message>
        <source>Tell the date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Days until a date</source>
        <translation>Tage bis zu einem Datum</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>Timer stellen</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Erinnerung stellen</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>Wecker stellen</translation>
    </message>
    <message>
        <source>List reminders</source>
        <translation>Erinnerungen auflisten</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Restzeit</translation>
    </message>
    <message>
        <source>Cancel reminders</source>
        <translation>Erinnerungen absagen</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Rechnen</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>Einheiten umrechnen</translation>
    </message>
    <message>
        <source>Flip a coin</source>
        <translation>Münze werfen</translation>
    </message>
    <message>
        <source>Roll dice</source>
        <translation>Würfeln</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>Zufallszahl</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>Auswählen</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Merken</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Erinnern</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>Notizen auflisten</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Vergessen</translation>
    </message>
    <message>
        <source>Forget all notes</source>
        <translation>Alle Notizen löschen</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Aufhören</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Wiederholen</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Change the avatar</source>
        <translation>Avatar wechseln</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>Stimme wechseln</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>Qualität ändern</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Plaudern</translation>
    </message>
    <message>
        <source>{label} cannot be asked: {error}.</source>
        <translation>{label} lässt sich nicht befragen: {error}.</translation>
    </message>
    <message>
        <source>The face broke off: {error}.</source>
        <translation>Das Gesicht brach ab: {error}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model.</source>
        <translation>Der Server {host} hat kein Modell.</translation>
    </message>
    <message>
        <source>Load one there, or set another.</source>
        <translation>Lade dort eines oder stelle einen anderen Server ein.</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, for {where}</source>
        <translation>was du sagst, verlässt diesen Computer als Text, an {where}</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, unencrypted, for {where}</source>
        <translation>was du sagst, verlässt diesen Computer als Text, unverschlüsselt, an {where}</translation>
    </message>
    <message>
        <source>{url} is no address of a server</source>
        <translation>{url} ist keine Adresse eines Servers</translation>
    </message>
    <message>
        <source>Correct llm.server.url.</source>
        <translation>Berichtige die Adresse des Servers.</translation>
    </message>
    <message>
        <source>The key is from the environment variable {variable}.</source>
        <translation>Der Schlüssel kommt aus der Umgebungsvariable {variable}.</translation>
    </message>
    <message>
        <source>The key is from the keyring.</source>
        <translation>Der Schlüssel kommt aus dem Schlüsselbund.</translation>
    </message>
    <message>
        <source>The keyring cannot be read, so no key is used.</source>
        <translation>Der Schlüsselbund kann nicht gelesen werden, darum wird kein Schlüssel benutzt.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Es ist kein Schlüssel gesetzt.</translation>
    </message>
    <message>
        <source>The server at {host} answered with {kind} instead of OpenAI&apos;s chat interface.</source>
        <translation>Der Server {host} antwortete mit {kind} statt mit der Chat-Schnittstelle von OpenAI.</translation>
    </message>
    <message>
        <source> It said: {words}.</source>
        <translation> Er sagte: {words}.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key.{words}</source>
        <translation>Der Server {host} verlangt einen Schlüssel.{words}</translation>
    </message>
    <message>
        <source>The server at {host} failed with status {status}.{words}</source>
        <translation>Der Server {host} meldet den Fehler {status}.{words}</translation>
    </message>
    <message>
        <source>The server at {host} does not answer: {error}.</source>
        <translation>Der Server {host} antwortet nicht: {error}.</translation>
    </message>
    <message>
        <source>Start it, or correct llm.server.url.</source>
        <translation>Starte ihn oder berichtige seine Adresse.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>einer Webseite</translation>
    </message>
    <message>
        <source>Correct llm.server.url: it mostly ends in /v1.</source>
        <translation>Berichtige die Adresse: Meist endet sie auf /v1.</translation>
    </message>
    <message>
        <source>The server at {host} refuses the key.{words}</source>
        <translation>Der Server {host} lehnt den Schlüssel ab.{words}</translation>
    </message>
    <message>
        <source>Put a valid key into the environment variable {variable}, or, where the package keyring is installed, into the keyring: keyring set {service} {name}.</source>
        <translation>Setze einen gültigen Schlüssel in die Umgebungsvariable {variable} oder, wo das Paket keyring installiert ist, in den Schlüsselbund: keyring set {service} {name}.</translation>
    </message>
    <message>
        <source>The server at {host} sends us on to {where}; nothing was sent there.</source>
        <translation>Der Server {host} verweist auf {where}; dorthin wurde nichts gesendet.</translation>
    </message>
    <message>
        <source>Set llm.server.url to the new address, if you trust it.</source>
        <translation>Stelle die neue Adresse ein, wenn du ihr vertraust.</translation>
    </message>
    <message>
        <source>The server at {host} knows no model {model}, or has another address for it.{words}</source>
        <translation>Der Server {host} kennt kein Modell {model} oder hat dafür eine andere Adresse.{words}</translation>
    </message>
    <message>
        <source>Correct llm.server.model or llm.server.url.</source>
        <translation>Berichtige Modell oder Adresse des Servers.</translation>
    </message>
    <message>
        <source>The server at {host} is too busy, or its quota is used up.{words}</source>
        <translation>Der Server {host} ist überlastet, oder sein Kontingent ist aufgebraucht.{words}</translation>
    </message>
    <message>
        <source>There is no loudspeaker called {name!r}.</source>
        <translation>Es gibt keinen Lautsprecher namens {name!r}.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Es gibt {names}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker on this computer.</source>
        <translation>An diesem Computer ist kein Lautsprecher.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch it on.</source>
        <translation>Schließ einen Lautsprecher an oder schalte ihn ein.</translation>
    </message>
    <message>
        <source>There is no microphone called {name!r}.</source>
        <translation>Es gibt kein Mikrofon namens {name!r}.</translation>
    </message>
    <message>
        <source>Did you mean {name!r}?</source>
        <translation>Meintest du {name!r}?</translation>
    </message>
    <message>
        <source>There is no microphone on this computer.</source>
        <translation>An diesem Computer ist kein Mikrofon.</translation>
    </message>
    <message>
        <source>Connect a microphone, or switch it on.</source>
        <translation>Schließ ein Mikrofon an oder schalte es ein.</translation>
    </message>
    <message>
        <source>The microphone is too loud: what it sends is cut off at the top.</source>
        <translation>Das Mikrofon ist zu laut: Was es sendet, ist oben abgeschnitten.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move away from it.</source>
        <translation>Stell seinen Pegel in den Toneinstellungen des Systems leiser oder geh weiter weg.</translation>
    </message>
    <message>
        <source>The microphone {name!r} cannot be opened: {reason}.</source>
        <translation>Das Mikrofon {name!r} kann nicht geöffnet werden: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is connected and that no other program holds it.</source>
        <translation>Prüf, ob es angeschlossen ist und kein anderes Programm es belegt.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed: {error}.</source>
        <translation>Die Tongeräte können nicht aufgelistet werden: {error}.</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>Der Ton braucht die Bibliothek PortAudio; sie ist nicht installiert.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
        <translation>Unter Debian und Ubuntu: sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The package sounddevice is not installed.</source>
        <translation>Das Paket sounddevice ist nicht installiert.</translation>
    </message>
    <message>
        <source>pip install sounddevice</source>
        <translation>pip install sounddevice</translation>
    </message>
    <message>
        <source>The microphone is gone: it sends no more sound.</source>
        <translation>Das Mikrofon ist weg: Es sendet keinen Ton mehr.</translation>
    </message>
    <message>
        <source>Your conversations could not be read: the file is damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>Deine Unterhaltungen konnten nicht gelesen werden: Die Datei ist beschädigt. Sie ist als {file} aufbewahrt, und eine neue ist angefangen.</translation>
    </message>
    <message>
        <source>Your conversations are not kept this time: {file} cannot be written ({why}). Start me again when it can be.</source>
        <translation>Deine Unterhaltungen werden diesmal nicht aufbewahrt: {file} lässt sich nicht beschreiben ({why}). Starte mich neu, sobald das geht.</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>ein Ordner heißt so</translation>
    </message>
    <message>
        <source>it was written by a newer Visavis: update this one</source>
        <translation>sie stammt von einem neueren Visavis: bringe dieses auf den neuesten Stand</translation>
    </message>
    <message>
        <source>Name the file .mp4, .wav, .txt or .srt.</source>
        <translation>Nenne die Datei .mp4, .wav, .txt oder .srt.</translation>
    </message>
    <message>
        <source>An answer cannot be saved as {kind}.</source>
        <translation>Eine Antwort kann nicht als {kind} gespeichert werden.</translation>
    </message>
    <message>
        <source>An answer cannot be saved as a file without an ending.</source>
        <translation>Eine Antwort kann nicht als Datei ohne Endung gespeichert werden.</translation>
    </message>
    <message>
        <source>What is said now is written as soon as that is over.</source>
        <translation>Was jetzt gesagt wird, wird geschrieben, sobald das vorbei ist.</translation>
    </message>
    <message>
        <source>There is no room on the disk for your conversations, {file}.</source>
        <translation>Auf dem Datenträger ist kein Platz für deine Unterhaltungen, {file}.</translation>
    </message>
    <message>
        <source>Make some, or try again in a while.</source>
        <translation>Schaffe Platz, oder versuche es in einer Weile noch einmal.</translation>
    </message>
    <message>
        <source>{what} Your settings are kept as {aside}; the defaults hold now.</source>
        <translation>{what} Deine Einstellungen liegen jetzt als {aside} daneben; es gelten die Vorgaben.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>und {count} weitere.</translation>
    </message>
    <message>
        <source>{count} settings cannot be used:</source>
        <translation>{count} Einstellungen sind nicht zu gebrauchen:</translation>
    </message>
    <message>
        <source>{key} is a section: give the settings in it, not {value}.</source>
        <translation>{key} ist ein Abschnitt: Hier stehen die Einstellungen darin, nicht {value}.</translation>
    </message>
    <message>
        <source>{key} is not a setting.</source>
        <translation>{key} ist keine Einstellung.</translation>
    </message>
    <message>
        <source>{key} is {value}, but must be {wanted}.</source>
        <translation>{key} ist {value}, muss aber {wanted} sein.</translation>
    </message>
    <message>
        <source>{key} is not a setting. Did you mean {meant}?</source>
        <translation>{key} ist keine Einstellung. War {meant} gemeint?</translation>
    </message>
    <message>
        <source>{sentence} {hint}</source>
        <translation>{sentence} {hint}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, Zeile {line}</translation>
    </message>
    <message>
        <source>Look at its indentation, colons and quotes.</source>
        <translation>Sieh nach Einrückung, Doppelpunkten und Anführungszeichen.</translation>
    </message>
    <message>
        <source>YAML is indented with spaces, not with tabs.</source>
        <translation>YAML wird mit Leerzeichen eingerückt, nicht mit Tabulatoren.</translation>
    </message>
    <message>
        <source>{where}: this is not valid YAML: {problem}.</source>
        <translation>{where}: Das ist kein gültiges YAML: {problem}.</translation>
    </message>
    <message>
        <source>{path} is longer than {limit} kB, too long for a settings file.</source>
        <translation>{path} ist länger als {limit} kB, zu lang für eine Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Prüfe den Namen.</translation>
    </message>
    <message>
        <source>{where}: this is not a list of settings.</source>
        <translation>{where}: Das ist keine Liste von Einstellungen.</translation>
    </message>
    <message>
        <source>Write each as &quot;section:&quot; and, indented below it, &quot;name: value&quot;.</source>
        <translation>Schreib jede als „Abschnitt:“ und darunter eingerückt „Name: Wert“.</translation>
    </message>
    <message>
        <source>There is no settings file {path}.</source>
        <translation>Es gibt keine Datei mit Einstellungen {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a settings file.</source>
        <translation>{path} ist ein Ordner, keine Datei mit Einstellungen.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Nenn die Datei.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>Die Datei mit Einstellungen {path} ist nicht zu lesen: {why}.</translation>
    </message>
    <message>
        <source>{where}: the file is not UTF-8 text.</source>
        <translation>{where}: Die Datei ist kein Text in UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Speichere sie als UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not YAML that can be used: {error}.</source>
        <translation>{name} ist kein brauchbares YAML: {error}.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a settings file.</source>
        <translation>{name} ist für eine Datei mit Einstellungen zu tief verschachtelt.</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice, first in line {first}.</source>
        <translation>{where}: {key} steht zweimal da, zuerst in Zeile {first}.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Entferne eines davon.</translation>
    </message>
    <message>
        <source>{where}: aliases (*) cannot be used in settings.</source>
        <translation>{where}: Verweise (*) sind in Einstellungen nicht erlaubt.</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>ein Abschnitt</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>eine Liste</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>eine riesige Zahl</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>War {name} gemeint?</translation>
    </message>
    <message>
        <source>Without quotes YAML reads yes, no, on and off as true or false: quote the word.</source>
        <translation>Ohne Anführungszeichen liest YAML yes, no, on und off als true oder false: Setz das Wort in Anführungszeichen.</translation>
    </message>
    <message>
        <source>Put it in quotes to make it text.</source>
        <translation>In Anführungszeichen wird es Text.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>This system lets no program hear a key everywhere; a desktop of X11 does.</source>
        <translation>Dieses System lässt kein Programm eine Taste überall hören; eine X11-Oberfläche tut es.</translation>
    </message>
    <message>
        <source>Hold the key that talks while the window is in front.</source>
        <translation>Halte die Sprechtaste, während das Fenster vorn ist.</translation>
    </message>
    <message>
        <source>Your avatar cannot be shown: {reason}.</source>
        <translation>Dein Avatar kann nicht gezeigt werden: {reason}.</translation>
    </message>
    <message>
        <source>You see the one that comes with me; the page Avatars has others.</source>
        <translation>Du siehst den, der mit mir kommt; die Seite Avatare hat andere.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Schließ es wieder an.</translation>
    </message>
    <message>
        <source>Parts of what the microphone hears get lost: this computer is too busy.</source>
        <translation>Teile dessen, was das Mikrofon hört, gehen verloren: Dieser Computer ist zu stark ausgelastet.</translation>
    </message>
    <message>
        <source>Close programs that need much of it, or choose smaller models in the settings.</source>
        <translation>Schließe Programme, die viel davon brauchen, oder wähle in den Einstellungen kleinere Modelle.</translation>
    </message>
    <message>
        <source>Look whether this computer is online (behind a proxy, HTTPS_PROXY must name it) and try again: what was fetched is kept.</source>
        <translation>Prüf, ob dieser Computer online ist (hinter einem Proxy muss HTTPS_PROXY ihn nennen), und versuch es noch einmal: Was geladen ist, bleibt.</translation>
    </message>
    <message>
        <source>Instead of the file, {where} sends a web page (a sign-in page, perhaps).</source>
        <translation>Statt der Datei schickt {where} eine Webseite (vielleicht eine Anmeldung).</translation>
    </message>
    <message>
        <source>Open a browser to see what it wants, or use another mirror.</source>
        <translation>Sieh im Browser nach, was sie will, oder nimm einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>the connection ended after {done} of {total} bytes</source>
        <translation>die Verbindung brach nach {done} von {total} Bytes ab</translation>
    </message>
    <message>
        <source>its SHA-256 is {found}… instead of {wanted}…</source>
        <translation>die Prüfsumme SHA-256 ist {found}… statt {wanted}…</translation>
    </message>
    <message>
        <source>Make room, and start it again.</source>
        <translation>Schaffe Platz und starte es noch einmal.</translation>
    </message>
    <message>
        <source>Make room there, or the right.</source>
        <translation>Schaffe dort Platz oder gib das Recht dazu.</translation>
    </message>
    <message>
        <source>{label} is not on this computer, and it is to make no request (offline).</source>
        <translation>{label} ist nicht auf diesem Computer, und es darf nichts aus dem Netz holen (offline).</translation>
    </message>
    <message>
        <source>Without --offline and HF_HUB_OFFLINE: visavis models get {name}.</source>
        <translation>Ohne „Offline bleiben“ und HF_HUB_OFFLINE: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{label} came, but not with the files it should have.</source>
        <translation>{label} kam, aber nicht mit den Dateien, die es haben sollte.</translation>
    </message>
    <message>
        <source>Remove it (visavis models remove {name}) and fetch it again.</source>
        <translation>Entferne es (visavis models remove {name}) und hol es noch einmal.</translation>
    </message>
    <message>
        <source>Make room, or name a folder on another disk in VISAVIS_HOME.</source>
        <translation>Schaffe Platz oder nenne in VISAVIS_HOME einen Ordner auf einer anderen Festplatte.</translation>
    </message>
    <message>
        <source>The archive of {label} is not what it should be: {error}.</source>
        <translation>Das Archiv von {label} ist nicht, was es sein sollte: {error}.</translation>
    </message>
    <message>
        <source>Fetch it again: visavis models get {name}.</source>
        <translation>Hol es noch einmal: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Visavis.</source>
        <translation>{label} wird gerade von einem anderen Visavis geladen.</translation>
    </message>
    <message>
        <source>Wait for it, or end it.</source>
        <translation>Warte darauf oder beende es.</translation>
    </message>
    <message>
        <source>Try again later, or fetch it elsewhere and give it to `visavis models add`.</source>
        <translation>Versuch es später noch einmal, oder hol es anderswo und gib es `visavis models add`.</translation>
    </message>
    <message>
        <source>{where} cannot be fetched: HTTP {code} {reason}.</source>
        <translation>{where} kann nicht geladen werden: HTTP {code} {reason}.</translation>
    </message>
    <message>
        <source>{where} may not be fetched (HTTP {code}): it needs a sign-in, or the token is not valid any more.</source>
        <translation>{where} darf nicht geladen werden (HTTP {code}): Es braucht eine Anmeldung, oder das Token gilt nicht mehr.</translation>
    </message>
    <message>
        <source>Accept its terms on its page in a browser, and give your token in HF_TOKEN.</source>
        <translation>Nimm im Browser auf seiner Seite die Bedingungen an und gib dein Token in HF_TOKEN.</translation>
    </message>
    <message>
        <source>{where} is not there (HTTP {code}).</source>
        <translation>{where} ist nicht da (HTTP {code}).</translation>
    </message>
    <message>
        <source>nothing came for {seconds:g} s</source>
        <translation>seit {seconds:g} s kam nichts</translation>
    </message>
    <message>
        <source>the connection is not secure (its certificate is not trusted)</source>
        <translation>die Verbindung ist nicht sicher (ihrem Zertifikat wird nicht vertraut)</translation>
    </message>
    <message>
        <source>the address is not known (is this computer online?)</source>
        <translation>die Adresse ist nicht bekannt (ist dieser Computer online?)</translation>
    </message>
    <message>
        <source>Use another mirror.</source>
        <translation>Nimm einen anderen Spiegelserver.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>Der Ordner {folder} kann nicht angelegt werden: {why}.</translation>
    </message>
    <message>
        <source>{label} takes {factor:.1f} s for a second of speech on this computer.</source>
        <translation>{label} braucht auf diesem Computer {factor:.1f} s für eine Sekunde Sprache.</translation>
    </message>
    <message>
        <source>A smaller model may keep up (`visavis profile` says which); to use this one all the same, name it in the settings ({engine}).</source>
        <translation>Ein kleineres Modell schafft es vielleicht (`visavis profile` sagt, welches); um dieses trotzdem zu nutzen, wähle es in den Einstellungen ({engine}).</translation>
    </message>
    <message>
        <source>The processor computes it, as set.</source>
        <translation>Der Prozessor berechnet es, wie eingestellt.</translation>
    </message>
    <message>
        <source>On the processor: {why}.</source>
        <translation>Auf dem Prozessor: {why}.</translation>
    </message>
    <message>
        <source>On the processor: it needs {needed} of the card&apos;s memory, and {left} are left.</source>
        <translation>Auf dem Prozessor: Es braucht {needed} vom Speicher der Karte, und {left} sind übrig.</translation>
    </message>
    <message>
        <source>Of {free} that are free on {card}, {left} are left.</source>
        <translation>Von {free}, die auf {card} frei sind, bleiben {left} übrig.</translation>
    </message>
    <message>
        <source>There is no graphics card that it could use.</source>
        <translation>Es gibt keine Grafikkarte, die es nutzen könnte.</translation>
    </message>
    <message>
        <source>torch cannot use {card}: {why}. Run `scripts/start --full` where nvidia-smi works to have a build that can.</source>
        <translation>torch kann {card} nicht nutzen: {why}. Führe `scripts/start --full` aus, wo nvidia-smi funktioniert, um eine passende Fassung zu bekommen.</translation>
    </message>
    <message>
        <source>This version has no engine {engine}.</source>
        <translation>Diese Version hat {engine} nicht.</translation>
    </message>
    <message>
        <source>{label} broke while it was measured: {error}.</source>
        <translation>{label} brach beim Messen ab: {error}.</translation>
    </message>
    <message>
        <source>Packages can be installed by Visavis only in a checkout.</source>
        <translation>Pakete kann Visavis nur in einem Checkout installieren.</translation>
    </message>
    <message>
        <source>Install them: {line}.</source>
        <translation>Installiere sie: {line}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Versuch es später noch einmal.</translation>
    </message>
    <message>
        <source>{model} would serve: visavis models get {name}.</source>
        <translation>{model} wäre passend: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{model} is here, but not the package of {engine}: visavis setup.</source>
        <translation>{model} ist da, aber nicht das Paket von {engine}: visavis setup.</translation>
    </message>
    <message>
        <source>{model} does not speak {language!r}.</source>
        <translation>{model} spricht {language!r} nicht.</translation>
    </message>
    <message>
        <source>{model} would take about {factor:.1f} s for a second of speech here.</source>
        <translation>{model} würde hier etwa {factor:.1f} s für eine Sekunde Sprache brauchen.</translation>
    </message>
    <message>
        <source>{model} needs {needed} of memory, more than half of all.</source>
        <translation>{model} braucht {needed} Arbeitsspeicher, mehr als die Hälfte von allem.</translation>
    </message>
    <message>
        <source>The profile is {profile}, as set ({other} would be chosen).</source>
        <translation>Das Profil ist „{profile}“, wie eingestellt (gewählt würde „{other}“).</translation>
    </message>
    <message>
        <source>{engine} comes first, as set.</source>
        <translation>{engine} kommt zuerst, wie eingestellt.</translation>
    </message>
    <message>
        <source>{model} was measured to take {factor:.1f} s for a second of speech here.</source>
        <translation>{model} brauchte hier gemessene {factor:.1f} s für eine Sekunde Sprache.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>niedrig</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>mittel</translation>
    </message>
    <message>
        <source>high</source>
        <translation>hoch</translation>
    </message>
    <message>
        <source>{card} has {total} of memory</source>
        <translation>{card} hat {total} Speicher</translation>
    </message>
    <message>
        <source>{cores} processor cores</source>
        <translation>{cores} Prozessorkerne</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>A graphics card is here, but {problem}.</source>
        <translation>Eine Grafikkarte ist da, aber {problem}.</translation>
    </message>
    <message>
        <source>{card} has {total} of memory ({held} of it is in use now)</source>
        <translation>{card} hat {total} Speicher ({held} davon sind gerade belegt)</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 720p beside models of medium size.</source>
        <translation>{has}, genug für das Gesicht in 720p neben mittelgroßen Modellen.</translation>
    </message>
    <message>
        <source>{has}; medium needs {needed} for face, ears and language model.</source>
        <translation>{has}; „mittel“ braucht {needed} für Gesicht, Gehör und Sprachmodell.</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 Prozessorkern</translation>
    </message>
    <message>
        <source>{cores} and {ram} of memory</source>
        <translation>{cores} und {ram} Arbeitsspeicher</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card to use, {has}: small models suit best (medium needs {cores} fast cores and 16 GB).</source>
        <translation>Keine nutzbare NVIDIA-Grafikkarte, {has}: Kleine Modelle passen am besten („mittel“ braucht {cores} schnelle Kerne und 16 GB).</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} GB</translation>
    </message>
    <message>
        <source>torch {name} was built without CUDA</source>
        <translation>torch {name} wurde ohne CUDA gebaut</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 1080p beside large models.</source>
        <translation>{has}, genug für das Gesicht in 1080p neben großen Modellen.</translation>
    </message>
    <message>
        <source>No graphics card is needed: {has} carry models of medium size.</source>
        <translation>Keine Grafikkarte nötig: {has} tragen mittelgroße Modelle.</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds:g} s</source>
        <translation>{name} antwortete nicht innerhalb von {seconds:g} s</translation>
    </message>
    <message>
        <source>{name} failed ({why})</source>
        <translation>{name} schlug fehl ({why})</translation>
    </message>
    <message>
        <source>I cannot keep notes or reminders: {file} cannot be written ({why}).</source>
        <translation>Ich kann keine Notizen und Erinnerungen aufbewahren: {file} lässt sich nicht beschreiben ({why}).</translation>
    </message>
    <message>
        <source>My notes were damaged, so I began afresh. The old file is kept as {file}.</source>
        <translation>Meine Notizen waren beschädigt, deshalb habe ich neu begonnen. Die alte Datei ist als {file} aufbewahrt.</translation>
    </message>
    <message>
        <source>No speech recognition is left; type your message instead.</source>
        <translation>Keine Spracherkennung ist übrig; tippe deine Nachricht stattdessen.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {what}.</source>
        <translation>Nicht alles ließ sich löschen: {what}.</translation>
    </message>
    <message>
        <source>Delete the rest yourself.</source>
        <translation>Lösche den Rest selbst.</translation>
    </message>
    <message>
        <source>Run scripts/start again: it installs what is missing.</source>
        <translation>Starte scripts/start noch einmal: Es installiert, was fehlt.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>das Fenster</translation>
    </message>
    <message>
        <source>no screen is connected (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>kein Bildschirm ist verbunden (weder DISPLAY noch WAYLAND_DISPLAY ist gesetzt)</translation>
    </message>
    <message>
        <source>refining the face</source>
        <translation>das Verfeinern des Gesichts</translation>
    </message>
    <message>
        <source>only {free:.0f} MB are free</source>
        <translation>nur {free:.0f} MB sind frei</translation>
    </message>
    <message>
        <source>{count} cores ({kind})</source>
        <translation>{count} Kerne ({kind})</translation>
    </message>
    <message>
        <source>Unlock it, or put the key into {variable}.</source>
        <translation>Entsperre ihn oder setze den Schlüssel in {variable}.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>Mikrofon</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>the sound devices cannot be listed</source>
        <translation>die Tongeräte können nicht aufgelistet werden</translation>
    </message>
    <message>
        <source>{name} (of {count}; `visavis devices` lists them)</source>
        <translation>{name} (von {count}; `visavis devices` listet sie auf)</translation>
    </message>
    <message>
        <source>microphone and loudspeaker</source>
        <translation>Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>sound through PulseAudio</source>
        <translation>Ton über PulseAudio</translation>
    </message>
    <message>
        <source>the better of the two built-in voices</source>
        <translation>die bessere der beiden eingebauten Stimmen</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>Bildschirm</translation>
    </message>
    <message>
        <source>Use visavis --no-gui.</source>
        <translation>Nimm visavis --no-gui.</translation>
    </message>
    <message>
        <source>{file} (not there: defaults)</source>
        <translation>{file} (nicht da: Standardwerte)</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>freier Platz</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Schaffe Platz auf dieser Festplatte.</translation>
    </message>
    <message>
        <source>1 core ({kind})</source>
        <translation>1 Kern ({kind})</translation>
    </message>
    <message>
        <source>{card}, {free} of {total} free, driver {driver}</source>
        <translation>{card}, {free} von {total} frei, Treiber {driver}</translation>
    </message>
    <message>
        <source>Look at the NVIDIA driver; until then the processor does the work.</source>
        <translation>Sieh nach dem NVIDIA-Treiber; bis dahin übernimmt der Prozessor die Arbeit.</translation>
    </message>
    <message>
        <source>{name}. {why}</source>
        <translation>{name}. {why}</translation>
    </message>
    <message>
        <source>{set}, as set; {name} would be chosen here</source>
        <translation>„{set}“, wie eingestellt; hier würde „{name}“ gewählt</translation>
    </message>
    <message>
        <source>the sound system</source>
        <translation>das Tonsystem</translation>
    </message>
    <message>
        <source>{library} is not installed; it is for {purpose}</source>
        <translation>{library} ist nicht installiert; gebraucht für: {purpose}</translation>
    </message>
    <message>
        <source>Debian, Ubuntu: sudo apt install {package}.</source>
        <translation>Debian, Ubuntu: sudo apt install {package}.</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} ist nicht installiert</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>der des Systems</translation>
    </message>
    <message>
        <source>{size} for {purpose}</source>
        <translation>{size} für {purpose}</translation>
    </message>
    <message>
        <source>{given} is not here</source>
        <translation>{given} ist nicht da</translation>
    </message>
    <message>
        <source>Only for {purpose}: visavis models get {row}.</source>
        <translation>Nur für {purpose}: visavis models get {row}.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>notes, reminders and avatars</source>
        <translation>Notizen, Erinnerungen und Avatare</translation>
    </message>
    <message>
        <source>config</source>
        <translation>Konfiguration</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>deine Einstellungen</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>Zwischenspeicher</translation>
    </message>
    <message>
        <source>what makes the next start quicker</source>
        <translation>was den nächsten Start beschleunigt</translation>
    </message>
    <message>
        <source>state</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>log and traces</source>
        <translation>Protokoll und Aufzeichnungen</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so {what} cannot be kept</source>
        <translation>{folder} ist nicht beschreibbar; nicht aufbewahrt werden können: {what}</translation>
    </message>
    <message>
        <source>Make it writable, or name a folder in {variable}.</source>
        <translation>Mach ihn beschreibbar oder nenne in {variable} einen Ordner.</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>Prozessor</translation>
    </message>
    <message>
        <source>The built-in engines need none.</source>
        <translation>Das Eingebaute braucht keine.</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first} {more}</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>der Schlüsselbund</translation>
    </message>
    <message>
        <source>for {purpose}</source>
        <translation>für {purpose}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>Arbeitsspeicher</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Try again, or restart it.</source>
        <translation>Versuch es noch einmal oder starte es neu.</translation>
    </message>
    <message>
        <source>no NVIDIA card was found</source>
        <translation>keine NVIDIA-Karte gefunden</translation>
    </message>
    <message>
        <source>Coqui VITS on the processor</source>
        <translation>Coqui VITS auf dem Prozessor</translation>
    </message>
    <message>
        <source>a woman, natural, of any language</source>
        <translation>eine Frau, natürlich, in jeder Sprache</translation>
    </message>
    <message>
        <source>a woman, English, natural</source>
        <translation>eine Frau, englisch, natürlich</translation>
    </message>
    <message>
        <source>a man, English, natural</source>
        <translation>ein Mann, englisch, natürlich</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natürlich</translation>
    </message>
    <message>
        <source>a woman, American</source>
        <translation>eine Frau, amerikanisch</translation>
    </message>
    <message>
        <source>a man, American</source>
        <translation>ein Mann, amerikanisch</translation>
    </message>
    <message>
        <source>a man, Scottish</source>
        <translation>ein Mann, schottisch</translation>
    </message>
    <message>
        <source>a man, American, robotic</source>
        <translation>ein Mann, amerikanisch, roboterhaft</translation>
    </message>
    <message>
        <source>a woman, American, robotic</source>
        <translation>eine Frau, amerikanisch, roboterhaft</translation>
    </message>
    <message>
        <source>a woman, British, robotic</source>
        <translation>eine Frau, britisch, roboterhaft</translation>
    </message>
    <message>
        <source>a man, British, robotic</source>
        <translation>ein Mann, britisch, roboterhaft</translation>
    </message>
    <message>
        <source>visavis models get vits-ljspeech fetches one.</source>
        <translation>visavis models get vits-ljspeech holt eines.</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or set tts.device to cpu.</source>
        <translation>Schließe andere Programme, die die Grafikkarte nutzen, oder lass die Stimme vom Prozessor (cpu) berechnen.</translation>
    </message>
    <message>
        <source>no model of it is here</source>
        <translation>kein Modell davon ist da</translation>
    </message>
    <message>
        <source>it computes on the processor already</source>
        <translation>es rechnet schon auf dem Prozessor</translation>
    </message>
    <message>
        <source>Nothing is to be done about it.</source>
        <translation>Es ist nichts zu tun.</translation>
    </message>
    <message>
        <source>its model speaks “{its}”, not “{language}”</source>
        <translation>sein Modell spricht „{its}“, nicht „{language}“</translation>
    </message>
    <message>
        <source>Get a model of your language.</source>
        <translation>Lade ein Modell deiner Sprache herunter.</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui.</source>
        <translation>Der Speicher reicht nicht, um Coqui zu laden.</translation>
    </message>
    <message>
        <source>Coqui could not speak a sentence: {error}.</source>
        <translation>Coqui konnte einen Satz nicht sprechen: {error}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui.</source>
        <translation>Der Speicher reicht nicht für einen Satz von Coqui.</translation>
    </message>
    <message>
        <source>Run scripts/start again, or: pip install espeakng-loader</source>
        <translation>Starte scripts/start noch einmal, oder: pip install espeakng-loader</translation>
    </message>
    <message>
        <source>Choose one such as en-us, en-gb-x-rp or en-us+f3 (the part behind + is a variant).</source>
        <translation>Wähle eine wie en-us, en-gb-x-rp oder en-us+f3 (hinter dem + steht eine Variante).</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice “{voice}”</source>
        <translation>eSpeak NG hat keine Stimme „{voice}“</translation>
    </message>
    <message>
        <source>Install Flite (Debian and Ubuntu: sudo apt install flite; macOS: brew install flite), or use the espeak voice.</source>
        <translation>Installiere Flite (Debian und Ubuntu: sudo apt install flite; macOS: brew install flite), oder nimm die Stimme von eSpeak.</translation>
    </message>
    <message>
        <source>The library {stem} is not installed.</source>
        <translation>Die Bibliothek {stem} ist nicht installiert.</translation>
    </message>
    <message>
        <source>Flite speaks English only</source>
        <translation>Flite spricht nur Englisch</translation>
    </message>
    <message>
        <source>Use the espeak voice.</source>
        <translation>Nimm die Stimme von eSpeak.</translation>
    </message>
    <message>
        <source>Flite has no voice “{name}”</source>
        <translation>Flite hat keine Stimme „{name}“</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Wähle eine von {names}.</translation>
    </message>
    <message>
        <source>Install it as a program of its own: pipx install piper-tts.</source>
        <translation>Installiere es als eigenes Programm: pipx install piper-tts.</translation>
    </message>
    <message>
        <source>visavis models get piper-ljspeech fetches one.</source>
        <translation>visavis models get piper-ljspeech holt eine.</translation>
    </message>
    <message>
        <source>no voice of it is here</source>
        <translation>keine Stimme davon ist da</translation>
    </message>
    <message>
        <source>the program piper is not installed</source>
        <translation>das Programm piper ist nicht installiert</translation>
    </message>
    <message>
        <source>its voice speaks “{its}”, not “{language}”</source>
        <translation>seine Stimme spricht „{its}“, nicht „{language}“</translation>
    </message>
    <message>
        <source>Get one of yours.</source>
        <translation>Lade eine deiner Sprache herunter.</translation>
    </message>
    <message>
        <source>visavis models get xtts-v2 fetches it.</source>
        <translation>visavis models get xtts-v2 holt es.</translation>
    </message>
    <message>
        <source>If memory is short, close other programs, or choose a smaller model.</source>
        <translation>Wenn der Speicher knapp ist, schließe andere Programme oder wähle ein kleineres Modell.</translation>
    </message>
    <message>
        <source>The process of {label} has ended unexpectedly ({how}).</source>
        <translation>Der Prozess von {label} wurde unerwartet beendet ({how}).</translation>
    </message>
    <message>
        <source>{label} does not answer any more, and was ended.</source>
        <translation>{label} antwortet nicht mehr und wurde beendet.</translation>
    </message>
    <message>
        <source>{label} was closed.</source>
        <translation>{label} wurde geschlossen.</translation>
    </message>
    <message>
        <source>a library wanted to end the program</source>
        <translation>eine Bibliothek wollte das Programm beenden</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>der Arbeitsspeicher reicht nicht</translation>
    </message>
    <message>
        <source>{why} ({file})</source>
        <translation>{why} ({file})</translation>
    </message>
    <message>
        <source>an unexpected error, {name}</source>
        <translation>ein unerwarteter Fehler, {name}</translation>
    </message>
    <message>
        <source>Whisper tiny, 39 M, many languages</source>
        <translation>Whisper tiny, 39 M, viele Sprachen</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>für alles erlaubt</translation>
    </message>
    <message>
        <source>Whisper base, 74 M, many languages</source>
        <translation>Whisper base, 74 M, viele Sprachen</translation>
    </message>
    <message>
        <source>Whisper small, 244 M, many languages</source>
        <translation>Whisper small, 244 M, viele Sprachen</translation>
    </message>
    <message>
        <source>Whisper medium, 769 M, many languages</source>
        <translation>Whisper medium, 769 M, viele Sprachen</translation>
    </message>
    <message>
        <source>Whisper large-v3, 1550 M, many languages</source>
        <translation>Whisper large-v3, 1550 M, viele Sprachen</translation>
    </message>
    <message>
        <source>Whisper large-v3-turbo, 809 M, many languages</source>
        <translation>Whisper large-v3-turbo, 809 M, viele Sprachen</translation>
    </message>
    <message>
        <source>Distil-Whisper large-v3, 756 M, English only</source>
        <translation>Distil-Whisper large-v3, 756 M, nur Englisch</translation>
    </message>
    <message>
        <source>Qwen2.5 0.5B Instruct, Q4_K_M</source>
        <translation>Qwen2.5 0.5B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Apache-2.0</source>
        <translation>Apache-2.0</translation>
    </message>
    <message>
        <source>Qwen2.5 1.5B Instruct, Q4_K_M</source>
        <translation>Qwen2.5 1.5B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.2 1B Instruct, Q4_K_M</source>
        <translation>Llama 3.2 1B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.2 Community License</source>
        <translation>Llama 3.2 Community License</translation>
    </message>
    <message>
        <source>any use, by the Llama 3.2 Community License and Meta&apos;s acceptable use policy; not by companies with more than 700 million monthly users</source>
        <translation>für alles erlaubt, nach der Llama 3.2 Community License und Metas Nutzungsregeln; nicht für Firmen mit mehr als 700 Millionen Nutzern im Monat</translation>
    </message>
    <message>
        <source>Llama 3.2 3B Instruct, Q4_K_M</source>
        <translation>Llama 3.2 3B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.1 8B Instruct, Q4_K_M</source>
        <translation>Llama 3.1 8B Instruct, Q4_K_M</translation>
    </message>
    <message>
        <source>Llama 3.1 Community License</source>
        <translation>Llama 3.1 Community License</translation>
    </message>
    <message>
        <source>any use, by the Llama 3.1 Community License and Meta&apos;s acceptable use policy; not by companies with more than 700 million monthly users</source>
        <translation>für alles erlaubt, nach der Llama 3.1 Community License und Metas Nutzungsregeln; nicht für Firmen mit mehr als 700 Millionen Nutzern im Monat</translation>
    </message>
    <message>
        <source>Piper LJSpeech high, a woman, American</source>
        <translation>Piper LJSpeech high, eine Frau, amerikanisch</translation>
    </message>
    <message>
        <source>public domain recordings, model MIT</source>
        <translation>gemeinfreie Aufnahmen, Modell MIT</translation>
    </message>
    <message>
        <source>Piper Lessac medium, a woman, American</source>
        <translation>Piper Lessac medium, eine Frau, amerikanisch</translation>
    </message>
    <message>
        <source>Blizzard Challenge 2013 (the recordings)</source>
        <translation>Blizzard Challenge 2013 (die Aufnahmen)</translation>
    </message>
    <message>
        <source>research and other non-commercial use</source>
        <translation>Forschung und andere nicht kommerzielle Nutzung</translation>
    </message>
    <message>
        <source>Piper Thorsten medium, a man, German</source>
        <translation>Piper Thorsten medium, ein Mann, deutsch</translation>
    </message>
    <message>
        <source>CC0 recordings, model MIT</source>
        <translation>Aufnahmen CC0, Modell MIT</translation>
    </message>
    <message>
        <source>Coqui VITS LJSpeech, a woman, American</source>
        <translation>Coqui VITS LJSpeech, eine Frau, amerikanisch</translation>
    </message>
    <message>
        <source>Coqui VITS VCTK, 109 speakers, British and others</source>
        <translation>Coqui VITS VCTK, 109 Stimmen, britisch und andere</translation>
    </message>
    <message>
        <source>Coqui XTTS v2, 17 languages, clones a voice</source>
        <translation>Coqui XTTS v2, 17 Sprachen, bildet Stimmen nach</translation>
    </message>
    <message>
        <source>Coqui Public Model License 1.0.0</source>
        <translation>Coqui Public Model License 1.0.0</translation>
    </message>
    <message>
        <source>non-commercial use only, of the model and of what it speaks</source>
        <translation>nur nicht kommerziell, das Modell und was es spricht</translation>
    </message>
    <message>
        <source>The voice of another person may be cloned only with that person&apos;s consent.</source>
        <translation>Die Stimme einer anderen Person darf nur mit deren Zustimmung nachgebildet werden.</translation>
    </message>
    <message>
        <source>Wav2Lip</source>
        <translation>Wav2Lip</translation>
    </message>
    <message>
        <source>none published (weights of Rudrabha/Wav2Lip)</source>
        <translation>keine veröffentlicht (Gewichte von Rudrabha/Wav2Lip)</translation>
    </message>
    <message>
        <source>personal, research and other non-commercial use only, the authors say: they were trained on LRS2</source>
        <translation>nur privat, für Forschung und andere nicht kommerzielle Zwecke, sagen die Autoren: mit LRS2 trainiert</translation>
    </message>
    <message>
        <source>Wav2Lip with GAN, sharper</source>
        <translation>Wav2Lip mit GAN, schärfer</translation>
    </message>
    <message>
        <source>S3FD, the face detector of Wav2Lip</source>
        <translation>S3FD, der Gesichtsfinder von Wav2Lip</translation>
    </message>
    <message>
        <source>BSD-3-Clause (face-alignment)</source>
        <translation>BSD-3-Clause (face-alignment)</translation>
    </message>
    <message>
        <source>GFPGAN v1.3, refines the face</source>
        <translation>GFPGAN v1.3, verfeinert das Gesicht</translation>
    </message>
    <message>
        <source>Apache-2.0, with parts under non-commercial terms (StyleGAN2, DFDNet)</source>
        <translation>Apache-2.0, Teile unter nicht kommerziellen Bedingungen (StyleGAN2, DFDNet)</translation>
    </message>
    <message>
        <source>the parts under NVIDIA&apos;s and DFDNet&apos;s terms: non-commercial use only</source>
        <translation>die Teile unter den Bedingungen von NVIDIA und DFDNet: nur nicht kommerziell</translation>
    </message>
    <message>
        <source>GFPGAN v1.4, refines the face</source>
        <translation>GFPGAN v1.4, verfeinert das Gesicht</translation>
    </message>
    <message>
        <source>ParseNet, where the face ends (for GFPGAN)</source>
        <translation>ParseNet, wo das Gesicht aufhört (für GFPGAN)</translation>
    </message>
    <message>
        <source>MIT (facexlib)</source>
        <translation>MIT (facexlib)</translation>
    </message>
    <message>
        <source>RetinaFace ResNet-50, finds faces (for GFPGAN)</source>
        <translation>RetinaFace ResNet-50, findet Gesichter (für GFPGAN)</translation>
    </message>
    <message>
        <source>Real-ESRGAN x2plus, enlarges</source>
        <translation>Real-ESRGAN x2plus, vergrößert</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>SyncNet, measures lip sync (bench/syncnet.py)</source>
        <translation>SyncNet, misst die Lippensynchronität (bench/syncnet.py)</translation>
    </message>
    <message>
        <source>MIT (syncnet_python)</source>
        <translation>MIT (syncnet_python)</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or use a VITS or Piper voice.</source>
        <translation>Schließe andere Programme, die die Grafikkarte nutzen, oder nimm eine Stimme von VITS oder Piper.</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>sein Modell ist nicht da</translation>
    </message>
    <message>
        <source>it does not speak “{language}”</source>
        <translation>es spricht „{language}“ nicht</translation>
    </message>
    <message>
        <source>its licence, for non-commercial use only, was not accepted yet</source>
        <translation>seine Lizenz, nur für nicht kommerzielle Nutzung, wurde noch nicht angenommen</translation>
    </message>
    <message>
        <source>Read and accept it with: visavis voice licence.</source>
        <translation>Lies sie und nimm sie an mit: visavis voice licence.</translation>
    </message>
    <message>
        <source>nobody has said that whoever speaks in {name} agrees to be cloned</source>
        <translation>niemand hat gesagt, dass die Person, die in {name} spricht, mit dem Nachbilden einverstanden ist</translation>
    </message>
    <message>
        <source>If they do: visavis voice clone {clip}.</source>
        <translation>Wenn sie es ist: visavis voice clone {clip}.</translation>
    </message>
    <message>
        <source>Correct tts.clip in the settings.</source>
        <translation>Berichtige in den Einstellungen die Aufnahme der Stimme.</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui XTTS.</source>
        <translation>Der Speicher reicht nicht, um Coqui XTTS zu laden.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui XTTS.</source>
        <translation>Der Speicher reicht nicht für einen Satz von Coqui XTTS.</translation>
    </message>
    <message>
        <source>the Silero network is not installed</source>
        <translation>das Netz von Silero ist nicht installiert</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}.</source>
        <translation>{name} kann nicht benutzt werden: {error}.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or choose another one; `visavis devices` lists them.</source>
        <translation>Schließ einen Lautsprecher an oder wähle einen anderen; `visavis devices` listet sie auf.</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>Es ist kein Lautsprecher da.</translation>
    </message>
    <message>
        <source>Connect one: it is found by itself.</source>
        <translation>Schließ einen an: Er wird von selbst gefunden.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>Der Lautsprecher ist weg.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Schließ ihn wieder an oder wähle ein anderes Gerät.</translation>
    </message>
    <message>
        <source>There is no sound: the PortAudio library is missing.</source>
        <translation>Kein Ton: Die Bibliothek PortAudio fehlt.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Installiere sie (Debian, Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures of {path}.</source>
        <translation>In keinem der {count} Bilder von {path} wurde ein Gesicht gefunden.</translation>
    </message>
    <message>
        <source>No face was found in {path} ({width}x{height} pixels).</source>
        <translation>In {path} wurde kein Gesicht gefunden ({width}x{height} Pixel).</translation>
    </message>
    <message>
        <source>Use a picture with one clearly visible face, seen from the front.</source>
        <translation>Nimm ein Bild mit einem deutlich sichtbaren Gesicht, von vorn gesehen.</translation>
    </message>
    <message>
        <source>{names} are not installed</source>
        <translation>{names} sind nicht installiert</translation>
    </message>
    <message>
        <source>The face is only {width:.0f} pixels wide; {good} or more look crisp.</source>
        <translation>Das Gesicht ist nur {width:.0f} Pixel breit; ab {good} sieht es scharf aus.</translation>
    </message>
    <message>
        <source>The face is blurred; a sharper picture would show lips and eyes better.</source>
        <translation>Das Gesicht ist unscharf; auf einem schärferen Bild sähe man Lippen und Augen besser.</translation>
    </message>
    <message>
        <source>The head is turned aside; a picture from the front would speak better.</source>
        <translation>Der Kopf ist zur Seite gedreht; ein Bild von vorn spräche besser.</translation>
    </message>
    <message>
        <source>The head is tilted by {angle:.0f} degrees; an upright one would speak better.</source>
        <translation>Der Kopf ist um {angle:.0f} Grad geneigt; ein gerader spräche besser.</translation>
    </message>
    <message>
        <source>The mouth is cut off; use a picture that shows the whole face.</source>
        <translation>Der Mund ist abgeschnitten; nimm ein Bild mit dem ganzen Gesicht.</translation>
    </message>
    <message>
        <source>The mouth can hardly be made out; use a picture where it is not covered.</source>
        <translation>Der Mund ist kaum zu erkennen; nimm ein Bild, auf dem er nicht verdeckt ist.</translation>
    </message>
    <message>
        <source>The mouth is wide open; a closed or smiling one would speak better.</source>
        <translation>Der Mund steht weit offen; ein geschlossener oder lächelnder spräche besser.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Schaffe Platz oder wähle einen anderen Ort.</translation>
    </message>
    <message>
        <source>{path} is too large a picture{size}.</source>
        <translation>{path} ist als Bild zu groß{size}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} ist ein Ordner, kein Bild.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} ist leer.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Nimm eine andere Datei.</translation>
    </message>
    <message>
        <source>{path} is too small: {width}x{height} pixels.</source>
        <translation>{path} ist zu klein: {width}x{height} Pixel.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} ist kein Bild, das gelesen werden kann.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF file.</source>
        <translation>Nimm eine Datei in JPEG, PNG, WebP, BMP, TIFF, GIF oder AVIF.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete: {error}.</source>
        <translation>{path} ist beschädigt oder unvollständig: {error}.</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <translation>Lade die ganze Datei noch einmal herunter.</translation>
    </message>
    <message>
        <source>Run scripts/start again.</source>
        <translation>Starte scripts/start noch einmal.</translation>
    </message>
    <message>
        <source>Built-in face</source>
        <translation>Eingebautes Gesicht</translation>
    </message>
    <message>
        <source>There was not enough memory to draw the face.</source>
        <translation>Der Speicher reichte nicht, um das Gesicht zu zeichnen.</translation>
    </message>
    <message>
        <source>Choose a smaller resolution.</source>
        <translation>Wähle eine kleinere Auflösung.</translation>
    </message>
    <message>
        <source>The face could not be drawn: {error}.</source>
        <translation>Das Gesicht konnte nicht gezeichnet werden: {error}.</translation>
    </message>
    <message>
        <source>There is no graphics card that torch can use.</source>
        <translation>Es gibt keine Grafikkarte, die torch nutzen kann.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos; or &apos;auto&apos;.</source>
        <translation>Wähle „cpu“ oder „auto“.</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, &apos;cpu&apos; or &apos;cuda&apos;.</source>
        <translation>Wähle „auto“, „cpu“ oder „cuda“.</translation>
    </message>
    <message>
        <source>There is not enough memory for {what}.</source>
        <translation>Der Speicher reicht nicht für {what}.</translation>
    </message>
    <message>
        <source>no checkpoint of Wav2Lip is here</source>
        <translation>kein Wav2Lip-Modell ist da</translation>
    </message>
    <message>
        <source>Download wav2lip.pth or wav2lip_gan.pth (for non-commercial use) and name it under talking_head.models in the settings.</source>
        <translation>Lade wav2lip.pth oder wav2lip_gan.pth herunter (nicht kommerziell) und trag die Datei in den Einstellungen unter „Modelle des Gesichts“ ein.</translation>
    </message>
    <message>
        <source>the graphics card that the settings ask for is not here</source>
        <translation>die eingestellte Grafikkarte ist nicht da</translation>
    </message>
    <message>
        <source>Set device to auto.</source>
        <translation>Stell das Gerät auf „auto“.</translation>
    </message>
    <message>
        <source>No checkpoint of Wav2Lip is here.</source>
        <translation>Es ist kein Wav2Lip-Modell da.</translation>
    </message>
    <message>
        <source>This Wav2Lip face was closed.</source>
        <translation>Dieses Wav2Lip-Gesicht wurde beendet.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Lade es noch einmal.</translation>
    </message>
    <message>
        <source>Wav2Lip failed: {error}.</source>
        <translation>Wav2Lip ist ausgefallen: {error}.</translation>
    </message>
    <message>
        <source>There was not enough memory for Wav2Lip.</source>
        <translation>Der Speicher reichte nicht für Wav2Lip.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>Server</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Schlüssel, falls der Server einen verlangt</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Schlüssel des Servers</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Im Schlüsselbund aufbewahren</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Verbindung testen</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Wird gefragt …</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>Er antwortet, mit {}.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>Der Schlüssel ist im Schlüsselbund.</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>Was du sagst, verlässt diesen Computer als Text, an {}.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>Deine Einstellungsdatei ist nicht verwendbar; es gilt weiter, was vorher eingestellt war.</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>Qualität</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Mikrofon und Lautsprecher</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelle</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Sprachmodell</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Persönlichkeit</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Gedächtnis</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privatsphäre</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Erweitert</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>Gruppen von Einstellungen</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>Fähigkeiten</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Lautsprecher</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Testton abspielen</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>Hast du drei Töne gehört?</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant&apos;s face</source>
        <translation>Das Gesicht des Assistenten</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>Ich denke nach</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>Gespräch</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Frühere Nachrichten</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>Sag etwas oder schreib es unten hin.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>Wohin die Zeit geht</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>Wie lange jeder Teil einer Antwort gebraucht hat. Kräftig ist Arbeit, die schon etwas liefert; blass ist das Warten auf das Erste davon.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Wortwechsel</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>Seit dem Start wurde noch nichts gesagt. Frag etwas und schau dann wieder hier nach.</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>Wortwechsel {}</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>erster Ton nach {} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>Visavis öffnen</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>Nur das Gesicht</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Nicht weitersprechen</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis hört zu</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis hört dich</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis denkt nach</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis spricht</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis: Mikrofon aus</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis: kein Mikrofon</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>Nicht weitersprechen (Esc)</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>Nur das Gesicht, immer im Vordergrund</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>Nicht weitersprechen ({key})</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>Zum Sprechen {key} halten</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>Zum Sprechen Leertaste halten</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>Sag meinen Namen, um mich zu wecken</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Ich höre zu</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Ich höre dich</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ich denke nach</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Ich spreche</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Mikrofon aus</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Kein Mikrofon</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>Immer zuhören</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>Nur zuhören, solange {key} gehalten wird</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>Nur zuhören, solange die Leertaste gehalten wird</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>Die Stimmen, die hier sprechen können. Mit Modellen kommen weitere dazu.</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Stimmen werden gesucht …</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>Weitere Stimmen …</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>die beste, die dieser Computer schafft</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatisch</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>{} anhören</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>Zeiten eines Wortwechsels</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>erster Ton {} s</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>eine Linie alle {} s</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Zuhören</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Erkennen</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Nachdenken</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Stimme</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Gesicht</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Wiedergabe</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Diese Adresse im Browser öffnen?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>Standard des Systems</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{} (nicht da)</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>Der Assistent wird gestartet …</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Noch nichts.</translation>
    </message>
</context>
</TS>
