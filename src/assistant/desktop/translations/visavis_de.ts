<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Default: {}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>AvatarCard</name>
    <message>
        <source>Avatar {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Banners</name>
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
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship's cook.”</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>not here, not needed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>does not work</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Look again</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>To be looked at</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Get the model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Open its settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Copy the command</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notices speech</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Understands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows its face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Finds faces</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sound</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models of the face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Files</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Computer</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Compact</name>
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
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What works</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How quick it is</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Report a fault</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Search all settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>General</source>
        <translation type="unfinished" />
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
    <message>
        <source>Place in the film</source>
        <translation>Stelle im Film</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Ein Bild zurück (,)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Abspielen (Leertaste)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Ein Bild weiter (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Lautstärke</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Stumm</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>Speichern unter … (Strg+S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Vollbild (F)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Leertaste)</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>How much may it weigh?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start talking</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Next</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Yes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A picture of a face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} is here.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove {}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Vis</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeptCard</name>
    <message>
        <source>Conversations, with the sound of the answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Records of times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The log</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Downloaded models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you agreed to</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is kept</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Tick everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>There is no way back.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete</source>
        <translation type="unfinished">Löschen</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>nothing</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Reset</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Reset: {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answering</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaking</source>
        <translation type="unfinished">Ich spreche</translation>
    </message>
    <message>
        <source>The face</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record and play back</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speak now…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>for profile {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Progress of {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Get</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>I agree</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished">Abbrechen</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Beginning…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} are free now.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} left</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Here</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Resume</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Something to remember</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A new note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Note</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>With models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Choose and download…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Packages to install first, with “visavis setup”: {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} in all</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Diagnostics</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Welcome</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>About {} seconds</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Understands</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Shows its face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on the processor</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>on the graphics card</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gather it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Part of the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What is in the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Gathering…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Save the report</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} is written.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Key of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Test the connection</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Asking…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Conversation</source>
        <translation type="unfinished">Gespräch</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Models</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language model</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Memory</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Privacy</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Advanced</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Settings</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Play a test tone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant's face</source>
        <translation>Das Gesicht des Assistenten</translation>
    </message>
</context>
<context>
    <name>TalkPage</name>
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
        <source>Rename the conversation</source>
        <translation>Gespräch umbenennen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
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
        <source>You</source>
        <translation>Du</translation>
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
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Gespeichert als {}.</translation>
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Turn {}</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Titles</name>
    <message>
        <source>Profile</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Quality of the face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What moves the face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Show a face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Refine the face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What understands you</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The language you speak</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words of your house</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Language of the window</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What speaks</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pace</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stay offline</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your own mirror</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>What answers</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Address of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Model of the server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Patience</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Variety</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Longest answer</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Persona</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>System prompt</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Its name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Your name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Keep conversations</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record times</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Record words too</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Appearance</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Size of everything</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Less motion</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Start in the tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Close to the tray</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hold to talk</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Stop the voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>When it listens</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Wake word</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Low</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Medium</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>High</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Standard</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Built in</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Still picture</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>A server</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Skills alone</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>All the time</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>After its name</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>While the key is held</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words and voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Words only</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing</source>
        <translation type="unfinished" />
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
        <translation type="unfinished" />
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>More voices…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Automatic</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Hear {}</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>first sound {} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>a line every {} s</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Listening</source>
        <translation type="unfinished">Ich höre zu</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Thinking</source>
        <translation type="unfinished">Ich denke nach</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Face</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Playing</source>
        <translation type="unfinished" />
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
        <source>The system's default</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>{} (not here)</source>
        <translation type="unfinished" />
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation type="unfinished" />
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation type="unfinished" />
    </message>
</context>
</TS>
