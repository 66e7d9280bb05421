<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>Ajouter une image</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>Déposez ici une photo, une peinture ou un dessin d’un visage</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>Déposez-la ici, ou cliquez</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>Par défaut&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>Rétablir la valeur par défaut de {}</translation>
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
        <translation>Retirer {}</translation>
    </message>
</context>
<context>
    <name>Banners</name>
    <message>
        <source>{}:</source>
        <translation>{}&#xa0;:</translation>
    </message>
    <message>
        <source>Now: {}.</source>
        <translation>À présent&#xa0;: {}.</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>Cette réponse est perdue. Posez la question à nouveau.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>Rejouer cette réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>je vous écoute…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Rejouer</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Enregistrer sous…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>Ce que vous avez dit</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>Ce que dit l’assistant</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}&#xa0;: voix et personnalité</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>La voix générale</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>Voix de cet avatar</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>Personnalité de cet avatar</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship&apos;s cook.”</source>
        <translation>Comme dans les réglages. Ou avec vos mots&#xa0;: «&#xa0;Tu es un joyeux cuisinier de bord.&#xa0;»</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnalité</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>en service</translation>
    </message>
    <message>
        <source>works</source>
        <translation>fonctionne</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>absent, pas nécessaire</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>ne fonctionne pas</translation>
    </message>
    <message>
        <source>{area}: {name}</source>
        <translation>{area}&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>Checks</name>
    <message>
        <source>Looking at everything…</source>
        <translation>Vérification en cours…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>Tout ce qu’il faut pour une conversation est là.</translation>
    </message>
    <message>
        <source>It answers what you type. To talk, see what is missing.</source>
        <translation>Il répond à ce que vous écrivez. Pour parler, il manque quelque chose.</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>Une conversation n’est pas encore possible.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>À examiner</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Télécharger le modèle</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Ouvrir ses réglages</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copier la commande</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Détecte la parole</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>Montre son visage</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Trouve les visages</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Son</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>Modèles du visage</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Fichiers</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordinateur</translation>
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
        <translation>Double-clic&#xa0;: revenir à la fenêtre. Clic droit&#xa0;: plus.</translation>
    </message>
    <message>
        <source>Open Visavis</source>
        <translation>Ouvrir Visavis</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Arrêter de parler</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Envoyer (Entrée)</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>Conversations (Ctrl+L)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nouvelle conversation (Ctrl+N)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nouvelle conversation</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exporter la conversation</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>Sous-titres (*.srt)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>Supprimer cette conversation&#xa0;?</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>Ses mots et son audio sont effacés de cet ordinateur. C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>Supprimer ce message&#xa0;?</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>Il est effacé de cet ordinateur. C’est irréversible.</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Retour à la conversation</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les conversations</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>Aucune conversation pour l’instant.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Supprimer…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The file can be written again: all of your conversation is kept.</source>
        <translation>Le fichier peut de nouveau être écrit&#xa0;: toute votre conversation est conservée.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Ce qui fonctionne</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>Rapidité</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Signaler un problème</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Étape {step} sur {count}</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>Identique à {}, que vous pouvez aussi modifier à la main entre-temps.</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Rechercher dans tous les réglages</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>Réinitialiser ceux affichés</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Aucun réglage ne porte ce nom.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>Général</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>Vitesse (&lt; et &gt;)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Une image en avant (.)</translation>
    </message>
    <message>
        <source>Silent (M)</source>
        <translation>Muet (M)</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>Enregistrer sous… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>Enregistrer la réponse</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>Vidéo (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Son (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>Sous-titres (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>Enregistrement de {}…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>La vidéo</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>Création de la vidéo…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>Création de la vidéo</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>Est-ce qu’on s’entend&#xa0;?</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>Dites quelque chose&#xa0;: la barre devrait bouger. Faites ensuite entendre trois notes.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>Avec qui aimeriez-vous parler&#xa0;?</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>Un clic suffit. Vous pouvez changer à tout moment.</translation>
    </message>
    <message>
        <source>As it is, or with models?</source>
        <translation>Tel quel, ou avec des modèles&#xa0;?</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>Il fonctionne tel quel. Avec des modèles, il comprend mieux et parle mieux.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>Tout passer et parler</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Commencer à parler</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>S’applique au prochain démarrage.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>none</source>
        <translation>non renseigné</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>Avatars</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>Choisissez à qui vous parlez. Un clic suffit, même au milieu d’une phrase.</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>Image d’un visage</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>Recherche d’un visage dans {}…</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} est là.</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>Sur {} visages, le plus grand a été retenu.</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>C’est une bonne image.</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Retirer {}&#xa0;?</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>La copie de l’image est supprimée, pas votre propre fichier.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>{} est retiré.</translation>
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
        <translation>Conversations, avec le son des réponses</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>Notes et rappels</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>Temps enregistrés</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>Le journal</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>Vos propres avatars, leurs voix et personnalités</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>Modèles téléchargés</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>Ce qui accélère le démarrage</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Vos réglages</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Ce que vous avez accepté</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>Tout reste sur cet ordinateur. Votre propre voix n’est jamais conservée.</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Tout cocher</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>Supprimer ce qui est coché…</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>Supprimer cela définitivement&#xa0;?</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>C’est supprimé.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>Appuyez</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>Réinitialiser&#xa0;: {}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>S’applique au prochain démarrage.</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>Comprendre la parole</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Le visage</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Ce qui quitte cet ordinateur</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>Ce que vous dites est envoyé sous forme de texte à {}, puisque vous l’avez choisi comme serveur.</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>Rien. Il n’envoie aucune requête de lui-même.</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>Rien de ce que vous dites. Les modèles sont téléchargés à votre demande.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Niveau du micro</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>Activer le micro</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>Couper le micro</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Enregistrer et réécouter</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Dites quelque chose&#xa0;: la barre devrait bouger.</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>Parlez maintenant…</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>Voici comment on vous entend…</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>Aucun son n’est venu du micro. Est-il branché et autorisé&#xa0;?</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>C’était clair&#xa0;? Alors tout va bien.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>de taille inconnue</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>pour le profil {}</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>Progression de {}</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Télécharger</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Suspendre</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>Acceptez-vous les conditions de {}&#xa0;?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>J’accepte</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>Retirer {}&#xa0;?</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>{} seront libérés. Vous pourrez le télécharger à nouveau.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Démarrage…</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>{} ont été libérés.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} sur {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>Suspendu. Ce qui est déjà arrivé est conservé.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Présent</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reprendre</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>Ce que vous lui avez demandé de retenir. Corrigez une note, ou supprimez-la.</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>Quelque chose à retenir</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Nouvelle note</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>Supprimer la note «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>Tel quel&#xa0;: rien à télécharger</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>Avec des modèles</translation>
    </message>
    <message>
        <source>What suits this computer</source>
        <translation>Ce qui convient à cet ordinateur</translation>
    </message>
    <message>
        <source>Progress of what is fetched</source>
        <translation>Progression du téléchargement</translation>
    </message>
    <message>
        <source>Yes, get all of it</source>
        <translation>Oui, tout télécharger</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Choisir…</translation>
    </message>
    <message>
        <source>That is all that suits this computer.</source>
        <translation>C’est tout ce qui convient à cet ordinateur.</translation>
    </message>
    <message>
        <source>{names} · up to {size}</source>
        <translation>{names} · jusqu’à {size}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquets</translation>
    </message>
    <message>
        <source>Yes, get all of it ({})</source>
        <translation>Oui, tout télécharger ({})</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Reprendre</translation>
    </message>
    <message>
        <source>A yes agrees to use these for non-commercial purposes: {}.</source>
        <translation>Un oui vous engage à n’utiliser ceux-ci qu’à des fins non commerciales&#xa0;: {}.</translation>
    </message>
    <message>
        <source>Installing packages: {}</source>
        <translation>Installation des paquets&#xa0;: {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Téléchargement de {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>encore {}</translation>
    </message>
    <message>
        <source>Paused at {}. What came is kept.</source>
        <translation>En pause à {}. Ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>All is here, and in use from now on.</source>
        <translation>Tout est là, et utilisé dès maintenant.</translation>
    </message>
    <message>
        <source>You can talk meanwhile.</source>
        <translation>Vous pouvez parler en attendant.</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>Premier son environ {} s après que vous cessez de parler.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>Avatars</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnostic</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examen de cet ordinateur…</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>Environ {} secondes</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>entre la fin de ce que vous dites et le premier son de la réponse, selon l’estimation.</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Comprend</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Répond</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Parle</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>Montre son visage</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>sur le processeur</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>sur la carte graphique</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}, {place}</translation>
    </message>
    <message>
        <source>first words after {} s, measured</source>
        <translation>premiers mots après {} s, mesuré</translation>
    </message>
    <message>
        <source>first words after {} s, estimated</source>
        <translation>premiers mots après {} s, estimé</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>{} s par seconde de parole, mesuré</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>{} s par seconde de parole, estimé</translation>
    </message>
    <message>
        <source>Better, in Models: {}.</source>
        <translation>Mieux, dans «&#xa0;Modèles&#xa0;»&#xa0;: {}.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>Minuteurs et rappels</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>Ceux qui sont encore à venir.</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>Supprimer le rappel «&#xa0;{}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>Un fichier pour un rapport de bogue&#xa0;: ce qui fonctionne ici, les versions, les réglages modifiés, la fin du journal et les temps des dernières réponses. Les clés, les noms et ce qui a été dit sont retirés. Lisez-le avant de l’enregistrer&#xa0;; rien n’est envoyé.</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>Rassembler les données</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Partie du rapport</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>Contenu du rapport</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Rassemblement des données…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Enregistrer le rapport</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archive (*.zip)</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>{} est écrit.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Choisissez un autre dossier, ou libérez de la place.</translation>
    </message>
    <message>
        <source>The sound of this answer was not kept.</source>
        <translation>Le son de cette réponse n’a pas été conservé.</translation>
    </message>
    <message>
        <source>conversations.keep says what is kept of later ones.</source>
        <translation>Le réglage «&#xa0;Conserver les conversations&#xa0;» dit ce qui est gardé des suivantes.</translation>
    </message>
    <message>
        <source>This answer has been deleted.</source>
        <translation>Cette réponse a été supprimée.</translation>
    </message>
    <message>
        <source>The conversations cannot be read: {error}.</source>
        <translation>Les conversations ne peuvent pas être lues&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The conversation could not be kept: {error}.</source>
        <translation>La conversation n’a pas pu être conservée&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Your conversations are only in memory for now: another program holds {file}. They are written as soon as it lets go.</source>
        <translation>Pour l’instant, vos conversations ne sont qu’en mémoire&#xa0;: un autre programme retient {file}. Elles seront écrites dès qu’il le libère.</translation>
    </message>
    <message>
        <source>pip install faster-whisper (scripts/start --full installs it too).</source>
        <translation>pip install faster-whisper (scripts/start --full l’installe aussi).</translation>
    </message>
    <message>
        <source>faster-whisper on the processor</source>
        <translation>faster-whisper sur le processeur</translation>
    </message>
    <message>
        <source>the model {name} is not here</source>
        <translation>le modèle {name} n’est pas là</translation>
    </message>
    <message>
        <source>there is no graphics card that it would stand in for</source>
        <translation>il n’y a pas de carte graphique qu’il remplacerait</translation>
    </message>
    <message>
        <source>Nothing is missing: faster-whisper itself uses the processor.</source>
        <translation>Il ne manque rien&#xa0;: faster-whisper utilise déjà le processeur.</translation>
    </message>
    <message>
        <source>Install faster-whisper (scripts/start --full), which knows many languages.</source>
        <translation>Installez faster-whisper (scripts/start --full), qui connaît beaucoup de langues.</translation>
    </message>
    <message>
        <source>This Whisper model knows English only, not {named}.</source>
        <translation>Ce modèle Whisper ne connaît que l’anglais, pas {named}.</translation>
    </message>
    <message>
        <source>Choose a model without “.en” or “distil” in its name.</source>
        <translation>Choisissez un modèle sans «&#xa0;.en&#xa0;» ni «&#xa0;distil&#xa0;» dans son nom.</translation>
    </message>
    <message>
        <source>Whisper does not know the language {named}.</source>
        <translation>Whisper ne connaît pas la langue {named}.</translation>
    </message>
    <message>
        <source>Choose another asr.language.</source>
        <translation>Choisissez une autre langue dans les réglages.</translation>
    </message>
    <message>
        <source>There is no Whisper model here.</source>
        <translation>Aucun modèle Whisper n’est là.</translation>
    </message>
    <message>
        <source>The speech recognition is closed.</source>
        <translation>La reconnaissance vocale est fermée.</translation>
    </message>
    <message>
        <source>pip install nvidia-cublas-cu12, or install the CUDA 12 runtime, or set asr.device to cpu.</source>
        <translation>pip install nvidia-cublas-cu12, ou installez l’environnement CUDA 12, ou choisissez «&#xa0;cpu&#xa0;» pour comprendre la parole.</translation>
    </message>
    <message>
        <source>Choose a smaller asr.model, or set asr.device to cpu.</source>
        <translation>Choisissez un modèle plus petit pour comprendre, ou le processeur (cpu).</translation>
    </message>
    <message>
        <source>the graphics card&apos;s cuBLAS 12 is not installed</source>
        <translation>cuBLAS 12 de la carte graphique n’est pas installé</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller asr.model.</source>
        <translation>Fermez d’autres programmes, ou choisissez un modèle plus petit pour comprendre.</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory.</source>
        <translation>{what}&#xa0;: la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>speech over an answer does not interrupt it</source>
        <translation>parler pendant une réponse ne l’interrompt pas</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Suppression de l’écho</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>what can be kept is kept</source>
        <translation>ce qui peut être gardé l’est</translation>
    </message>
    <message>
        <source>Take the server out of the settings to keep all of it here.</source>
        <translation>Retirez le serveur des réglages pour que tout reste ici.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>the server answers, as it was set</source>
        <translation>le serveur répond, comme réglé</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>messages tapés</translation>
    </message>
    <message>
        <source>text on the screen</source>
        <translation>texte à l’écran</translation>
    </message>
    <message>
        <source>the sound alone</source>
        <translation>le son seul</translation>
    </message>
    <message>
        <source>{picture} is a folder, not a picture.</source>
        <translation>{picture} est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Choisissez un fichier qui s’y trouve.</translation>
    </message>
    <message>
        <source>{picture} is a video, and only pictures are added.</source>
        <translation>{picture} est une vidéo, et seules des images sont ajoutées.</translation>
    </message>
    <message>
        <source>Name the video&apos;s path as talking_head.avatar_image: Wav2Lip makes it speak.</source>
        <translation>Donnez le chemin de la vidéo comme image du visage dans les réglages&#xa0;: Wav2Lip la fait parler.</translation>
    </message>
    <message>
        <source>{picture} is an avatar already, and not a picture.</source>
        <translation>{picture} est déjà un avatar, et non une image.</translation>
    </message>
    <message>
        <source>Faces cannot be looked for on this machine, so {picture} cannot be added.</source>
        <translation>Cet ordinateur ne peut pas chercher de visages, donc {picture} ne peut pas être ajouté.</translation>
    </message>
    <message>
        <source>Run scripts/start again; visavis doctor says what is missing.</source>
        <translation>Relancez scripts/start&#xa0;; le diagnostic dit ce qui manque.</translation>
    </message>
    <message>
        <source>Yours are: {known}.</source>
        <translation>Les vôtres&#xa0;: {known}.</translation>
    </message>
    <message>
        <source>The face in {path} is lost when it is cut.</source>
        <translation>Le visage de {path} est perdu au recadrage.</translation>
    </message>
    <message>
        <source>Make room there, or name another place in VISAVIS_HOME.</source>
        <translation>Libérez-y de la place, ou indiquez un autre endroit dans VISAVIS_HOME.</translation>
    </message>
    <message>
        <source>config/config.yaml explains every setting.</source>
        <translation>config/config.yaml explique chaque réglage.</translation>
    </message>
    <message>
        <source>text of one line</source>
        <translation>un texte d’une ligne</translation>
    </message>
    <message>
        <source>text of at most 8000 characters</source>
        <translation>un texte de 8000 caractères au plus</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:11434/v1&quot;</source>
        <translation>une adresse comme «&#xa0;http://localhost:11434/v1&#xa0;»</translation>
    </message>
    <message>
        <source>names of skills such as &quot;roll_dice, flip_coin&quot;</source>
        <translation>des noms de compétences comme «&#xa0;roll_dice, flip_coin&#xa0;»</translation>
    </message>
    <message>
        <source>a language code such as &quot;en&quot;, several such as &quot;en, de&quot;, or &quot;auto&quot;</source>
        <translation>un code de langue comme «&#xa0;en&#xa0;», plusieurs comme «&#xa0;en, de&#xa0;», ou «&#xa0;auto&#xa0;»</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda ou cuda:N</translation>
    </message>
    <message>
        <source>a bit rate such as &quot;192k&quot;</source>
        <translation>un débit comme «&#xa0;192k&#xa0;»</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {why}.</source>
        <translation>Les réglages n’ont pas pu être enregistrés dans {path}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>They hold until you quit.</source>
        <translation>Ils valent jusqu’à ce que vous quittiez.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texte</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un nombre entier</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un nombre de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}</source>
        <translation>un nombre entier de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>oui ou non</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} ou {that}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}, even</source>
        <translation>un nombre entier pair de {low:g} à {high:g}</translation>
    </message>
    <message>
        <source>In pixels: an even number from 256 to 3840.</source>
        <translation>En pixels&#xa0;: un nombre pair de 256 à 3840.</translation>
    </message>
    <message>
        <source>Frames per second, from 12 to 60.</source>
        <translation>Images par seconde, de 12 à 60.</translation>
    </message>
    <message>
        <source>What makes the mouth. Wav2Lip GAN looks sharper, and is slower.</source>
        <translation>Ce qui dessine la bouche. Wav2Lip GAN est plus net, et plus lent.</translation>
    </message>
    <message>
        <source>Pictures looked at in one go when a face is searched for. More is faster, and takes more memory of the graphics card.</source>
        <translation>Images examinées à la fois pour chercher un visage. Plus il y en a, plus c’est rapide, et plus il faut de mémoire graphique.</translation>
    </message>
    <message>
        <source>Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice.</source>
        <translation>Images que Wav2Lip calcule à la fois&#xa0;; réduit de moitié tout seul si la mémoire ne suffit pas.</translation>
    </message>
    <message>
        <source>“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of several).</source>
        <translation>«&#xa0;auto&#xa0;», «&#xa0;cpu&#xa0;» pour le processeur ou «&#xa0;cuda&#xa0;» pour la carte graphique («&#xa0;cuda:1&#xa0;» pour la deuxième de plusieurs).</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file or a folder.</source>
        <translation>«&#xa0;auto&#xa0;» prend, parmi ce qui est là, ce qui convient à cet ordinateur. Sinon, le nom d’un modèle, un fichier ou un dossier.</translation>
    </message>
    <message>
        <source>Automatic follows your system.</source>
        <translation>«&#xa0;Automatique&#xa0;» suit votre système.</translation>
    </message>
    <message>
        <source>How much this computer can carry. Automatic measures it.</source>
        <translation>Ce que cet ordinateur peut supporter. «&#xa0;Automatique&#xa0;» le mesure.</translation>
    </message>
    <message>
        <source>The face, and how it is drawn.</source>
        <translation>Le visage, et la façon dont il est dessiné.</translation>
    </message>
    <message>
        <source>Off: no video at all, only the voice.</source>
        <translation>Désactivé&#xa0;: pas d’image, seulement la voix.</translation>
    </message>
    <message>
        <source>Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move.</source>
        <translation>Wav2Lip a besoin d’un modèle&#xa0;; le visage intégré n’a besoin de rien&#xa0;; une image fixe ne bouge pas.</translation>
    </message>
    <message>
        <source>The picture of the assistant: one clearly visible face, seen from the front.</source>
        <translation>L’image de l’assistant&#xa0;: un seul visage bien visible, vu de face.</translation>
    </message>
    <message>
        <source>How fine the picture is: Standard is fast (720p), High is for strong graphics cards (1080p). Automatic takes High where the computer carries it.</source>
        <translation>La finesse de l’image&#xa0;: «&#xa0;Standard&#xa0;» est rapide (720p), «&#xa0;Haut&#xa0;» est pour les cartes graphiques puissantes (1080p). «&#xa0;Automatique&#xa0;» prend «&#xa0;Haut&#xa0;» si l’ordinateur le permet.</translation>
    </message>
    <message>
        <source>What the quality Standard means.</source>
        <translation>Ce que signifie la qualité «&#xa0;Standard&#xa0;».</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality Standard.</source>
        <translation>Taille de l’image en qualité «&#xa0;Standard&#xa0;».</translation>
    </message>
    <message>
        <source>What the quality High means.</source>
        <translation>Ce que signifie la qualité «&#xa0;Haut&#xa0;».</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality High.</source>
        <translation>Taille de l’image en qualité «&#xa0;Haut&#xa0;».</translation>
    </message>
    <message>
        <source>With GFPGAN, in the quality High: finer skin and teeth, in about twice the time.</source>
        <translation>Avec GFPGAN, en qualité «&#xa0;Haut&#xa0;»&#xa0;: peau et dents plus fines, en environ deux fois plus de temps.</translation>
    </message>
    <message>
        <source>Films that are written as files.</source>
        <translation>Les vidéos écrites dans des fichiers.</translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation>Le type de fichier.</translation>
    </message>
    <message>
        <source>How the picture is compressed.</source>
        <translation>La compression de l’image.</translation>
    </message>
    <message>
        <source>How the sound is compressed.</source>
        <translation>La compression du son.</translation>
    </message>
    <message>
        <source>Bits per second of the sound, from 10k to 999k.</source>
        <translation>Bits par seconde pour le son, de 10k à 999k.</translation>
    </message>
    <message>
        <source>What was found in the picture is kept, so that the next start is quicker.</source>
        <translation>Ce qui a été trouvé dans l’image est conservé, pour que le prochain démarrage soit plus rapide.</translation>
    </message>
    <message>
        <source>Computes in 16 bits where the graphics card can: faster, and looks the same.</source>
        <translation>Calcule en 16 bits si la carte graphique le permet&#xa0;: plus rapide, et le rendu est le même.</translation>
    </message>
    <message>
        <source>Where the models of the face are.</source>
        <translation>Où se trouvent les modèles du visage.</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, the base model.</source>
        <translation>Le fichier de Wav2Lip, le modèle de base.</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, trained to look sharper.</source>
        <translation>Le fichier de Wav2Lip entraîné pour plus de netteté.</translation>
    </message>
    <message>
        <source>The file of S3FD, Wav2Lip&apos;s own face detector.</source>
        <translation>Le fichier de S3FD, le détecteur de visages de Wav2Lip.</translation>
    </message>
    <message>
        <source>The file of GFPGAN, which refines the face.</source>
        <translation>Le fichier de GFPGAN, qui affine le visage.</translation>
    </message>
    <message>
        <source>The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a soft square is taken.</source>
        <translation>Le fichier de ParseNet ou BiSeNet, qui indique à GFPGAN où finit le visage. Sans lui, un carré adouci est utilisé.</translation>
    </message>
    <message>
        <source>The file of RealESRGAN, which enlarges a small picture before it is refined.</source>
        <translation>Le fichier de RealESRGAN, qui agrandit une petite image avant de l’affiner.</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker.</source>
        <translation>Micro et haut-parleur.</translation>
    </message>
    <message>
        <source>Which microphone listens: the system&apos;s default, or this one.</source>
        <translation>Quel micro écoute&#xa0;: celui du système par défaut, ou celui-ci.</translation>
    </message>
    <message>
        <source>Which loudspeaker speaks: the system&apos;s default, or this one.</source>
        <translation>Quel haut-parleur parle&#xa0;: celui du système par défaut, ou celui-ci.</translation>
    </message>
    <message>
        <source>Automatic: where its own voice can be taken out of what the microphone hears. Yes, without that, needs headphones: from an open loudspeaker it would hear itself and interrupt itself.</source>
        <translation>«&#xa0;Automatique&#xa0;»&#xa0;: là où sa propre voix peut être retirée de ce qu’entend le micro. «&#xa0;Oui&#xa0;», sans cela, demande un casque&#xa0;: avec un haut-parleur ouvert, il s’entendrait et s’interromprait lui-même.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice, and steady noise, out of what the microphone hears.</source>
        <translation>Retire la voix de l’assistant et les bruits constants de ce qu’entend le micro.</translation>
    </message>
    <message>
        <source>Samples per second sent to the loudspeaker.</source>
        <translation>Échantillons par seconde envoyés au haut-parleur.</translation>
    </message>
    <message>
        <source>When someone speaks, and when they have finished.</source>
        <translation>Quand quelqu’un parle, et quand il a fini.</translation>
    </message>
    <message>
        <source>Silero is better in noise; WebRTC is simpler.</source>
        <translation>Silero est meilleur dans le bruit&#xa0;; WebRTC est plus simple.</translation>
    </message>
    <message>
        <source>How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet speech.</source>
        <translation>À quel point il doit être sûr d’entendre parler. Plus haut, il ignore plus de bruit, et peut manquer une voix faible.</translation>
    </message>
    <message>
        <source>After this pause you have finished, where nothing else tells. After what sounds complete it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker answers, but it may cut in.</source>
        <translation>Après cette pause, vous avez fini, si rien d’autre ne l’indique. Après ce qui paraît complet, elle est plus courte, après «&#xa0;et&#xa0;» plus longue, et elle s’adapte à vos pauses. Plus courte&#xa0;: réponses plus rapides, mais il peut vous couper.</translation>
    </message>
    <message>
        <source>Sound kept from before speech was noticed, so that no first word is lost.</source>
        <translation>Son conservé d’avant la détection de la parole, pour ne perdre aucun premier mot.</translation>
    </message>
    <message>
        <source>Shorter sounds are no speech: a cough, a click.</source>
        <translation>Les sons plus courts ne sont pas de la parole&#xa0;: une toux, un clic.</translation>
    </message>
    <message>
        <source>Longer speech is cut here and answered.</source>
        <translation>Au-delà, la parole est coupée ici et reçoit une réponse.</translation>
    </message>
    <message>
        <source>Whose turn it is to speak.</source>
        <translation>À qui est le tour de parler.</translation>
    </message>
    <message>
        <source>All the time: everything is said to the assistant. After its name: what begins with its name is. While the key is held: what is said then is.</source>
        <translation>«&#xa0;En permanence&#xa0;»&#xa0;: tout s’adresse à l’assistant. «&#xa0;Après son nom&#xa0;»&#xa0;: ce qui commence par son nom. «&#xa0;Tant que la touche est maintenue&#xa0;»&#xa0;: ce qui est dit à ce moment.</translation>
    </message>
    <message>
        <source>The name that wakes it; empty: what it is called. Common names are recognised best.</source>
        <translation>Le nom qui l’éveille&#xa0;; vide&#xa0;: celui qu’il porte. Les noms courants sont les mieux reconnus.</translation>
    </message>
    <message>
        <source>For so long after an answer no name is needed.</source>
        <translation>Pendant ce temps après une réponse, aucun nom n’est nécessaire.</translation>
    </message>
    <message>
        <source>After so long without talk an open conversation needs the name again; 0: never.</source>
        <translation>Après ce temps sans parler, une conversation ouverte redemande le nom&#xa0;; 0&#xa0;: jamais.</translation>
    </message>
    <message>
        <source>Judges by melody and words whether you have finished, not by silence alone.</source>
        <translation>Juge à la mélodie et aux mots si vous avez fini, et pas seulement au silence.</translation>
    </message>
    <message>
        <source>Prepares an answer in every pause that may be the end; costs work that may be thrown away.</source>
        <translation>Prépare une réponse à chaque pause qui pourrait être la fin&#xa0;; coûte un travail parfois perdu.</translation>
    </message>
    <message>
        <source>What turns your speech into text.</source>
        <translation>Ce qui transforme votre parole en texte.</translation>
    </message>
    <message>
        <source>Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and needs no download.</source>
        <translation>Whisper connaît cent langues et a besoin d’un modèle&#xa0;; PocketSphinx ne connaît que l’anglais et n’a rien à télécharger.</translation>
    </message>
    <message>
        <source>In which numbers it computes. Those with float16 are for graphics cards.</source>
        <translation>Dans quels nombres le calcul se fait. Ceux avec float16 sont pour les cartes graphiques.</translation>
    </message>
    <message>
        <source>A code such as en; or several, such as “en, de”, of which each time the likeliest is taken; or “auto” for any. The first one is what the assistant itself speaks.</source>
        <translation>Un code comme en&#xa0;; ou plusieurs, comme «&#xa0;en, de&#xa0;», dont le plus probable est retenu à chaque fois&#xa0;; ou «&#xa0;auto&#xa0;» pour toutes. La première est celle que parle l’assistant.</translation>
    </message>
    <message>
        <source>Words that are likelier with you than elsewhere, such as names. What you and the assistant are called is known already.</source>
        <translation>Des mots plus probables chez vous qu’ailleurs, comme des noms. Votre nom et celui de l’assistant sont déjà connus.</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>Ce qui répond.</translation>
    </message>
    <message>
        <source>A server, a language model on this computer (llama.cpp), or skills alone (time, timers, sums, notes …; needs no download). Automatic takes the first of them that is there; what a skill certainly does, it does in any case, and at once.</source>
        <translation>Un serveur, un modèle de langage sur cet ordinateur (llama.cpp), ou les compétences seules (heure, minuteurs, calculs, notes…&#xa0;; rien à télécharger). «&#xa0;Automatique&#xa0;» prend le premier qui est là&#xa0;; ce qu’une compétence sait faire à coup sûr, elle le fait toujours, et aussitôt.</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or a GGUF file that can chat.</source>
        <translation>«&#xa0;auto&#xa0;» prend, parmi ce qui est là, ce qui convient à cet ordinateur. Sinon, le nom d’un modèle, ou un fichier GGUF capable de dialoguer.</translation>
    </message>
    <message>
        <source>How much of the conversation it keeps in mind, in tokens (some four letters each). Empty: what the free memory allows. Older talk is kept as a summary.</source>
        <translation>Ce qu’il garde en tête de la conversation, en jetons (environ quatre lettres chacun). Vide&#xa0;: ce que permet la mémoire libre. Le plus ancien est gardé en résumé.</translation>
    </message>
    <message>
        <source>How many layers of the model are on the graphics card. Empty: what its free memory allows; 0: all on the processor.</source>
        <translation>Combien de couches du modèle sont sur la carte graphique. Vide&#xa0;: ce que permet sa mémoire libre&#xa0;; 0&#xa0;: toutes sur le processeur.</translation>
    </message>
    <message>
        <source>0 always says the likeliest; higher is more varied.</source>
        <translation>0 dit toujours le plus probable&#xa0;; plus haut, c’est plus varié.</translation>
    </message>
    <message>
        <source>In tokens, some four letters each.</source>
        <translation>En jetons, d’environ quatre lettres chacun.</translation>
    </message>
    <message>
        <source>It may set timers, take notes, and do whatever else the skills can.</source>
        <translation>Il peut régler des minuteurs, prendre des notes et faire tout ce que savent les compétences.</translation>
    </message>
    <message>
        <source>Who it is, in your words, such as “You are a cheerful ship&apos;s cook.”</source>
        <translation>Qui il est, dans vos mots, par exemple&#xa0;: «&#xa0;Tu es un joyeux cuisinier de bord.&#xa0;»</translation>
    </message>
    <message>
        <source>All that it is told about itself, in the place of our own text. {{name}} stands for its name.</source>
        <translation>Tout ce qui lui est dit de lui-même, à la place de notre texte. {{name}} représente son nom.</translation>
    </message>
    <message>
        <source>A server with OpenAI&apos;s chat interface. If it fails, the model on this computer answers, else the skills.</source>
        <translation>Un serveur avec l’interface de chat d’OpenAI. S’il échoue, le modèle de cet ordinateur répond, sinon les compétences.</translation>
    </message>
    <message>
        <source>Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text.</source>
        <translation>Celle d’Ollama, LM Studio, llama-server, vLLM ou d’un serveur sur Internet, comme http://localhost:11434/v1. Vide&#xa0;: aucun. Vers un autre ordinateur, ce que vous dites part sous forme de texte.</translation>
    </message>
    <message>
        <source>One of its models; “auto” takes the first that it has.</source>
        <translation>Un de ses modèles&#xa0;; «&#xa0;auto&#xa0;» prend le premier qu’il a.</translation>
    </message>
    <message>
        <source>How many seconds it may take to begin an answer; it may have to load first.</source>
        <translation>Combien de secondes il peut mettre à commencer une réponse&#xa0;; il doit peut-être d’abord charger.</translation>
    </message>
    <message>
        <source>The voice.</source>
        <translation>La voix.</translation>
    </message>
    <message>
        <source>Automatic: the best that this computer can run and whose model is here. XTTS: the most natural, many languages, clones a voice; for non-commercial use, wants a graphics card. Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak NG: robotic, a hundred languages. The last two need no download.</source>
        <translation>«&#xa0;Automatique&#xa0;»&#xa0;: le meilleur que cet ordinateur peut utiliser et dont le modèle est là. XTTS&#xa0;: le plus naturel, beaucoup de langues, clone une voix&#xa0;; usage non commercial, demande une carte graphique. Coqui&#xa0;: naturel. Piper&#xa0;: naturel, rapide sur tout processeur. Flite&#xa0;: robotique, anglais. eSpeak NG&#xa0;: robotique, cent langues. Les deux derniers n’ont rien à télécharger.</translation>
    </message>
    <message>
        <source>“auto”, or an engine and its voice, such as flite:slt or coqui:p225.</source>
        <translation>«&#xa0;auto&#xa0;», ou un moteur et sa voix, comme flite:slt ou coqui:p225.</translation>
    </message>
    <message>
        <source>1 is its own pace; 2 is twice as fast.</source>
        <translation>1 est son propre débit&#xa0;; 2, deux fois plus vite.</translation>
    </message>
    <message>
        <source>Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take only the voice of somebody who agrees.</source>
        <translation>De la voix que XTTS doit cloner, de 6 à 30 secondes. Vide&#xa0;: une voix à lui. N’utilisez que la voix d’une personne qui est d’accord.</translation>
    </message>
    <message>
        <source>Who talks to whom.</source>
        <translation>Qui parle à qui.</translation>
    </message>
    <message>
        <source>What the assistant calls itself.</source>
        <translation>Comment l’assistant se nomme.</translation>
    </message>
    <message>
        <source>What it calls you. Empty if you would rather not say.</source>
        <translation>Comment il vous appelle. Vide si vous préférez ne pas le dire.</translation>
    </message>
    <message>
        <source>An answer&apos;s first phrase has at most this many words, so that speech starts early; 0 never cuts a sentence for that.</source>
        <translation>Le premier groupe de mots d’une réponse en compte au plus autant, pour parler tôt&#xa0;; 0 ne coupe jamais une phrase pour cela.</translation>
    </message>
    <message>
        <source>What it can do by itself: tell the time, set timers, calculate, keep notes and more.</source>
        <translation>Ce qu’il sait faire de lui-même&#xa0;: donner l’heure, régler des minuteurs, calculer, prendre des notes et plus.</translation>
    </message>
    <message>
        <source>By their names, with commas between them. Empty: it may use all of them.</source>
        <translation>Par leurs noms, séparés par des virgules. Vide&#xa0;: il peut toutes les utiliser.</translation>
    </message>
    <message>
        <source>Models are downloaded only when you say so.</source>
        <translation>Les modèles ne sont téléchargés que si vous le demandez.</translation>
    </message>
    <message>
        <source>The address of your own copy of the models folder, asked before the models&apos; own places. Empty: none.</source>
        <translation>L’adresse de votre propre copie du dossier des modèles, interrogée avant les sources d’origine. Vide&#xa0;: aucune.</translation>
    </message>
    <message>
        <source>No request is made for models.</source>
        <translation>Aucune requête n’est faite pour des modèles.</translation>
    </message>
    <message>
        <source>A record of how long each step of an answer took, on this computer.</source>
        <translation>Un relevé, sur cet ordinateur, de la durée de chaque étape d’une réponse.</translation>
    </message>
    <message>
        <source>What was said is written too. Sound never is.</source>
        <translation>Ce qui a été dit est aussi écrit. Le son, jamais.</translation>
    </message>
    <message>
        <source>Older records are removed at the next start.</source>
        <translation>Les relevés plus anciens sont supprimés au prochain démarrage.</translation>
    </message>
    <message>
        <source>What is kept of your conversations.</source>
        <translation>Ce qui est conservé de vos conversations.</translation>
    </message>
    <message>
        <source>On this computer only, until you delete it. With the voice, answers can be played again with the face. Your own voice is never kept.</source>
        <translation>Sur cet ordinateur seulement, jusqu’à ce que vous les supprimiez. Avec la voix, les réponses peuvent être rejouées avec le visage. Votre propre voix n’est jamais conservée.</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>La fenêtre.</translation>
    </message>
    <message>
        <source>1 is the screen&apos;s own size.</source>
        <translation>1 est la taille propre à l’écran.</translation>
    </message>
    <message>
        <source>Nothing moves that need not. Follows your system where it says so.</source>
        <translation>Rien ne bouge sans nécessité. Suit votre système quand il l’indique.</translation>
    </message>
    <message>
        <source>It begins in the tray, without a window.</source>
        <translation>Démarre dans la zone de notification, sans fenêtre.</translation>
    </message>
    <message>
        <source>Closing the window leaves it in the tray; quit from there.</source>
        <translation>Fermer la fenêtre le laisse dans la zone de notification&#xa0;; quittez-le de là.</translation>
    </message>
    <message>
        <source>The key that is held to talk.</source>
        <translation>La touche à maintenir pour parler.</translation>
    </message>
    <message>
        <source>The key that stops the voice.</source>
        <translation>La touche qui arrête la voix.</translation>
    </message>
    <message>
        <source>The key that turns the microphone off and on.</source>
        <translation>La touche qui coupe et rétablit le micro.</translation>
    </message>
    <message>
        <source>A key that talks wherever you are, while it is held. On Linux with X11 only.</source>
        <translation>Une touche pour parler où que vous soyez, tant qu’elle est maintenue. Sous Linux avec X11 seulement.</translation>
    </message>
    <message>
        <source>The face is not there yet.</source>
        <translation>Le visage n’est pas encore là.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Il faut {wanted}.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>Le serveur X ne répond pas.</translation>
    </message>
    <message>
        <source>Name one such as &quot;Ctrl+Alt+Space&quot;.</source>
        <translation>Indiquez-en une comme «&#xa0;Ctrl+Alt+Space&#xa0;».</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>Un problème est survenu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>Aucun serveur n’est réglé.</translation>
    </message>
    <message>
        <source>Write its address above.</source>
        <translation>Écrivez son adresse ci-dessus.</translation>
    </message>
    <message>
        <source>The package keyring is not installed, so no key is kept.</source>
        <translation>Le paquet keyring n’est pas installé, donc aucune clé n’est gardée.</translation>
    </message>
    <message>
        <source>The keyring refused: {name}.</source>
        <translation>Le trousseau a refusé&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>A conversation cannot be written as {kind}.</source>
        <translation>Une conversation ne peut pas être écrite en {kind}.</translation>
    </message>
    <message>
        <source>PocketSphinx knows English only, not {language!r}</source>
        <translation>PocketSphinx ne connaît que l’anglais, pas {language!r}</translation>
    </message>
    <message>
        <source>The Whisper model in {folder} needs {needed:.1f} GB of memory, and {free:.1f} GB are free.</source>
        <translation>Le modèle Whisper de {folder} demande {needed:.1f} Go de mémoire, et {free:.1f} Go sont libres.</translation>
    </message>
    <message>
        <source>The avatar {name!r} cannot be removed: {why}.</source>
        <translation>L’avatar {name!r} ne peut pas être retiré&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <translation>Supprimez vous-même le dossier {folder}.</translation>
    </message>
    <message>
        <source>The avatar cannot be kept in {folder}: {why}.</source>
        <translation>L’avatar ne peut pas être conservé dans {folder}&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>It failed {count} times: {error}.</source>
        <translation>Échec {count} fois&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{before}{gap}{what}</source>
        <translation>{before}{gap}{what}</translation>
    </message>
    <message>
        <source>There is no key {keys!r}.</source>
        <translation>Il n’y a pas de touche {keys!r}.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>il n’y a plus de place sur le disque</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>le système de fichiers est en lecture seule</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>fichier ou dossier introuvable</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>connexion refusée</translation>
    </message>
    <message>
        <source>Set {variable} before the start instead.</source>
        <translation>Définissez plutôt {variable} avant le démarrage.</translation>
    </message>
    <message>
        <source>No voice can speak here.</source>
        <translation>Aucune voix ne peut parler ici.</translation>
    </message>
    <message>
        <source>Look at Diagnostics.</source>
        <translation>Regardez dans Diagnostic.</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>Qualité du visage</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>Ce qui anime le visage</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>Afficher un visage</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>Où le visage est calculé</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>Affiner le visage</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>Ce qui vous comprend</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>La langue que vous parlez</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Noms et mots particuliers</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>Ce qui parle</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Débit</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>Enregistrement d’une voix à cloner</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>Lui couper la parole l’interrompt</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>Supprimer l’écho</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Rester hors ligne</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>Votre propre miroir</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Ce qui répond</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modèle du serveur</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Patience</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variété</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Réponse la plus longue</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnalité</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt système</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>Le modèle de langage peut utiliser les compétences</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Son nom</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Conserver les conversations</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>Enregistrer les temps</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>Enregistrer aussi les mots</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Taille de l’ensemble</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Moins d’animations</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Démarrer dans la zone de notification</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Fermer vers la zone de notification</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Maintenir pour parler</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Arrêter la voix</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Couper et activer le micro</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>Maintenir pour parler, partout</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>Quand il écoute</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>Mot d’éveil</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>Délai pour enchaîner (secondes)</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>En veille après (minutes)</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>Guetter la fin d’une pensée</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>Pause qui clôt votre tour (s)</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>Sensibilité au bruit</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>Le visage</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Quality: Standard</source>
        <translation>Qualité&#xa0;: standard</translation>
    </message>
    <message>
        <source>Size in the quality Standard</source>
        <translation>Taille en qualité «&#xa0;Standard&#xa0;»</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Largeur</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Hauteur</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Images par seconde</translation>
    </message>
    <message>
        <source>Model of the mouth</source>
        <translation>Modèle de la bouche</translation>
    </message>
    <message>
        <source>Pictures searched at once</source>
        <translation>Images examinées à la fois</translation>
    </message>
    <message>
        <source>Frames computed at once</source>
        <translation>Images calculées à la fois</translation>
    </message>
    <message>
        <source>Quality: High</source>
        <translation>Qualité&#xa0;: haut</translation>
    </message>
    <message>
        <source>Size in the quality High</source>
        <translation>Taille en qualité «&#xa0;Haut&#xa0;»</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vidéos</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Type de fichier</translation>
    </message>
    <message>
        <source>Compression of the picture</source>
        <translation>Compression de l’image</translation>
    </message>
    <message>
        <source>Compression of the sound</source>
        <translation>Compression du son</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>Débit du son</translation>
    </message>
    <message>
        <source>Remember faces</source>
        <translation>Mémoriser les visages</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Demi-précision</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>Modèles du visage</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Micro et haut-parleur</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micro</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Sample rate of the loudspeaker</source>
        <translation>Fréquence d’échantillonnage du haut-parleur</translation>
    </message>
    <message>
        <source>Noticing speech</source>
        <translation>Détecter la parole</translation>
    </message>
    <message>
        <source>What notices speech</source>
        <translation>Ce qui détecte la parole</translation>
    </message>
    <message>
        <source>Sound kept from before (s)</source>
        <translation>Son conservé d’avant (s)</translation>
    </message>
    <message>
        <source>Shortest speech (s)</source>
        <translation>Parole la plus courte (s)</translation>
    </message>
    <message>
        <source>Longest speech (s)</source>
        <translation>Parole la plus longue (s)</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Tours de parole</translation>
    </message>
    <message>
        <source>Prepare answers early</source>
        <translation>Préparer les réponses tôt</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Comprendre</translation>
    </message>
    <message>
        <source>Model that understands</source>
        <translation>Modèle qui comprend</translation>
    </message>
    <message>
        <source>Where speech is understood</source>
        <translation>Où la parole est comprise</translation>
    </message>
    <message>
        <source>Kind of numbers</source>
        <translation>Type de nombres</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Répondre</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modèle qui répond</translation>
    </message>
    <message>
        <source>How much it keeps in mind</source>
        <translation>Ce qu’il garde en tête</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Couches sur la carte graphique</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Parler</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Modèle qui parle</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Where the voice is computed</source>
        <translation>Où la voix est calculée</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>L’assistant</translation>
    </message>
    <message>
        <source>Longest first phrase (words)</source>
        <translation>Plus longue première phrase (mots)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Skills switched off</source>
        <translation>Compétences désactivées</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Record of times</source>
        <translation>Relevé des temps</translation>
    </message>
    <message>
        <source>Keep records (days)</source>
        <translation>Garder les relevés (jours)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversations</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La fenêtre</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bas</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Haut</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Intégré</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>Image fixe</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un serveur</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>Compétences seules</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>En permanence</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>Après son nom</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>Tant que la touche est maintenue</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Mots et voix</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Mots seulement</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>it is chosen in the settings, but this version does not have it yet</source>
        <translation>choisi dans les réglages, mais cette version ne l’a pas encore</translation>
    </message>
    <message>
        <source>none of these can serve</source>
        <translation>aucun de ceux-ci ne peut servir</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Choose auto, or one of these.</source>
        <translation>Choisissez «&#xa0;Automatique&#xa0;», ou l’un de ceux-ci.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Voir ci-dessus.</translation>
    </message>
    <message>
        <source>asking it failed: {error}</source>
        <translation>la vérification a échoué&#xa0;: {error}</translation>
    </message>
    <message>
        <source>the package {name} is not installed</source>
        <translation>le paquet {name} n’est pas installé</translation>
    </message>
    <message>
        <source>{label} could not be loaded: {error}.</source>
        <translation>{label} n’a pas pu être chargé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{label} does not work: {error}.</source>
        <translation>{label} ne fonctionne pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The face did not answer in time.</source>
        <translation>Le visage n’a pas répondu à temps.</translation>
    </message>
    <message>
        <source>GPU out of memory during video generation ({what}). Falling back to audio-only playback.</source>
        <translation>La mémoire graphique n’a pas suffi pour le visage ({what}). La suite est en son seul.</translation>
    </message>
    <message>
        <source>Use quality_mode=&apos;standard&apos; or switch to CPU.</source>
        <translation>Choisissez la qualité «&#xa0;Standard&#xa0;» ou le processeur (cpu).</translation>
    </message>
    <message>
        <source>the captions; I wait for a loudspeaker</source>
        <translation>les sous-titres&#xa0;; j’attends un haut-parleur</translation>
    </message>
    <message>
        <source>typed messages; I wait for a microphone</source>
        <translation>messages tapés&#xa0;; j’attends un micro</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone; then start me again.</source>
        <translation>Autorisez-le dans Réglages Système, Confidentialité et sécurité, Micro&#xa0;; puis relancez-moi.</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Microphone: both switches, also the one for desktop apps.</source>
        <translation>Autorisez-le dans Paramètres, Confidentialité et sécurité, Microphone&#xa0;: les deux boutons, aussi celui des applications de bureau.</translation>
    </message>
    <message>
        <source>The microphone sends only silence.</source>
        <translation>Le micro n’envoie que du silence.</translation>
    </message>
    <message>
        <source>I wait for sound</source>
        <translation>j’attends du son</translation>
    </message>
    <message>
        <source>I hear you badly</source>
        <translation>je vous entends mal</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>It may be muted: look for its switch, or at the system&apos;s sound settings.</source>
        <translation>Il est peut-être coupé&#xa0;: cherchez son bouton, ou voyez les réglages de son du système.</translation>
    </message>
    <message>
        <source>Get one: visavis models get NAME (`visavis models list` shows them).</source>
        <translation>Téléchargez-en un&#xa0;: visavis models get NAME (`visavis models list` les montre).</translation>
    </message>
    <message>
        <source>What you say is sent as text to {where}, as llm.server.url is set.</source>
        <translation>Ce que vous dites est envoyé sous forme de texte à {where}, comme réglé.</translation>
    </message>
    <message>
        <source>a model is not here</source>
        <translation>aucun modèle n’est là</translation>
    </message>
    <message>
        <source>the built-in skills (no language model)</source>
        <translation>les compétences intégrées (sans modèle de langage)</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>aucun serveur n’est réglé</translation>
    </message>
    <message>
        <source>Set llm.server.url, if you have one (Ollama, vLLM, …).</source>
        <translation>Indiquez son adresse, si vous en avez un (Ollama, vLLM…).</translation>
    </message>
    <message>
        <source>the language model {name} is not here</source>
        <translation>le modèle de langage {name} n’est pas là</translation>
    </message>
    <message>
        <source>the model {model} is not there</source>
        <translation>le modèle {model} n’est pas là</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>llama-cpp-python n’est pas installé.</translation>
    </message>
    <message>
        <source>Install it: scripts/start --full.</source>
        <translation>Installez-le&#xa0;: scripts/start --full.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context} tokens ({complaint}).</source>
        <translation>La mémoire ne suffit pas pour un contexte de {context} jetons ({complaint}).</translation>
    </message>
    <message>
        <source>Set a shorter llm.context_tokens, or choose a smaller model.</source>
        <translation>Réduisez ce qu’il garde en tête, ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {name} ({why}).</source>
        <translation>La mémoire ne suffit pas pour le modèle {name} ({why}).</translation>
    </message>
    <message>
        <source>Choose a smaller model, or set a lower llm.gpu_layers.</source>
        <translation>Choisissez un modèle plus petit, ou moins de couches sur la carte graphique.</translation>
    </message>
    <message>
        <source>If it happens again, choose a smaller model or a shorter llm.context_tokens.</source>
        <translation>Si cela se reproduit, choisissez un modèle plus petit, ou moins à garder en tête.</translation>
    </message>
    <message>
        <source> beside the {layers} layers that fit on the graphics card</source>
        <translation> à côté des {layers} couches qui tiennent sur la carte graphique</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} of memory{beside}, but only {free} are free.</source>
        <translation>Le modèle {name} demande {needed} de mémoire{beside}, mais seulement {free} sont libres.</translation>
    </message>
    <message>
        <source>{place} cannot be fetched: {why}.</source>
        <translation>{place} ne peut pas être téléchargé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{place} gives a wrong file: {why}.</source>
        <translation>{place} fournit un mauvais fichier&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>There are {free:.1f} GB free for {folder}, and {needed:.1f} GB are needed.</source>
        <translation>{free:.1f} Go sont libres pour {folder}, et il faut {needed:.1f} Go.</translation>
    </message>
    <message>
        <source>Make it yourself, or name another place in {variable}.</source>
        <translation>Créez-le vous-même, ou nommez un autre endroit dans {variable}.</translation>
    </message>
    <message>
        <source>The packages could not be installed: {why}</source>
        <translation>Les paquets n’ont pas pu être installés&#xa0;: {why}</translation>
    </message>
    <message>
        <source>It speaks {languages}.</source>
        <translation>Il parle {languages}.</translation>
    </message>
    <message>
        <source>the recording {clip} cannot be read ({why})</source>
        <translation>l’enregistrement {clip} ne peut pas être lu ({why})</translation>
    </message>
    <message>
        <source>There is no avatar {name!r}.</source>
        <translation>Il n’y a pas d’avatar {name!r}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: le dossier {folder} n’existe pas.</translation>
    </message>
    <message>
        <source>Make it smaller: up to {most} million pixels can be read.</source>
        <translation>Réduisez-la&#xa0;: jusqu’à {most} millions de pixels peuvent être lus.</translation>
    </message>
    <message>
        <source>Use a picture of at least {side}x{side}; 512x512 or more looks good.</source>
        <translation>Prenez une image d’au moins {side}x{side}&#xa0;; à partir de 512x512, c’est beau.</translation>
    </message>
    <message>
        <source>There is no device {name!r}.</source>
        <translation>Il n’y a pas d’appareil {name!r}.</translation>
    </message>
    <message>
        <source>Choose a smaller model (`visavis models list`), or close other programs.</source>
        <translation>Choisissez un modèle plus petit (`visavis models list`), ou fermez d’autres programmes.</translation>
    </message>
    <message>
        <source>Is the disk full or read-only?</source>
        <translation>Le disque est-il plein ou en lecture seule&#xa0;?</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations, {file}.</source>
        <translation>Un autre programme retient le fichier de vos conversations, {file}.</translation>
    </message>
    <message>
        <source>Close it, or try again in a while.</source>
        <translation>Fermez-le, ou réessayez dans un moment.</translation>
    </message>
    <message>
        <source>What you said was not understood: {why}.</source>
        <translation>Ce que tu as dit n&apos;a pas été compris&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be thought out: {why}.</source>
        <translation>La réponse n&apos;a pas pu être élaborée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be spoken: {why}.</source>
        <translation>La réponse n&apos;a pas pu être prononcée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be played: {why}.</source>
        <translation>La réponse n&apos;a pas pu être jouée&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Nothing is fetched: Visavis is set to work offline.</source>
        <translation>Rien n’est téléchargé&#xa0;: Visavis est réglé pour travailler hors ligne.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Models.</source>
        <translation>Désactivez-le dans Réglages, Modèles.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {why}.</source>
        <translation>Impossible de le conserver&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>Install it (python scripts/setup.py --keyring), or set {variable} before the start.</source>
        <translation>Installez-le (python scripts/setup.py --keyring), ou définissez {variable} avant le démarrage.</translation>
    </message>
    <message>
        <source>Tell the time</source>
        <translation>Heure</translation>
    </message>
    <message>
        <source>Tell the date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Days until a date</source>
        <translation>Jours jusqu’à une date</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>Régler un minuteur</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Créer un rappel</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>Régler un réveil</translation>
    </message>
    <message>
        <source>List reminders</source>
        <translation>Lister les rappels</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Temps restant</translation>
    </message>
    <message>
        <source>Cancel reminders</source>
        <translation>Annuler les rappels</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calculer</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>Convertir des unités</translation>
    </message>
    <message>
        <source>Flip a coin</source>
        <translation>Lancer une pièce</translation>
    </message>
    <message>
        <source>Roll dice</source>
        <translation>Lancer un dé</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>Nombre au hasard</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>Choisir</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Retenir</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Se rappeler</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>Lister les notes</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget all notes</source>
        <translation>Oublier toutes les notes</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Change the avatar</source>
        <translation>Changer d’avatar</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>Changer de voix</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>Changer la qualité</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Bavarder</translation>
    </message>
    <message>
        <source>{label} cannot be asked: {error}.</source>
        <translation>{label} ne peut pas être interrogé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The face broke off: {error}.</source>
        <translation>Le visage s&apos;est interrompu&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model.</source>
        <translation>Le serveur {host} n’a aucun modèle.</translation>
    </message>
    <message>
        <source>Load one there, or set another.</source>
        <translation>Chargez-en un là-bas, ou réglez un autre serveur.</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, for {where}</source>
        <translation>ce que vous dites quitte cet ordinateur sous forme de texte, vers {where}</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, unencrypted, for {where}</source>
        <translation>ce que vous dites quitte cet ordinateur sous forme de texte, non chiffré, vers {where}</translation>
    </message>
    <message>
        <source>{url} is no address of a server</source>
        <translation>{url} n’est pas l’adresse d’un serveur</translation>
    </message>
    <message>
        <source>Correct llm.server.url.</source>
        <translation>Corrigez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The key is from the environment variable {variable}.</source>
        <translation>La clé vient de la variable d’environnement {variable}.</translation>
    </message>
    <message>
        <source>The key is from the keyring.</source>
        <translation>La clé vient du trousseau.</translation>
    </message>
    <message>
        <source>The keyring cannot be read, so no key is used.</source>
        <translation>Le trousseau ne peut pas être lu, donc aucune clé n’est utilisée.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>Aucune clé n’est définie.</translation>
    </message>
    <message>
        <source>The server at {host} answered with {kind} instead of OpenAI&apos;s chat interface.</source>
        <translation>Le serveur {host} a répondu avec {kind} au lieu de l’interface de chat d’OpenAI.</translation>
    </message>
    <message>
        <source> It said: {words}.</source>
        <translation> Il a dit&#xa0;: {words}.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key.{words}</source>
        <translation>Le serveur {host} demande une clé.{words}</translation>
    </message>
    <message>
        <source>The server at {host} failed with status {status}.{words}</source>
        <translation>Le serveur {host} a échoué avec l’état {status}.{words}</translation>
    </message>
    <message>
        <source>The server at {host} does not answer: {error}.</source>
        <translation>Le serveur {host} ne répond pas&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Start it, or correct llm.server.url.</source>
        <translation>Démarrez-le, ou corrigez son adresse.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>une page web</translation>
    </message>
    <message>
        <source>Correct llm.server.url: it mostly ends in /v1.</source>
        <translation>Corrigez l’adresse&#xa0;: elle finit le plus souvent par /v1.</translation>
    </message>
    <message>
        <source>The server at {host} refuses the key.{words}</source>
        <translation>Le serveur {host} refuse la clé.{words}</translation>
    </message>
    <message>
        <source>Put a valid key into the environment variable {variable}, or, where the package keyring is installed, into the keyring: keyring set {service} {name}.</source>
        <translation>Mettez une clé valide dans la variable d’environnement {variable} ou, si le paquet keyring est installé, dans le trousseau&#xa0;: keyring set {service} {name}.</translation>
    </message>
    <message>
        <source>The server at {host} sends us on to {where}; nothing was sent there.</source>
        <translation>Le serveur {host} renvoie vers {where}&#xa0;; rien n’y a été envoyé.</translation>
    </message>
    <message>
        <source>Set llm.server.url to the new address, if you trust it.</source>
        <translation>Réglez la nouvelle adresse, si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The server at {host} knows no model {model}, or has another address for it.{words}</source>
        <translation>Le serveur {host} ne connaît pas le modèle {model}, ou a une autre adresse pour lui.{words}</translation>
    </message>
    <message>
        <source>Correct llm.server.model or llm.server.url.</source>
        <translation>Corrigez le modèle ou l’adresse du serveur.</translation>
    </message>
    <message>
        <source>The server at {host} is too busy, or its quota is used up.{words}</source>
        <translation>Le serveur {host} est surchargé, ou son quota est épuisé.{words}</translation>
    </message>
    <message>
        <source>There is no loudspeaker called {name!r}.</source>
        <translation>Il n’y a pas de haut-parleur nommé {name!r}.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Il y a {names}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker on this computer.</source>
        <translation>Il n’y a pas de haut-parleur sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch it on.</source>
        <translation>Branchez un haut-parleur, ou allumez-le.</translation>
    </message>
    <message>
        <source>There is no microphone called {name!r}.</source>
        <translation>Il n’y a pas de micro nommé {name!r}.</translation>
    </message>
    <message>
        <source>Did you mean {name!r}?</source>
        <translation>Vouliez-vous dire {name!r}&#xa0;?</translation>
    </message>
    <message>
        <source>There is no microphone on this computer.</source>
        <translation>Il n’y a pas de micro sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Connect a microphone, or switch it on.</source>
        <translation>Branchez un micro, ou allumez-le.</translation>
    </message>
    <message>
        <source>The microphone is too loud: what it sends is cut off at the top.</source>
        <translation>Le micro est trop fort&#xa0;: ce qu’il envoie est écrêté.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move away from it.</source>
        <translation>Baissez son niveau dans les réglages de son du système, ou éloignez-vous.</translation>
    </message>
    <message>
        <source>The microphone {name!r} cannot be opened: {reason}.</source>
        <translation>Le micro {name!r} ne peut pas être ouvert&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is connected and that no other program holds it.</source>
        <translation>Vérifiez qu’il est branché et qu’aucun autre programme ne l’occupe.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed: {error}.</source>
        <translation>Les appareils audio ne peuvent pas être listés&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>Le son a besoin de la bibliothèque PortAudio, qui n’est pas installée.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
        <translation>Sous Debian et Ubuntu&#xa0;: sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The package sounddevice is not installed.</source>
        <translation>Le paquet sounddevice n’est pas installé.</translation>
    </message>
    <message>
        <source>pip install sounddevice</source>
        <translation>pip install sounddevice</translation>
    </message>
    <message>
        <source>The microphone is gone: it sends no more sound.</source>
        <translation>Le micro a disparu&#xa0;: il n’envoie plus de son.</translation>
    </message>
    <message>
        <source>Your conversations could not be read: the file is damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>Vos conversations n’ont pas pu être lues&#xa0;: le fichier est endommagé. Il est conservé sous le nom {file} et un nouveau est commencé.</translation>
    </message>
    <message>
        <source>Your conversations are not kept this time: {file} cannot be written ({why}). Start me again when it can be.</source>
        <translation>Cette fois, vos conversations ne sont pas conservées&#xa0;: impossible d’écrire dans {file} ({why}). Relancez-moi quand ce sera possible.</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>un dossier porte ce nom</translation>
    </message>
    <message>
        <source>it was written by a newer Visavis: update this one</source>
        <translation>il vient d’un Visavis plus récent&#xa0;: mettez celui-ci à jour</translation>
    </message>
    <message>
        <source>Name the file .mp4, .wav, .txt or .srt.</source>
        <translation>Nommez le fichier .mp4, .wav, .txt ou .srt.</translation>
    </message>
    <message>
        <source>An answer cannot be saved as {kind}.</source>
        <translation>Une réponse ne peut pas être enregistrée en {kind}.</translation>
    </message>
    <message>
        <source>An answer cannot be saved as a file without an ending.</source>
        <translation>Une réponse ne peut pas être enregistrée dans un fichier sans extension.</translation>
    </message>
    <message>
        <source>What is said now is written as soon as that is over.</source>
        <translation>Ce qui se dit maintenant sera écrit dès que ce sera fini.</translation>
    </message>
    <message>
        <source>There is no room on the disk for your conversations, {file}.</source>
        <translation>Il n’y a plus de place sur le disque pour vos conversations, {file}.</translation>
    </message>
    <message>
        <source>Make some, or try again in a while.</source>
        <translation>Faites de la place, ou réessayez dans un moment.</translation>
    </message>
    <message>
        <source>{what} Your settings are kept as {aside}; the defaults hold now.</source>
        <translation>{what} Vos réglages sont conservés sous {aside}&#xa0;; les valeurs par défaut s’appliquent.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>et {count} de plus.</translation>
    </message>
    <message>
        <source>{count} settings cannot be used:</source>
        <translation>{count} réglages sont inutilisables&#xa0;:</translation>
    </message>
    <message>
        <source>{key} is a section: give the settings in it, not {value}.</source>
        <translation>{key} est une section&#xa0;: donnez les réglages qu’elle contient, pas {value}.</translation>
    </message>
    <message>
        <source>{key} is not a setting.</source>
        <translation>{key} n’est pas un réglage.</translation>
    </message>
    <message>
        <source>{key} is {value}, but must be {wanted}.</source>
        <translation>{key} vaut {value}, mais doit être {wanted}.</translation>
    </message>
    <message>
        <source>{key} is not a setting. Did you mean {meant}?</source>
        <translation>{key} n’est pas un réglage. Vouliez-vous dire {meant}&#xa0;?</translation>
    </message>
    <message>
        <source>{sentence} {hint}</source>
        <translation>{sentence} {hint}</translation>
    </message>
    <message>
        <source>{where}: {what}</source>
        <translation>{where}&#xa0;: {what}</translation>
    </message>
    <message>
        <source>{name}, line {line}</source>
        <translation>{name}, ligne {line}</translation>
    </message>
    <message>
        <source>Look at its indentation, colons and quotes.</source>
        <translation>Regardez l’indentation, les deux-points et les guillemets.</translation>
    </message>
    <message>
        <source>YAML is indented with spaces, not with tabs.</source>
        <translation>YAML s’indente avec des espaces, pas avec des tabulations.</translation>
    </message>
    <message>
        <source>{where}: this is not valid YAML: {problem}.</source>
        <translation>{where}&#xa0;: ce n’est pas du YAML valide&#xa0;: {problem}.</translation>
    </message>
    <message>
        <source>{path} is longer than {limit} kB, too long for a settings file.</source>
        <translation>{path} dépasse {limit} ko&#xa0;: c’est trop pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Vérifiez son nom.</translation>
    </message>
    <message>
        <source>{where}: this is not a list of settings.</source>
        <translation>{where}&#xa0;: ce n’est pas une liste de réglages.</translation>
    </message>
    <message>
        <source>Write each as &quot;section:&quot; and, indented below it, &quot;name: value&quot;.</source>
        <translation>Écrivez «&#xa0;section:&#xa0;» puis, en retrait en dessous, «&#xa0;nom: valeur&#xa0;».</translation>
    </message>
    <message>
        <source>There is no settings file {path}.</source>
        <translation>Il n’y a pas de fichier de réglages {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a settings file.</source>
        <translation>{path} est un dossier, pas un fichier de réglages.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indiquez le fichier.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>Le fichier de réglages {path} est illisible&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{where}: the file is not UTF-8 text.</source>
        <translation>{where}&#xa0;: le fichier n’est pas du texte UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Enregistrez-le en UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not YAML that can be used: {error}.</source>
        <translation>{name} n’est pas du YAML utilisable&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a settings file.</source>
        <translation>{name} est trop imbriqué pour un fichier de réglages.</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice, first in line {first}.</source>
        <translation>{where}&#xa0;: {key} est donné deux fois, d’abord ligne {first}.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Supprimez l’un des deux.</translation>
    </message>
    <message>
        <source>{where}: aliases (*) cannot be used in settings.</source>
        <translation>{where}&#xa0;: les alias (*) ne sont pas admis dans les réglages.</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>une section</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>une liste</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>un nombre énorme</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>Vouliez-vous dire {name}&#xa0;?</translation>
    </message>
    <message>
        <source>Without quotes YAML reads yes, no, on and off as true or false: quote the word.</source>
        <translation>Sans guillemets, YAML lit yes, no, on et off comme true ou false&#xa0;: mettez le mot entre guillemets.</translation>
    </message>
    <message>
        <source>Put it in quotes to make it text.</source>
        <translation>Mettez-le entre guillemets pour en faire du texte.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>This system lets no program hear a key everywhere; a desktop of X11 does.</source>
        <translation>Ce système ne laisse aucun programme écouter une touche partout&#xa0;; un bureau X11 le permet.</translation>
    </message>
    <message>
        <source>Hold the key that talks while the window is in front.</source>
        <translation>Maintenez la touche pour parler quand la fenêtre est au premier plan.</translation>
    </message>
    <message>
        <source>Your avatar cannot be shown: {reason}.</source>
        <translation>Impossible d’afficher votre avatar&#xa0;: {reason}.</translation>
    </message>
    <message>
        <source>You see the one that comes with me; the page Avatars has others.</source>
        <translation>Vous voyez celui qui est fourni avec moi&#xa0;; la page Avatars en propose d’autres.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Rebranchez-le.</translation>
    </message>
    <message>
        <source>Parts of what the microphone hears get lost: this computer is too busy.</source>
        <translation>Des parties de ce que le micro entend se perdent&#xa0;: cet ordinateur est trop occupé.</translation>
    </message>
    <message>
        <source>Close programs that need much of it, or choose smaller models in the settings.</source>
        <translation>Fermez les programmes qui le sollicitent beaucoup, ou choisissez des modèles plus petits dans les réglages.</translation>
    </message>
    <message>
        <source>Look whether this computer is online (behind a proxy, HTTPS_PROXY must name it) and try again: what was fetched is kept.</source>
        <translation>Vérifiez que cet ordinateur est en ligne (derrière un proxy, HTTPS_PROXY doit le nommer) et réessayez&#xa0;: ce qui est arrivé est conservé.</translation>
    </message>
    <message>
        <source>Instead of the file, {where} sends a web page (a sign-in page, perhaps).</source>
        <translation>Au lieu du fichier, {where} envoie une page web (peut-être une connexion).</translation>
    </message>
    <message>
        <source>Open a browser to see what it wants, or use another mirror.</source>
        <translation>Ouvrez un navigateur pour voir ce qu’elle veut, ou prenez un autre miroir.</translation>
    </message>
    <message>
        <source>the connection ended after {done} of {total} bytes</source>
        <translation>la connexion s’est terminée après {done} octets sur {total}</translation>
    </message>
    <message>
        <source>its SHA-256 is {found}… instead of {wanted}…</source>
        <translation>son SHA-256 est {found}… au lieu de {wanted}…</translation>
    </message>
    <message>
        <source>Make room, and start it again.</source>
        <translation>Libérez de la place, et relancez.</translation>
    </message>
    <message>
        <source>Make room there, or the right.</source>
        <translation>Libérez-y de la place, ou donnez le droit d’écrire.</translation>
    </message>
    <message>
        <source>{label} is not on this computer, and it is to make no request (offline).</source>
        <translation>{label} n’est pas sur cet ordinateur, et aucune requête n’est permise (hors ligne).</translation>
    </message>
    <message>
        <source>Without --offline and HF_HUB_OFFLINE: visavis models get {name}.</source>
        <translation>Sans «&#xa0;Rester hors ligne&#xa0;» ni HF_HUB_OFFLINE&#xa0;: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{label} came, but not with the files it should have.</source>
        <translation>{label} est arrivé, mais sans les fichiers qu’il devrait avoir.</translation>
    </message>
    <message>
        <source>Remove it (visavis models remove {name}) and fetch it again.</source>
        <translation>Retirez-le (visavis models remove {name}) et téléchargez-le à nouveau.</translation>
    </message>
    <message>
        <source>Make room, or name a folder on another disk in VISAVIS_HOME.</source>
        <translation>Libérez de la place, ou nommez dans VISAVIS_HOME un dossier d’un autre disque.</translation>
    </message>
    <message>
        <source>The archive of {label} is not what it should be: {error}.</source>
        <translation>L’archive de {label} n’est pas ce qu’elle devrait être&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Fetch it again: visavis models get {name}.</source>
        <translation>Téléchargez-le à nouveau&#xa0;: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Visavis.</source>
        <translation>{label} est en cours de téléchargement par un autre Visavis.</translation>
    </message>
    <message>
        <source>Wait for it, or end it.</source>
        <translation>Attendez-le, ou arrêtez-le.</translation>
    </message>
    <message>
        <source>Try again later, or fetch it elsewhere and give it to `visavis models add`.</source>
        <translation>Réessayez plus tard, ou téléchargez-le ailleurs et donnez-le à `visavis models add`.</translation>
    </message>
    <message>
        <source>{where} cannot be fetched: HTTP {code} {reason}.</source>
        <translation>{where} ne peut pas être téléchargé&#xa0;: HTTP {code} {reason}.</translation>
    </message>
    <message>
        <source>{where} may not be fetched (HTTP {code}): it needs a sign-in, or the token is not valid any more.</source>
        <translation>{where} ne peut pas être téléchargé (HTTP {code})&#xa0;: il faut une connexion, ou le jeton n’est plus valable.</translation>
    </message>
    <message>
        <source>Accept its terms on its page in a browser, and give your token in HF_TOKEN.</source>
        <translation>Acceptez ses conditions sur sa page dans un navigateur, et donnez votre jeton dans HF_TOKEN.</translation>
    </message>
    <message>
        <source>{where} is not there (HTTP {code}).</source>
        <translation>{where} n’existe pas (HTTP {code}).</translation>
    </message>
    <message>
        <source>nothing came for {seconds:g} s</source>
        <translation>rien n’est venu pendant {seconds:g} s</translation>
    </message>
    <message>
        <source>the connection is not secure (its certificate is not trusted)</source>
        <translation>la connexion n’est pas sûre (son certificat n’est pas reconnu)</translation>
    </message>
    <message>
        <source>the address is not known (is this computer online?)</source>
        <translation>l’adresse n’est pas connue (cet ordinateur est-il en ligne&#xa0;?)</translation>
    </message>
    <message>
        <source>Use another mirror.</source>
        <translation>Prenez un autre miroir.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>Le dossier {folder} ne peut pas être créé&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>{label} takes {factor:.1f} s for a second of speech on this computer.</source>
        <translation>{label} prend {factor:.1f} s pour une seconde de parole sur cet ordinateur.</translation>
    </message>
    <message>
        <source>A smaller model may keep up (`visavis profile` says which); to use this one all the same, name it in the settings ({engine}).</source>
        <translation>Un modèle plus petit suivra peut-être (`visavis profile` dit lequel)&#xa0;; pour utiliser celui-ci quand même, nommez-le dans les réglages ({engine}).</translation>
    </message>
    <message>
        <source>The processor computes it, as set.</source>
        <translation>Le processeur le calcule, comme réglé.</translation>
    </message>
    <message>
        <source>On the processor: {why}.</source>
        <translation>Sur le processeur&#xa0;: {why}.</translation>
    </message>
    <message>
        <source>On the processor: it needs {needed} of the card&apos;s memory, and {left} are left.</source>
        <translation>Sur le processeur&#xa0;: il lui faut {needed} de la mémoire de la carte, et il reste {left}.</translation>
    </message>
    <message>
        <source>Of {free} that are free on {card}, {left} are left.</source>
        <translation>Sur {free} libres sur {card}, il reste {left}.</translation>
    </message>
    <message>
        <source>There is no graphics card that it could use.</source>
        <translation>Il n’y a pas de carte graphique qu’il pourrait utiliser.</translation>
    </message>
    <message>
        <source>torch cannot use {card}: {why}. Run `scripts/start --full` where nvidia-smi works to have a build that can.</source>
        <translation>torch ne peut pas utiliser {card}&#xa0;: {why}. Lancez `scripts/start --full` là où nvidia-smi fonctionne pour avoir une version qui le peut.</translation>
    </message>
    <message>
        <source>This version has no engine {engine}.</source>
        <translation>Cette version n’a pas le moteur {engine}.</translation>
    </message>
    <message>
        <source>{label} broke while it was measured: {error}.</source>
        <translation>{label} a échoué pendant la mesure&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Packages can be installed by Visavis only in a checkout.</source>
        <translation>Visavis ne peut installer des paquets que dans une copie du dépôt.</translation>
    </message>
    <message>
        <source>Install them: {line}.</source>
        <translation>Installez-les&#xa0;: {line}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{model} would serve: visavis models get {name}.</source>
        <translation>{model} conviendrait&#xa0;: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{model} is here, but not the package of {engine}: visavis setup.</source>
        <translation>{model} est là, mais pas le paquet de {engine}&#xa0;: visavis setup.</translation>
    </message>
    <message>
        <source>{model} does not speak {language!r}.</source>
        <translation>{model} ne parle pas {language!r}.</translation>
    </message>
    <message>
        <source>{model} would take about {factor:.1f} s for a second of speech here.</source>
        <translation>{model} prendrait ici environ {factor:.1f} s pour une seconde de parole.</translation>
    </message>
    <message>
        <source>{model} needs {needed} of memory, more than half of all.</source>
        <translation>{model} a besoin de {needed} de mémoire, plus de la moitié du total.</translation>
    </message>
    <message>
        <source>The profile is {profile}, as set ({other} would be chosen).</source>
        <translation>Le profil est «&#xa0;{profile}&#xa0;», comme réglé («&#xa0;{other}&#xa0;» serait choisi).</translation>
    </message>
    <message>
        <source>{engine} comes first, as set.</source>
        <translation>{engine} vient en premier, comme réglé.</translation>
    </message>
    <message>
        <source>{model} was measured to take {factor:.1f} s for a second of speech here.</source>
        <translation>{model} a pris ici {factor:.1f} s pour une seconde de parole, mesurées.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bas</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>moyen</translation>
    </message>
    <message>
        <source>high</source>
        <translation>haut</translation>
    </message>
    <message>
        <source>{card} has {total} of memory</source>
        <translation>{card} a {total} de mémoire</translation>
    </message>
    <message>
        <source>{cores} processor cores</source>
        <translation>{cores} cœurs de processeur</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} Go</translation>
    </message>
    <message>
        <source>A graphics card is here, but {problem}.</source>
        <translation>Une carte graphique est là, mais {problem}.</translation>
    </message>
    <message>
        <source>{card} has {total} of memory ({held} of it is in use now)</source>
        <translation>{card} a {total} de mémoire ({held} utilisés en ce moment)</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 720p beside models of medium size.</source>
        <translation>{has}, assez pour le visage en 720p à côté de modèles moyens.</translation>
    </message>
    <message>
        <source>{has}; medium needs {needed} for face, ears and language model.</source>
        <translation>{has}&#xa0;; «&#xa0;moyen&#xa0;» demande {needed} pour le visage, l’ouïe et le modèle de langage.</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 cœur de processeur</translation>
    </message>
    <message>
        <source>{cores} and {ram} of memory</source>
        <translation>{cores} et {ram} de mémoire</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card to use, {has}: small models suit best (medium needs {cores} fast cores and 16 GB).</source>
        <translation>Pas de carte graphique NVIDIA utilisable, {has}&#xa0;: de petits modèles conviennent le mieux («&#xa0;moyen&#xa0;» demande {cores} cœurs rapides et 16 Go).</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} Go</translation>
    </message>
    <message>
        <source>torch {name} was built without CUDA</source>
        <translation>torch {name} a été compilé sans CUDA</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 1080p beside large models.</source>
        <translation>{has}, assez pour le visage en 1080p à côté de grands modèles.</translation>
    </message>
    <message>
        <source>No graphics card is needed: {has} carry models of medium size.</source>
        <translation>Aucune carte graphique nécessaire&#xa0;: {has} suffisent à des modèles moyens.</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds:g} s</source>
        <translation>{name} n’a pas répondu en {seconds:g} s</translation>
    </message>
    <message>
        <source>{name} failed ({why})</source>
        <translation>{name} a échoué ({why})</translation>
    </message>
    <message>
        <source>I cannot keep notes or reminders: {file} cannot be written ({why}).</source>
        <translation>Je ne peux garder ni notes ni rappels&#xa0;: impossible d’écrire dans {file} ({why}).</translation>
    </message>
    <message>
        <source>My notes were damaged, so I began afresh. The old file is kept as {file}.</source>
        <translation>Mes notes étaient endommagées, j’ai donc recommencé. L’ancien fichier est conservé sous le nom {file}.</translation>
    </message>
    <message>
        <source>No speech recognition is left; type your message instead.</source>
        <translation>Il ne reste aucune reconnaissance vocale&#xa0;; écrivez plutôt votre message.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {what}.</source>
        <translation>Tout n’a pas pu être supprimé&#xa0;: {what}.</translation>
    </message>
    <message>
        <source>Delete the rest yourself.</source>
        <translation>Supprimez le reste vous-même.</translation>
    </message>
    <message>
        <source>Run scripts/start again: it installs what is missing.</source>
        <translation>Relancez scripts/start&#xa0;: il installe ce qui manque.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la fenêtre</translation>
    </message>
    <message>
        <source>no screen is connected (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>aucun écran n’est connecté (ni DISPLAY ni WAYLAND_DISPLAY n’est défini)</translation>
    </message>
    <message>
        <source>refining the face</source>
        <translation>affiner le visage</translation>
    </message>
    <message>
        <source>only {free:.0f} MB are free</source>
        <translation>seulement {free:.0f} Mo sont libres</translation>
    </message>
    <message>
        <source>{count} cores ({kind})</source>
        <translation>{count} cœurs ({kind})</translation>
    </message>
    <message>
        <source>Unlock it, or put the key into {variable}.</source>
        <translation>Déverrouillez-le, ou mettez la clé dans {variable}.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micro</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>haut-parleur</translation>
    </message>
    <message>
        <source>the sound devices cannot be listed</source>
        <translation>les appareils audio ne peuvent pas être listés</translation>
    </message>
    <message>
        <source>{name} (of {count}; `visavis devices` lists them)</source>
        <translation>{name} (parmi {count}&#xa0;; `visavis devices` les liste)</translation>
    </message>
    <message>
        <source>microphone and loudspeaker</source>
        <translation>micro et haut-parleur</translation>
    </message>
    <message>
        <source>sound through PulseAudio</source>
        <translation>le son par PulseAudio</translation>
    </message>
    <message>
        <source>the better of the two built-in voices</source>
        <translation>la meilleure des deux voix intégrées</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>écran</translation>
    </message>
    <message>
        <source>Use visavis --no-gui.</source>
        <translation>Utilisez visavis --no-gui.</translation>
    </message>
    <message>
        <source>{file} (not there: defaults)</source>
        <translation>{file} (absent&#xa0;: valeurs par défaut)</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>réglages</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>espace libre</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Libérez de la place sur ce disque.</translation>
    </message>
    <message>
        <source>1 core ({kind})</source>
        <translation>1 cœur ({kind})</translation>
    </message>
    <message>
        <source>{card}, {free} of {total} free, driver {driver}</source>
        <translation>{card}, {free} libres sur {total}, pilote {driver}</translation>
    </message>
    <message>
        <source>Look at the NVIDIA driver; until then the processor does the work.</source>
        <translation>Examinez le pilote NVIDIA&#xa0;; d’ici là, le processeur fait le travail.</translation>
    </message>
    <message>
        <source>{name}. {why}</source>
        <translation>{name}. {why}</translation>
    </message>
    <message>
        <source>{set}, as set; {name} would be chosen here</source>
        <translation>«&#xa0;{set}&#xa0;», comme réglé&#xa0;; «&#xa0;{name}&#xa0;» serait choisi ici</translation>
    </message>
    <message>
        <source>the sound system</source>
        <translation>le système de son</translation>
    </message>
    <message>
        <source>{library} is not installed; it is for {purpose}</source>
        <translation>{library} n’est pas installée&#xa0;; elle sert à&#xa0;: {purpose}</translation>
    </message>
    <message>
        <source>Debian, Ubuntu: sudo apt install {package}.</source>
        <translation>Debian, Ubuntu&#xa0;: sudo apt install {package}.</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} n’est pas installé</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>celui du système</translation>
    </message>
    <message>
        <source>{size} for {purpose}</source>
        <translation>{size} pour {purpose}</translation>
    </message>
    <message>
        <source>{given} is not here</source>
        <translation>{given} n’est pas là</translation>
    </message>
    <message>
        <source>Only for {purpose}: visavis models get {row}.</source>
        <translation>Seulement pour {purpose}&#xa0;: visavis models get {row}.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>données</translation>
    </message>
    <message>
        <source>notes, reminders and avatars</source>
        <translation>les notes, rappels et avatars</translation>
    </message>
    <message>
        <source>config</source>
        <translation>configuration</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>vos réglages</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>cache</translation>
    </message>
    <message>
        <source>what makes the next start quicker</source>
        <translation>ce qui accélère le prochain démarrage</translation>
    </message>
    <message>
        <source>state</source>
        <translation>état</translation>
    </message>
    <message>
        <source>log and traces</source>
        <translation>le journal et les relevés</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so {what} cannot be kept</source>
        <translation>{folder} n’est pas accessible en écriture, donc ne peuvent être conservés&#xa0;: {what}</translation>
    </message>
    <message>
        <source>Make it writable, or name a folder in {variable}.</source>
        <translation>Rendez-le accessible en écriture, ou nommez un dossier dans {variable}.</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>processeur</translation>
    </message>
    <message>
        <source>The built-in engines need none.</source>
        <translation>Ce qui est intégré n’en a pas besoin.</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first} {more}</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>le trousseau</translation>
    </message>
    <message>
        <source>for {purpose}</source>
        <translation>pour {purpose}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>mémoire</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>carte graphique</translation>
    </message>
    <message>
        <source>Try again, or restart it.</source>
        <translation>Réessayez, ou redémarrez-le.</translation>
    </message>
    <message>
        <source>no NVIDIA card was found</source>
        <translation>aucune carte NVIDIA n’a été trouvée</translation>
    </message>
    <message>
        <source>Coqui VITS on the processor</source>
        <translation>Coqui VITS sur le processeur</translation>
    </message>
    <message>
        <source>a woman, natural, of any language</source>
        <translation>une femme, naturelle, de toute langue</translation>
    </message>
    <message>
        <source>a woman, English, natural</source>
        <translation>une femme, anglaise, naturelle</translation>
    </message>
    <message>
        <source>a man, English, natural</source>
        <translation>un homme, anglais, naturel</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>naturel</translation>
    </message>
    <message>
        <source>a woman, American</source>
        <translation>une femme, américaine</translation>
    </message>
    <message>
        <source>a man, American</source>
        <translation>un homme, américain</translation>
    </message>
    <message>
        <source>a man, Scottish</source>
        <translation>un homme, écossais</translation>
    </message>
    <message>
        <source>a man, American, robotic</source>
        <translation>un homme, américain, robotique</translation>
    </message>
    <message>
        <source>a woman, American, robotic</source>
        <translation>une femme, américaine, robotique</translation>
    </message>
    <message>
        <source>a woman, British, robotic</source>
        <translation>une femme, britannique, robotique</translation>
    </message>
    <message>
        <source>a man, British, robotic</source>
        <translation>un homme, britannique, robotique</translation>
    </message>
    <message>
        <source>visavis models get vits-ljspeech fetches one.</source>
        <translation>visavis models get vits-ljspeech en télécharge un.</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or set tts.device to cpu.</source>
        <translation>Fermez d’autres programmes qui utilisent la carte graphique, ou calculez la voix sur le processeur (cpu).</translation>
    </message>
    <message>
        <source>no model of it is here</source>
        <translation>aucun de ses modèles n’est là</translation>
    </message>
    <message>
        <source>it computes on the processor already</source>
        <translation>il calcule déjà sur le processeur</translation>
    </message>
    <message>
        <source>Nothing is to be done about it.</source>
        <translation>Il n’y a rien à faire.</translation>
    </message>
    <message>
        <source>its model speaks “{its}”, not “{language}”</source>
        <translation>son modèle parle «&#xa0;{its}&#xa0;», pas «&#xa0;{language}&#xa0;»</translation>
    </message>
    <message>
        <source>Get a model of your language.</source>
        <translation>Téléchargez un modèle de votre langue.</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui.</source>
        <translation>La mémoire ne suffit pas pour charger Coqui.</translation>
    </message>
    <message>
        <source>Coqui could not speak a sentence: {error}.</source>
        <translation>Coqui n’a pas pu dire une phrase&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui.</source>
        <translation>La mémoire ne suffit pas pour une phrase de Coqui.</translation>
    </message>
    <message>
        <source>Run scripts/start again, or: pip install espeakng-loader</source>
        <translation>Relancez scripts/start, ou&#xa0;: pip install espeakng-loader</translation>
    </message>
    <message>
        <source>Choose one such as en-us, en-gb-x-rp or en-us+f3 (the part behind + is a variant).</source>
        <translation>Choisissez-en une comme en-us, en-gb-x-rp ou en-us+f3 (après le +, une variante).</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice “{voice}”</source>
        <translation>eSpeak NG n’a pas de voix «&#xa0;{voice}&#xa0;»</translation>
    </message>
    <message>
        <source>Install Flite (Debian and Ubuntu: sudo apt install flite; macOS: brew install flite), or use the espeak voice.</source>
        <translation>Installez Flite (Debian et Ubuntu&#xa0;: sudo apt install flite&#xa0;; macOS&#xa0;: brew install flite), ou prenez la voix d’eSpeak.</translation>
    </message>
    <message>
        <source>The library {stem} is not installed.</source>
        <translation>La bibliothèque {stem} n’est pas installée.</translation>
    </message>
    <message>
        <source>Flite speaks English only</source>
        <translation>Flite ne parle qu’anglais</translation>
    </message>
    <message>
        <source>Use the espeak voice.</source>
        <translation>Prenez la voix d’eSpeak.</translation>
    </message>
    <message>
        <source>Flite has no voice “{name}”</source>
        <translation>Flite n’a pas de voix «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Choisissez parmi {names}.</translation>
    </message>
    <message>
        <source>Install it as a program of its own: pipx install piper-tts.</source>
        <translation>Installez-le comme programme à part&#xa0;: pipx install piper-tts.</translation>
    </message>
    <message>
        <source>visavis models get piper-ljspeech fetches one.</source>
        <translation>visavis models get piper-ljspeech en télécharge une.</translation>
    </message>
    <message>
        <source>no voice of it is here</source>
        <translation>aucune de ses voix n’est là</translation>
    </message>
    <message>
        <source>the program piper is not installed</source>
        <translation>le programme piper n’est pas installé</translation>
    </message>
    <message>
        <source>its voice speaks “{its}”, not “{language}”</source>
        <translation>sa voix parle «&#xa0;{its}&#xa0;», pas «&#xa0;{language}&#xa0;»</translation>
    </message>
    <message>
        <source>Get one of yours.</source>
        <translation>Téléchargez-en une de votre langue.</translation>
    </message>
    <message>
        <source>visavis models get xtts-v2 fetches it.</source>
        <translation>visavis models get xtts-v2 le télécharge.</translation>
    </message>
    <message>
        <source>If memory is short, close other programs, or choose a smaller model.</source>
        <translation>Si la mémoire manque, fermez d’autres programmes ou choisissez un modèle plus petit.</translation>
    </message>
    <message>
        <source>The process of {label} has ended unexpectedly ({how}).</source>
        <translation>Le processus de {label} s’est arrêté de façon inattendue ({how}).</translation>
    </message>
    <message>
        <source>{label} does not answer any more, and was ended.</source>
        <translation>{label} ne répond plus et a été arrêté.</translation>
    </message>
    <message>
        <source>{label} was closed.</source>
        <translation>{label} a été fermé.</translation>
    </message>
    <message>
        <source>a library wanted to end the program</source>
        <translation>une bibliothèque a voulu mettre fin au programme</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>la mémoire ne suffit pas</translation>
    </message>
    <message>
        <source>{why} ({file})</source>
        <translation>{why} ({file})</translation>
    </message>
    <message>
        <source>an unexpected error, {name}</source>
        <translation>une erreur inattendue, {name}</translation>
    </message>
    <message>
        <source>Whisper tiny, 39 M, many languages</source>
        <translation>Whisper tiny, 39 M, nombreuses langues</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>tout usage</translation>
    </message>
    <message>
        <source>Whisper base, 74 M, many languages</source>
        <translation>Whisper base, 74 M, nombreuses langues</translation>
    </message>
    <message>
        <source>Whisper small, 244 M, many languages</source>
        <translation>Whisper small, 244 M, nombreuses langues</translation>
    </message>
    <message>
        <source>Whisper medium, 769 M, many languages</source>
        <translation>Whisper medium, 769 M, nombreuses langues</translation>
    </message>
    <message>
        <source>Whisper large-v3, 1550 M, many languages</source>
        <translation>Whisper large-v3, 1550 M, nombreuses langues</translation>
    </message>
    <message>
        <source>Whisper large-v3-turbo, 809 M, many languages</source>
        <translation>Whisper large-v3-turbo, 809 M, nombreuses langues</translation>
    </message>
    <message>
        <source>Distil-Whisper large-v3, 756 M, English only</source>
        <translation>Distil-Whisper large-v3, 756 M, anglais seulement</translation>
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
        <translation>tout usage, selon la Llama 3.2 Community License et les règles d’usage de Meta&#xa0;; pas pour les entreprises de plus de 700 millions d’utilisateurs par mois</translation>
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
        <translation>tout usage, selon la Llama 3.1 Community License et les règles d’usage de Meta&#xa0;; pas pour les entreprises de plus de 700 millions d’utilisateurs par mois</translation>
    </message>
    <message>
        <source>Piper LJSpeech high, a woman, American</source>
        <translation>Piper LJSpeech high, une femme, américaine</translation>
    </message>
    <message>
        <source>public domain recordings, model MIT</source>
        <translation>enregistrements du domaine public, modèle MIT</translation>
    </message>
    <message>
        <source>Piper Lessac medium, a woman, American</source>
        <translation>Piper Lessac medium, une femme, américaine</translation>
    </message>
    <message>
        <source>Blizzard Challenge 2013 (the recordings)</source>
        <translation>Blizzard Challenge 2013 (les enregistrements)</translation>
    </message>
    <message>
        <source>research and other non-commercial use</source>
        <translation>recherche et autres usages non commerciaux</translation>
    </message>
    <message>
        <source>Piper Thorsten medium, a man, German</source>
        <translation>Piper Thorsten medium, un homme, allemand</translation>
    </message>
    <message>
        <source>CC0 recordings, model MIT</source>
        <translation>enregistrements CC0, modèle MIT</translation>
    </message>
    <message>
        <source>Coqui VITS LJSpeech, a woman, American</source>
        <translation>Coqui VITS LJSpeech, une femme, américaine</translation>
    </message>
    <message>
        <source>Coqui VITS VCTK, 109 speakers, British and others</source>
        <translation>Coqui VITS VCTK, 109 voix, britanniques et autres</translation>
    </message>
    <message>
        <source>Coqui XTTS v2, 17 languages, clones a voice</source>
        <translation>Coqui XTTS v2, 17 langues, clone une voix</translation>
    </message>
    <message>
        <source>Coqui Public Model License 1.0.0</source>
        <translation>Coqui Public Model License 1.0.0</translation>
    </message>
    <message>
        <source>non-commercial use only, of the model and of what it speaks</source>
        <translation>usage non commercial seulement, du modèle et de ce qu’il dit</translation>
    </message>
    <message>
        <source>The voice of another person may be cloned only with that person&apos;s consent.</source>
        <translation>La voix d’une autre personne ne peut être clonée qu’avec son accord.</translation>
    </message>
    <message>
        <source>Wav2Lip</source>
        <translation>Wav2Lip</translation>
    </message>
    <message>
        <source>none published (weights of Rudrabha/Wav2Lip)</source>
        <translation>aucune publiée (poids de Rudrabha/Wav2Lip)</translation>
    </message>
    <message>
        <source>personal, research and other non-commercial use only, the authors say: they were trained on LRS2</source>
        <translation>usage personnel, de recherche ou autre non commercial seulement, disent les auteurs&#xa0;: entraîné sur LRS2</translation>
    </message>
    <message>
        <source>Wav2Lip with GAN, sharper</source>
        <translation>Wav2Lip avec GAN, plus net</translation>
    </message>
    <message>
        <source>S3FD, the face detector of Wav2Lip</source>
        <translation>S3FD, le détecteur de visages de Wav2Lip</translation>
    </message>
    <message>
        <source>BSD-3-Clause (face-alignment)</source>
        <translation>BSD-3-Clause (face-alignment)</translation>
    </message>
    <message>
        <source>GFPGAN v1.3, refines the face</source>
        <translation>GFPGAN v1.3, affine le visage</translation>
    </message>
    <message>
        <source>Apache-2.0, with parts under non-commercial terms (StyleGAN2, DFDNet)</source>
        <translation>Apache-2.0, avec des parties sous conditions non commerciales (StyleGAN2, DFDNet)</translation>
    </message>
    <message>
        <source>the parts under NVIDIA&apos;s and DFDNet&apos;s terms: non-commercial use only</source>
        <translation>les parties soumises aux conditions de NVIDIA et DFDNet&#xa0;: usage non commercial seulement</translation>
    </message>
    <message>
        <source>GFPGAN v1.4, refines the face</source>
        <translation>GFPGAN v1.4, affine le visage</translation>
    </message>
    <message>
        <source>ParseNet, where the face ends (for GFPGAN)</source>
        <translation>ParseNet, où finit le visage (pour GFPGAN)</translation>
    </message>
    <message>
        <source>MIT (facexlib)</source>
        <translation>MIT (facexlib)</translation>
    </message>
    <message>
        <source>RetinaFace ResNet-50, finds faces (for GFPGAN)</source>
        <translation>RetinaFace ResNet-50, trouve les visages (pour GFPGAN)</translation>
    </message>
    <message>
        <source>Real-ESRGAN x2plus, enlarges</source>
        <translation>Real-ESRGAN x2plus, agrandit</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>SyncNet, measures lip sync (bench/syncnet.py)</source>
        <translation>SyncNet, mesure la synchronisation labiale (bench/syncnet.py)</translation>
    </message>
    <message>
        <source>MIT (syncnet_python)</source>
        <translation>MIT (syncnet_python)</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or use a VITS or Piper voice.</source>
        <translation>Fermez d’autres programmes qui utilisent la carte graphique, ou prenez une voix VITS ou Piper.</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>son modèle n’est pas là</translation>
    </message>
    <message>
        <source>it does not speak “{language}”</source>
        <translation>il ne parle pas «&#xa0;{language}&#xa0;»</translation>
    </message>
    <message>
        <source>its licence, for non-commercial use only, was not accepted yet</source>
        <translation>sa licence, pour un usage non commercial seulement, n’a pas encore été acceptée</translation>
    </message>
    <message>
        <source>Read and accept it with: visavis voice licence.</source>
        <translation>Lisez-la et acceptez-la avec&#xa0;: visavis voice licence.</translation>
    </message>
    <message>
        <source>nobody has said that whoever speaks in {name} agrees to be cloned</source>
        <translation>personne n’a dit que celui qui parle dans {name} accepte d’être cloné</translation>
    </message>
    <message>
        <source>If they do: visavis voice clone {clip}.</source>
        <translation>S’il accepte&#xa0;: visavis voice clone {clip}.</translation>
    </message>
    <message>
        <source>Correct tts.clip in the settings.</source>
        <translation>Corrigez l’enregistrement de la voix dans les réglages.</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui XTTS.</source>
        <translation>La mémoire ne suffit pas pour charger Coqui XTTS.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui XTTS.</source>
        <translation>La mémoire ne suffit pas pour une phrase de Coqui XTTS.</translation>
    </message>
    <message>
        <source>the Silero network is not installed</source>
        <translation>le réseau de Silero n’est pas installé</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}.</source>
        <translation>{name} ne peut pas être utilisé&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or choose another one; `visavis devices` lists them.</source>
        <translation>Branchez un haut-parleur ou choisissez-en un autre&#xa0;; `visavis devices` les liste.</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>Il n’y a pas de haut-parleur.</translation>
    </message>
    <message>
        <source>Connect one: it is found by itself.</source>
        <translation>Branchez-en un&#xa0;: il est trouvé tout seul.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>Le haut-parleur a disparu.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Rebranchez-le, ou choisissez un autre appareil.</translation>
    </message>
    <message>
        <source>There is no sound: the PortAudio library is missing.</source>
        <translation>Pas de son&#xa0;: la bibliothèque PortAudio manque.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Installez-la (Debian, Ubuntu&#xa0;: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures of {path}.</source>
        <translation>Aucun visage n’a été trouvé dans les {count} images de {path}.</translation>
    </message>
    <message>
        <source>No face was found in {path} ({width}x{height} pixels).</source>
        <translation>Aucun visage n’a été trouvé dans {path} ({width}x{height} pixels).</translation>
    </message>
    <message>
        <source>Use a picture with one clearly visible face, seen from the front.</source>
        <translation>Prenez une image avec un seul visage bien visible, vu de face.</translation>
    </message>
    <message>
        <source>{names} are not installed</source>
        <translation>{names} ne sont pas installés</translation>
    </message>
    <message>
        <source>The face is only {width:.0f} pixels wide; {good} or more look crisp.</source>
        <translation>Le visage ne fait que {width:.0f} pixels de large&#xa0;; à partir de {good}, il est net.</translation>
    </message>
    <message>
        <source>The face is blurred; a sharper picture would show lips and eyes better.</source>
        <translation>Le visage est flou&#xa0;; une image plus nette montrerait mieux les lèvres et les yeux.</translation>
    </message>
    <message>
        <source>The head is turned aside; a picture from the front would speak better.</source>
        <translation>La tête est tournée&#xa0;; une image de face parlerait mieux.</translation>
    </message>
    <message>
        <source>The head is tilted by {angle:.0f} degrees; an upright one would speak better.</source>
        <translation>La tête est penchée de {angle:.0f} degrés&#xa0;; droite, elle parlerait mieux.</translation>
    </message>
    <message>
        <source>The mouth is cut off; use a picture that shows the whole face.</source>
        <translation>La bouche est coupée&#xa0;; prenez une image montrant tout le visage.</translation>
    </message>
    <message>
        <source>The mouth can hardly be made out; use a picture where it is not covered.</source>
        <translation>La bouche se distingue à peine&#xa0;; prenez une image où elle n’est pas couverte.</translation>
    </message>
    <message>
        <source>The mouth is wide open; a closed or smiling one would speak better.</source>
        <translation>La bouche est grande ouverte&#xa0;; fermée ou souriante, elle parlerait mieux.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libérez de la place, ou choisissez un autre endroit.</translation>
    </message>
    <message>
        <source>{path} is too large a picture{size}.</source>
        <translation>{path} est une image trop grande{size}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} est un dossier, pas une image.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} est vide.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Prenez un autre fichier.</translation>
    </message>
    <message>
        <source>{path} is too small: {width}x{height} pixels.</source>
        <translation>{path} est trop petite&#xa0;: {width}x{height} pixels.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} n’est pas une image lisible.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF file.</source>
        <translation>Prenez un fichier JPEG, PNG, WebP, BMP, TIFF, GIF ou AVIF.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete: {error}.</source>
        <translation>{path} est endommagé ou incomplet&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <translation>Téléchargez de nouveau le fichier entier.</translation>
    </message>
    <message>
        <source>Run scripts/start again.</source>
        <translation>Relancez scripts/start.</translation>
    </message>
    <message>
        <source>Built-in face</source>
        <translation>Visage intégré</translation>
    </message>
    <message>
        <source>There was not enough memory to draw the face.</source>
        <translation>La mémoire n’a pas suffi pour dessiner le visage.</translation>
    </message>
    <message>
        <source>Choose a smaller resolution.</source>
        <translation>Choisissez une résolution plus petite.</translation>
    </message>
    <message>
        <source>The face could not be drawn: {error}.</source>
        <translation>Le visage n’a pas pu être dessiné&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There is no graphics card that torch can use.</source>
        <translation>Il n’y a pas de carte graphique que torch puisse utiliser.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos; or &apos;auto&apos;.</source>
        <translation>Choisissez «&#xa0;cpu&#xa0;» ou «&#xa0;auto&#xa0;».</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, &apos;cpu&apos; or &apos;cuda&apos;.</source>
        <translation>Choisissez «&#xa0;auto&#xa0;», «&#xa0;cpu&#xa0;» ou «&#xa0;cuda&#xa0;».</translation>
    </message>
    <message>
        <source>There is not enough memory for {what}.</source>
        <translation>La mémoire ne suffit pas pour {what}.</translation>
    </message>
    <message>
        <source>no checkpoint of Wav2Lip is here</source>
        <translation>aucun modèle Wav2Lip n’est là</translation>
    </message>
    <message>
        <source>Download wav2lip.pth or wav2lip_gan.pth (for non-commercial use) and name it under talking_head.models in the settings.</source>
        <translation>Téléchargez wav2lip.pth ou wav2lip_gan.pth (usage non commercial) et indiquez-le dans les réglages, sous «&#xa0;Modèles du visage&#xa0;».</translation>
    </message>
    <message>
        <source>the graphics card that the settings ask for is not here</source>
        <translation>la carte graphique demandée dans les réglages n’est pas là</translation>
    </message>
    <message>
        <source>Set device to auto.</source>
        <translation>Réglez l’appareil sur «&#xa0;auto&#xa0;».</translation>
    </message>
    <message>
        <source>No checkpoint of Wav2Lip is here.</source>
        <translation>Aucun modèle Wav2Lip n’est là.</translation>
    </message>
    <message>
        <source>This Wav2Lip face was closed.</source>
        <translation>Ce visage Wav2Lip a été fermé.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Rechargez-le.</translation>
    </message>
    <message>
        <source>Wav2Lip failed: {error}.</source>
        <translation>Wav2Lip a échoué&#xa0;: {error}.</translation>
    </message>
    <message>
        <source>There was not enough memory for Wav2Lip.</source>
        <translation>La mémoire n’a pas suffi pour Wav2Lip.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>Serveur</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Clé, si le serveur en demande une</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clé du serveur</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Garder dans le trousseau</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Tester la connexion</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Interrogation…</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>Il répond, avec {}.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>La clé est dans le trousseau.</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>Ce que vous dites quitte cet ordinateur sous forme de texte, vers {}.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>Votre fichier de réglages est inutilisable&#xa0;; les réglages précédents restent en vigueur.</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>Qualité</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Micro et haut-parleur</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modèle de langage</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personnalité</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Mémoire</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>Groupes de réglages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>Compétences</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Haut-parleur</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Jouer un son de test</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>Avez-vous entendu trois notes&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant&apos;s face</source>
        <translation>Le visage de l’assistant</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>Je réfléchis</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>Conversation</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Messages précédents</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>Dites quelque chose, ou écrivez-le ci-dessous.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>Où passe le temps</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>Ce qu’a pris chaque partie d’une réponse. Vif&#xa0;: le travail qui produit déjà quelque chose&#xa0;; pâle&#xa0;: l’attente du premier résultat.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Échange</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>Rien n’a encore été dit depuis le démarrage. Posez une question, puis revenez voir ici.</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>Échange {}</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>premier son après {} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>Ouvrir Visavis</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>Le visage seulement</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Arrêter de parler</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis écoute</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis vous entend</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis réfléchit</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis parle</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis&#xa0;: micro coupé</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis&#xa0;: aucun micro</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>Arrêter de parler (Échap)</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>Le visage seulement, toujours visible</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>Arrêter de parler ({key})</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>Maintenez {key} pour parler</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>Maintenez Espace pour parler</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>Dites mon nom pour me réveiller</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>À l’écoute</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Je vous entends</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Je réfléchis</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Je parle</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micro coupé</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Aucun micro</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>Écouter en permanence</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>N’écouter que tant que {key} est maintenue</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>N’écouter que tant qu’Espace est maintenue</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>Les voix qui peuvent parler ici. D’autres viennent avec des modèles.</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Recherche des voix…</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>Plus de voix…</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>la meilleure que cet ordinateur peut utiliser</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automatique</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>Écouter {}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>Temps d’un échange</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>premier son {} s</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>une ligne toutes les {} s</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Écoute</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Transcription</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voix</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Visage</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Lecture</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>Ouvrir cette adresse dans le navigateur&#xa0;?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>Par défaut du système</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{} (absent)</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>Démarrage de l’assistant…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Rien pour l’instant.</translation>
    </message>
</context>
</TS>
