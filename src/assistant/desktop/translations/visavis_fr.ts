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
</context>
<context>
    <name>Compact</name>
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
    <message>
        <source>Place in the film</source>
        <translation>Position dans la vidéo</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Une image en arrière (,)</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Lire (Espace)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Une image en avant (.)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Vitesse</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volume</translation>
    </message>
    <message>
        <source>Silent</source>
        <translation>Muet</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>Enregistrer sous… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Plein écran (F)</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pause (Espace)</translation>
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
        <source>How much may it weigh?</source>
        <translation>Combien de place peut-il prendre&#xa0;?</translation>
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
        <source>Choose and download…</source>
        <translation>Choisir et télécharger…</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>Premier son environ {} s après que vous cessez de parler.</translation>
    </message>
    <message>
        <source>Packages to install first, with “visavis setup”: {}</source>
        <translation>Paquets à installer d’abord, avec «&#xa0;visavis setup&#xa0;»&#xa0;: {}</translation>
    </message>
    <message>
        <source>{} in all</source>
        <translation>{} au total</translation>
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
        <source>{} s for a second of speech, measured</source>
        <translation>{} s par seconde de parole, mesuré</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>{} s par seconde de parole, estimé</translation>
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
        <source>{} is written.</source>
        <translation>{} est écrit.</translation>
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
    <name>TalkPage</name>
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
        <source>Rename the conversation</source>
        <translation>Renommer la conversation</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <source>You</source>
        <translation>Vous</translation>
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
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserver</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Enregistré sous {}.</translation>
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
    <name>Titles</name>
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
        <source>Words of your house</source>
        <translation>Mots de votre maison</translation>
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
