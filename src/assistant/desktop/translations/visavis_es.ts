<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>AddCard</name>
    <message>
        <source>Add a picture</source>
        <translation>Añadir una imagen</translation>
    </message>
    <message>
        <source>Drop a photo, painting or drawing of a face here</source>
        <translation>Suelta aquí una foto, una pintura o un dibujo de un rostro</translation>
    </message>
    <message>
        <source>Drop it here, or click</source>
        <translation>Suéltala aquí o haz clic</translation>
    </message>
</context>
<context>
    <name>AdvancedRow</name>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Default: {}.</source>
        <translation>Valor predeterminado: {}.</translation>
    </message>
    <message>
        <source>Reset {} to its default</source>
        <translation>Restablecer el valor predeterminado de {}</translation>
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
        <translation>Quitar {}</translation>
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
        <translation>Ahora: {}.</translation>
    </message>
    <message>
        <source>This answer was lost. Ask again.</source>
        <translation>Esta respuesta se ha perdido. Pregunta otra vez.</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>Bubble</name>
    <message>
        <source>Play this answer again</source>
        <translation>Reproducir de nuevo esta respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>hearing you …</source>
        <translation>te escucho…</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Play again</source>
        <translation>Reproducir de nuevo</translation>
    </message>
    <message>
        <source>Save as …</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>CaptionView</name>
    <message>
        <source>What you said</source>
        <translation>Lo que has dicho</translation>
    </message>
    <message>
        <source>What the assistant says</source>
        <translation>Lo que dice el asistente</translation>
    </message>
</context>
<context>
    <name>CharacterCard</name>
    <message>
        <source>{}: voice and persona</source>
        <translation>{}: voz y personalidad</translation>
    </message>
</context>
<context>
    <name>CharacterForm</name>
    <message>
        <source>The general voice</source>
        <translation>La voz general</translation>
    </message>
    <message>
        <source>Voice of this avatar</source>
        <translation>Voz de este avatar</translation>
    </message>
    <message>
        <source>Persona of this avatar</source>
        <translation>Personalidad de este avatar</translation>
    </message>
    <message>
        <source>As in the settings. Or in your words: “You are a cheerful ship&apos;s cook.”</source>
        <translation>Como en los ajustes. O con tus palabras: «Eres un alegre cocinero de barco».</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalidad</translation>
    </message>
</context>
<context>
    <name>CheckRow</name>
    <message>
        <source>serves now</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>works</source>
        <translation>funciona</translation>
    </message>
    <message>
        <source>not here, not needed</source>
        <translation>no está, no hace falta</translation>
    </message>
    <message>
        <source>does not work</source>
        <translation>no funciona</translation>
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
        <translation>Comprobándolo todo…</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>All that a conversation needs is here.</source>
        <translation>Está todo lo que necesita una conversación.</translation>
    </message>
    <message>
        <source>It answers what you type. To talk, see what is missing.</source>
        <translation>Responde a lo que escribes. Para hablar aún falta algo.</translation>
    </message>
    <message>
        <source>A conversation is not possible yet.</source>
        <translation>Todavía no es posible una conversación.</translation>
    </message>
    <message>
        <source>To be looked at</source>
        <translation>Requiere atención</translation>
    </message>
    <message>
        <source>Get the model</source>
        <translation>Descargar el modelo</translation>
    </message>
    <message>
        <source>Open its settings</source>
        <translation>Abrir sus ajustes</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar la orden</translation>
    </message>
    <message>
        <source>Notices speech</source>
        <translation>Detecta el habla</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Entiende</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>Muestra su rostro</translation>
    </message>
    <message>
        <source>Finds faces</source>
        <translation>Encuentra rostros</translation>
    </message>
    <message>
        <source>Sound</source>
        <translation>Sonido</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>Modelos del rostro</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Archivos</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>Ordenador</translation>
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
        <translation>Doble clic: volver a la ventana. Clic derecho: más.</translation>
    </message>
    <message>
        <source>Open Visavis</source>
        <translation>Abrir Visavis</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Dejar de hablar</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Send (Enter)</source>
        <translation>Enviar (Intro)</translation>
    </message>
</context>
<context>
    <name>ConversationPanel</name>
    <message>
        <source>Rename the conversation</source>
        <translation>Cambiar el nombre de la conversación</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Conversations (Ctrl+L)</source>
        <translation>Conversaciones (Ctrl+L)</translation>
    </message>
    <message>
        <source>New conversation (Ctrl+N)</source>
        <translation>Nueva conversación (Ctrl+N)</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>New conversation</source>
        <translation>Nueva conversación</translation>
    </message>
    <message>
        <source>Export the conversation</source>
        <translation>Exportar la conversación</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>Subtítulos (*.srt)</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <source>Delete this conversation?</source>
        <translation>¿Eliminar esta conversación?</translation>
    </message>
    <message>
        <source>Its words and its sound are erased from this computer. There is no way back.</source>
        <translation>Sus palabras y su sonido se borran de este ordenador. No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete this message?</source>
        <translation>¿Eliminar este mensaje?</translation>
    </message>
    <message>
        <source>It is erased from this computer. There is no way back.</source>
        <translation>Se borra de este ordenador. No se puede deshacer.</translation>
    </message>
</context>
<context>
    <name>Conversations</name>
    <message>
        <source>Back to the conversation</source>
        <translation>Volver a la conversación</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar en las conversaciones</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se ha encontrado nada.</translation>
    </message>
    <message>
        <source>No conversations yet.</source>
        <translation>Todavía no hay conversaciones.</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Rename …</source>
        <translation>Cambiar nombre…</translation>
    </message>
    <message>
        <source>Export …</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete …</source>
        <translation>Eliminar…</translation>
    </message>
</context>
<context>
    <name>Desktop</name>
    <message>
        <source>The file can be written again: all of your conversation is kept.</source>
        <translation>Se puede volver a escribir en el archivo: toda tu conversación está guardada.</translation>
    </message>
</context>
<context>
    <name>Diagnostics</name>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>What works</source>
        <translation>Qué funciona</translation>
    </message>
    <message>
        <source>How quick it is</source>
        <translation>Rapidez</translation>
    </message>
    <message>
        <source>Report a fault</source>
        <translation>Informar de un fallo</translation>
    </message>
</context>
<context>
    <name>Dots</name>
    <message>
        <source>Step {step} of {count}</source>
        <translation>Paso {step} de {count}</translation>
    </message>
</context>
<context>
    <name>EverySetting</name>
    <message>
        <source>The same as in {}, which may be edited by hand meanwhile.</source>
        <translation>Lo mismo que en {}, que se puede editar a mano al mismo tiempo.</translation>
    </message>
    <message>
        <source>Search all settings</source>
        <translation>Buscar en todos los ajustes</translation>
    </message>
    <message>
        <source>Reset all that are shown</source>
        <translation>Restablecer los mostrados</translation>
    </message>
    <message>
        <source>No setting is called so.</source>
        <translation>Ningún ajuste se llama así.</translation>
    </message>
    <message>
        <source>General</source>
        <translation>General</translation>
    </message>
</context>
<context>
    <name>FilmBar</name>
    <message>
        <source>Place in the film</source>
        <translation>Posición en el vídeo</translation>
    </message>
    <message>
        <source>Play (Space)</source>
        <translation>Reproducir (Espacio)</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>Speed (&lt; and &gt;)</source>
        <translation>Velocidad (&lt; y &gt;)</translation>
    </message>
    <message>
        <source>Volume</source>
        <translation>Volumen</translation>
    </message>
    <message>
        <source>Pause (Space)</source>
        <translation>Pausa (Espacio)</translation>
    </message>
    <message>
        <source>One frame back (,)</source>
        <translation>Un fotograma atrás (,)</translation>
    </message>
    <message>
        <source>One frame on (.)</source>
        <translation>Un fotograma adelante (.)</translation>
    </message>
    <message>
        <source>Silent (M)</source>
        <translation>Silencio (M)</translation>
    </message>
    <message>
        <source>Save as … (Ctrl+S)</source>
        <translation>Guardar como… (Ctrl+S)</translation>
    </message>
    <message>
        <source>Full screen (F)</source>
        <translation>Pantalla completa (F)</translation>
    </message>
</context>
<context>
    <name>FilmWindow</name>
    <message>
        <source>Save the answer</source>
        <translation>Guardar la respuesta</translation>
    </message>
    <message>
        <source>Film (*.mp4)</source>
        <translation>Vídeo (*.mp4)</translation>
    </message>
    <message>
        <source>Sound (*.wav)</source>
        <translation>Audio (*.wav)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>Captions (*.srt)</source>
        <translation>Subtítulos (*.srt)</translation>
    </message>
    <message>
        <source>Saving {} …</source>
        <translation>Guardando {}…</translation>
    </message>
    <message>
        <source>Saved as {}.</source>
        <translation>Guardado como {}.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>The film</source>
        <translation>El vídeo</translation>
    </message>
    <message>
        <source>Drawing the film …</source>
        <translation>Creando el vídeo…</translation>
    </message>
    <message>
        <source>Drawing the film</source>
        <translation>Creando el vídeo</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Can we hear each other?</source>
        <translation>¿Nos oímos?</translation>
    </message>
    <message>
        <source>Say something: the bar should move. Then let three notes be heard.</source>
        <translation>Di algo: la barra debería moverse. Después haz sonar tres notas.</translation>
    </message>
    <message>
        <source>Who would you like to talk to?</source>
        <translation>¿Con quién te gustaría hablar?</translation>
    </message>
    <message>
        <source>A click chooses. It can be changed at any time.</source>
        <translation>Elige con un clic. Se puede cambiar en cualquier momento.</translation>
    </message>
    <message>
        <source>As it is, or with models?</source>
        <translation>¿Tal como está o con modelos?</translation>
    </message>
    <message>
        <source>It works as it is. With models it understands and sounds better.</source>
        <translation>Funciona tal como está. Con modelos entiende y suena mejor.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Skip all and talk</source>
        <translation>Omitir todo y hablar</translation>
    </message>
    <message>
        <source>Start talking</source>
        <translation>Empezar a hablar</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Holds from the next start.</source>
        <translation>Se aplicará en el próximo inicio.</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>none</source>
        <translation>sin indicar</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>Avatars</source>
        <translation>Avatares</translation>
    </message>
    <message>
        <source>Choose who you talk to. A click is enough, in mid-sentence too.</source>
        <translation>Elige con quién hablas. Basta un clic, incluso a mitad de frase.</translation>
    </message>
    <message>
        <source>A picture of a face</source>
        <translation>Imagen de un rostro</translation>
    </message>
    <message>
        <source>Looking for a face in {}…</source>
        <translation>Buscando un rostro en {}…</translation>
    </message>
    <message>
        <source>{} is here.</source>
        <translation>{} ya está aquí.</translation>
    </message>
    <message>
        <source>Of {} faces the largest was taken.</source>
        <translation>De {} rostros se ha tomado el más grande.</translation>
    </message>
    <message>
        <source>It is a good picture.</source>
        <translation>Es una buena imagen.</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>¿Quitar {}?</translation>
    </message>
    <message>
        <source>The copy of the picture is deleted, not your own file.</source>
        <translation>Se elimina la copia de la imagen, no tu propio archivo.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>{} is removed.</source>
        <translation>Se ha quitado {}.</translation>
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
        <translation>Conversaciones, con el sonido de las respuestas</translation>
    </message>
    <message>
        <source>Notes and reminders</source>
        <translation>Notas y recordatorios</translation>
    </message>
    <message>
        <source>Records of times</source>
        <translation>Registros de tiempos</translation>
    </message>
    <message>
        <source>The log</source>
        <translation>El registro</translation>
    </message>
    <message>
        <source>Your own avatars, and their voices and personas</source>
        <translation>Tus propios avatares, sus voces y personalidades</translation>
    </message>
    <message>
        <source>Downloaded models</source>
        <translation>Modelos descargados</translation>
    </message>
    <message>
        <source>What makes starts quicker</source>
        <translation>Lo que acelera el inicio</translation>
    </message>
    <message>
        <source>Your settings</source>
        <translation>Tus ajustes</translation>
    </message>
    <message>
        <source>What you agreed to</source>
        <translation>Lo que has aceptado</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>All of it on this computer. Your own voice is never kept.</source>
        <translation>Todo en este ordenador. Tu propia voz nunca se guarda.</translation>
    </message>
    <message>
        <source>Tick everything</source>
        <translation>Marcar todo</translation>
    </message>
    <message>
        <source>Delete what is ticked…</source>
        <translation>Eliminar lo marcado…</translation>
    </message>
    <message>
        <source>Delete this for good?</source>
        <translation>¿Eliminar esto definitivamente?</translation>
    </message>
    <message>
        <source>There is no way back.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>It is gone.</source>
        <translation>Se ha eliminado.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>KeyRow</name>
    <message>
        <source>Press a key</source>
        <translation>Pulsa una tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset: {}</source>
        <translation>Restablecer: {}</translation>
    </message>
    <message>
        <source>Holds from the next start.</source>
        <translation>Se aplicará en el próximo inicio.</translation>
    </message>
</context>
<context>
    <name>KindCard</name>
    <message>
        <source>Understanding speech</source>
        <translation>Entender el habla</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>El rostro</translation>
    </message>
</context>
<context>
    <name>LeavesCard</name>
    <message>
        <source>What leaves this computer</source>
        <translation>Qué sale de este ordenador</translation>
    </message>
    <message>
        <source>What you say, as text, goes to {}, since you set it as the server.</source>
        <translation>Lo que dices va, como texto, a {}, porque lo has configurado como servidor.</translation>
    </message>
    <message>
        <source>Nothing. It makes no request of its own.</source>
        <translation>Nada. No hace ninguna petición por su cuenta.</translation>
    </message>
    <message>
        <source>Nothing of what you say. Models are fetched when you ask for them.</source>
        <translation>Nada de lo que dices. Los modelos se descargan cuando los pides.</translation>
    </message>
</context>
<context>
    <name>Level</name>
    <message>
        <source>Level of the microphone</source>
        <translation>Nivel del micrófono</translation>
    </message>
</context>
<context>
    <name>MicButton</name>
    <message>
        <source>Turn the microphone on</source>
        <translation>Encender el micrófono</translation>
    </message>
    <message>
        <source>Turn the microphone off</source>
        <translation>Apagar el micrófono</translation>
    </message>
</context>
<context>
    <name>MicrophoneCard</name>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Record and play back</source>
        <translation>Grabar y reproducir</translation>
    </message>
    <message>
        <source>Say something: the bar should move.</source>
        <translation>Di algo: la barra debería moverse.</translation>
    </message>
    <message>
        <source>Speak now…</source>
        <translation>Habla ahora…</translation>
    </message>
    <message>
        <source>That is how you sound…</source>
        <translation>Así suenas…</translation>
    </message>
    <message>
        <source>No sound came from the microphone. Is it connected, and allowed?</source>
        <translation>No ha llegado sonido del micrófono. ¿Está conectado y permitido?</translation>
    </message>
    <message>
        <source>Was it clear? Then all is well.</source>
        <translation>¿Se oía claro? Entonces todo está bien.</translation>
    </message>
</context>
<context>
    <name>ModelRow</name>
    <message>
        <source>of unknown size</source>
        <translation>de tamaño desconocido</translation>
    </message>
    <message>
        <source>for profile {}</source>
        <translation>para el perfil {}</translation>
    </message>
    <message>
        <source>Progress of {}</source>
        <translation>Progreso de {}</translation>
    </message>
    <message>
        <source>Get</source>
        <translation>Descargar</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Do you agree to the terms of {}?</source>
        <translation>¿Aceptas las condiciones de {}?</translation>
    </message>
    <message>
        <source>I agree</source>
        <translation>Acepto</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Remove {}?</source>
        <translation>¿Quitar {}?</translation>
    </message>
    <message>
        <source>{} are freed. It can be fetched again.</source>
        <translation>Se liberan {}. Se puede volver a descargar.</translation>
    </message>
    <message>
        <source>Beginning…</source>
        <translation>Empezando…</translation>
    </message>
    <message>
        <source>{} are free now.</source>
        <translation>Se han liberado {}.</translation>
    </message>
    <message>
        <source>{done} of {total}</source>
        <translation>{done} de {total}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>faltan {}</translation>
    </message>
    <message>
        <source>Paused. What came is kept.</source>
        <translation>En pausa. Se conserva lo ya descargado.</translation>
    </message>
    <message>
        <source>Here</source>
        <translation>Disponible</translation>
    </message>
    <message>
        <source>Resume</source>
        <translation>Reanudar</translation>
    </message>
</context>
<context>
    <name>NotesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>What you asked it to remember. Correct a note, or delete it.</source>
        <translation>Lo que le has pedido recordar. Corrige una nota o elimínala.</translation>
    </message>
    <message>
        <source>Something to remember</source>
        <translation>Algo que recordar</translation>
    </message>
    <message>
        <source>A new note</source>
        <translation>Nota nueva</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Delete the note “{}”</source>
        <translation>Eliminar la nota «{}»</translation>
    </message>
</context>
<context>
    <name>OfferCard</name>
    <message>
        <source>As it is: nothing to download</source>
        <translation>Tal como está: nada que descargar</translation>
    </message>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este ordenador…</translation>
    </message>
    <message>
        <source>With models</source>
        <translation>Con modelos</translation>
    </message>
    <message>
        <source>What suits this computer</source>
        <translation>Lo que conviene a este ordenador</translation>
    </message>
    <message>
        <source>Progress of what is fetched</source>
        <translation>Progreso de la descarga</translation>
    </message>
    <message>
        <source>Yes, get all of it</source>
        <translation>Sí, descargar todo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>Elegir…</translation>
    </message>
    <message>
        <source>That is all that suits this computer.</source>
        <translation>Eso es todo lo que conviene a este ordenador.</translation>
    </message>
    <message>
        <source>{names} · up to {size}</source>
        <translation>{names} · hasta {size}</translation>
    </message>
    <message>
        <source>Packages</source>
        <translation>Paquetes</translation>
    </message>
    <message>
        <source>Yes, get all of it ({})</source>
        <translation>Sí, descargar todo ({})</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>A yes agrees to use these for non-commercial purposes: {}.</source>
        <translation>Al decir que sí aceptas usar estos solo con fines no comerciales: {}.</translation>
    </message>
    <message>
        <source>Installing packages: {}</source>
        <translation>Instalando paquetes: {}</translation>
    </message>
    <message>
        <source>Fetching {}</source>
        <translation>Descargando {}</translation>
    </message>
    <message>
        <source>{} left</source>
        <translation>quedan {}</translation>
    </message>
    <message>
        <source>Paused at {}. What came is kept.</source>
        <translation>En pausa en {}. Lo que ha llegado se conserva.</translation>
    </message>
    <message>
        <source>All is here, and in use from now on.</source>
        <translation>Ya está todo y en uso desde ahora.</translation>
    </message>
    <message>
        <source>You can talk meanwhile.</source>
        <translation>Mientras tanto puedes hablar.</translation>
    </message>
    <message>
        <source>First sound about {} s after you stop speaking.</source>
        <translation>Primer sonido unos {} s después de que dejas de hablar.</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Talk</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Avatars</source>
        <translation>Avatares</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Diagnostics</source>
        <translation>Diagnóstico</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenida</translation>
    </message>
</context>
<context>
    <name>PlanCard</name>
    <message>
        <source>Looking at this computer…</source>
        <translation>Examinando este ordenador…</translation>
    </message>
    <message>
        <source>About {} seconds</source>
        <translation>Unos {} segundos</translation>
    </message>
    <message>
        <source>from the end of what you say to the first sound of the answer, as predicted.</source>
        <translation>desde que terminas de hablar hasta el primer sonido de la respuesta, según la previsión.</translation>
    </message>
    <message>
        <source>Understands</source>
        <translation>Entiende</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Responde</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Habla</translation>
    </message>
    <message>
        <source>Shows its face</source>
        <translation>Muestra su rostro</translation>
    </message>
    <message>
        <source>on the processor</source>
        <translation>en el procesador</translation>
    </message>
    <message>
        <source>on the graphics card</source>
        <translation>en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>{name}, {place}</source>
        <translation>{name}, {place}</translation>
    </message>
    <message>
        <source>first words after {} s, measured</source>
        <translation>primeras palabras tras {} s, medido</translation>
    </message>
    <message>
        <source>first words after {} s, estimated</source>
        <translation>primeras palabras tras {} s, estimado</translation>
    </message>
    <message>
        <source>{} s for a second of speech, measured</source>
        <translation>{} s por segundo de habla, medido</translation>
    </message>
    <message>
        <source>{} s for a second of speech, estimated</source>
        <translation>{} s por segundo de habla, estimado</translation>
    </message>
    <message>
        <source>Better, in Models: {}.</source>
        <translation>Mejor, en «Modelos»: {}.</translation>
    </message>
</context>
<context>
    <name>RemindersCard</name>
    <message>
        <source>Timers and reminders</source>
        <translation>Temporizadores y recordatorios</translation>
    </message>
    <message>
        <source>Those that are still to come.</source>
        <translation>Los que aún están pendientes.</translation>
    </message>
    <message>
        <source>Delete the reminder “{}”</source>
        <translation>Eliminar el recordatorio «{}»</translation>
    </message>
</context>
<context>
    <name>Report</name>
    <message>
        <source>A file for a bug report: what works here, versions, changed settings, the end of the log and the times of the last answers. Keys, names and what was said are taken out. Read it before you save it; nothing is sent.</source>
        <translation>Un archivo para un informe de error: qué funciona aquí, versiones, ajustes cambiados, el final del registro y los tiempos de las últimas respuestas. Las claves, los nombres y lo que se ha dicho se suprimen. Léelo antes de guardarlo; no se envía nada.</translation>
    </message>
    <message>
        <source>Gather it</source>
        <translation>Reunir los datos</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Part of the report</source>
        <translation>Parte del informe</translation>
    </message>
    <message>
        <source>What is in the report</source>
        <translation>Contenido del informe</translation>
    </message>
    <message>
        <source>Gathering…</source>
        <translation>Reuniendo los datos…</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>Guardar el informe</translation>
    </message>
    <message>
        <source>Archive (*.zip)</source>
        <translation>Archivo comprimido (*.zip)</translation>
    </message>
    <message>
        <source>{} is written.</source>
        <translation>Se ha escrito {}.</translation>
    </message>
</context>
<context>
    <name>Said</name>
    <message>
        <source>{path} cannot be written: {why}.</source>
        <translation>No se puede escribir {path}: {why}.</translation>
    </message>
    <message>
        <source>Choose another folder, or make room.</source>
        <translation>Elige otra carpeta o libera espacio.</translation>
    </message>
    <message>
        <source>The sound of this answer was not kept.</source>
        <translation>El sonido de esta respuesta no se guardó.</translation>
    </message>
    <message>
        <source>conversations.keep says what is kept of later ones.</source>
        <translation>En los ajustes, «Guardar conversaciones» dice qué se guarda en adelante.</translation>
    </message>
    <message>
        <source>This answer has been deleted.</source>
        <translation>Esta respuesta se ha eliminado.</translation>
    </message>
    <message>
        <source>The conversations cannot be read: {error}.</source>
        <translation>No se pueden leer las conversaciones: {error}.</translation>
    </message>
    <message>
        <source>The conversation could not be kept: {error}.</source>
        <translation>No se pudo guardar la conversación: {error}.</translation>
    </message>
    <message>
        <source>Your conversations are only in memory for now: another program holds {file}. They are written as soon as it lets go.</source>
        <translation>Por ahora, tus conversaciones solo están en memoria: otro programa retiene {file}. Se escribirán en cuanto lo suelte.</translation>
    </message>
    <message>
        <source>pip install faster-whisper (scripts/start --full installs it too).</source>
        <translation>pip install faster-whisper (scripts/start --full también lo instala).</translation>
    </message>
    <message>
        <source>faster-whisper on the processor</source>
        <translation>faster-whisper en el procesador</translation>
    </message>
    <message>
        <source>the model {name} is not here</source>
        <translation>el modelo {name} no está aquí</translation>
    </message>
    <message>
        <source>there is no graphics card that it would stand in for</source>
        <translation>no hay tarjeta gráfica a la que sustituir</translation>
    </message>
    <message>
        <source>Nothing is missing: faster-whisper itself uses the processor.</source>
        <translation>No falta nada: faster-whisper usa ya el procesador.</translation>
    </message>
    <message>
        <source>Install faster-whisper (scripts/start --full), which knows many languages.</source>
        <translation>Instala faster-whisper (scripts/start --full), que sabe muchos idiomas.</translation>
    </message>
    <message>
        <source>This Whisper model knows English only, not {named}.</source>
        <translation>Este modelo de Whisper solo sabe inglés, no {named}.</translation>
    </message>
    <message>
        <source>Choose a model without “.en” or “distil” in its name.</source>
        <translation>Elige un modelo sin «.en» ni «distil» en el nombre.</translation>
    </message>
    <message>
        <source>Whisper does not know the language {named}.</source>
        <translation>Whisper no conoce el idioma {named}.</translation>
    </message>
    <message>
        <source>Choose another asr.language.</source>
        <translation>Elige otro idioma en los ajustes.</translation>
    </message>
    <message>
        <source>There is no Whisper model here.</source>
        <translation>No hay ningún modelo de Whisper.</translation>
    </message>
    <message>
        <source>The speech recognition is closed.</source>
        <translation>El reconocimiento de voz está cerrado.</translation>
    </message>
    <message>
        <source>pip install nvidia-cublas-cu12, or install the CUDA 12 runtime, or set asr.device to cpu.</source>
        <translation>pip install nvidia-cublas-cu12, o instala el entorno CUDA 12, o pon «cpu» donde se entiende el habla.</translation>
    </message>
    <message>
        <source>Choose a smaller asr.model, or set asr.device to cpu.</source>
        <translation>Elige para entender un modelo más pequeño o el procesador (cpu).</translation>
    </message>
    <message>
        <source>the graphics card&apos;s cuBLAS 12 is not installed</source>
        <translation>cuBLAS 12 de la tarjeta gráfica no está instalado</translation>
    </message>
    <message>
        <source>Close other programs, or choose a smaller asr.model.</source>
        <translation>Cierra otros programas o elige un modelo más pequeño para entender.</translation>
    </message>
    <message>
        <source>{what}: there is not enough memory.</source>
        <translation>{what}: no hay memoria suficiente.</translation>
    </message>
    <message>
        <source>speech over an answer does not interrupt it</source>
        <translation>hablar encima no interrumpe la respuesta</translation>
    </message>
    <message>
        <source>Echo cancellation</source>
        <translation>Cancelación de eco</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>what can be kept is kept</source>
        <translation>se guarda lo que se puede</translation>
    </message>
    <message>
        <source>Take the server out of the settings to keep all of it here.</source>
        <translation>Quita el servidor de los ajustes para que todo quede aquí.</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>the server answers, as it was set</source>
        <translation>responde el servidor, como se ajustó</translation>
    </message>
    <message>
        <source>typed messages</source>
        <translation>mensajes escritos</translation>
    </message>
    <message>
        <source>text on the screen</source>
        <translation>texto en la pantalla</translation>
    </message>
    <message>
        <source>the sound alone</source>
        <translation>solo el sonido</translation>
    </message>
    <message>
        <source>{picture} is a folder, not a picture.</source>
        <translation>{picture} es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>Name a file in it.</source>
        <translation>Elige un archivo de ella.</translation>
    </message>
    <message>
        <source>{picture} is a video, and only pictures are added.</source>
        <translation>{picture} es un vídeo y solo se añaden imágenes.</translation>
    </message>
    <message>
        <source>Name the video&apos;s path as talking_head.avatar_image: Wav2Lip makes it speak.</source>
        <translation>Pon la ruta del vídeo como imagen del rostro en los ajustes: Wav2Lip lo hace hablar.</translation>
    </message>
    <message>
        <source>{picture} is an avatar already, and not a picture.</source>
        <translation>{picture} ya es un avatar y no una imagen.</translation>
    </message>
    <message>
        <source>Faces cannot be looked for on this machine, so {picture} cannot be added.</source>
        <translation>En este ordenador no se pueden buscar rostros, así que {picture} no se puede añadir.</translation>
    </message>
    <message>
        <source>Run scripts/start again; visavis doctor says what is missing.</source>
        <translation>Ejecuta de nuevo scripts/start; el diagnóstico dice qué falta.</translation>
    </message>
    <message>
        <source>Yours are: {known}.</source>
        <translation>Los tuyos son: {known}.</translation>
    </message>
    <message>
        <source>The face in {path} is lost when it is cut.</source>
        <translation>El rostro de {path} se pierde al recortar.</translation>
    </message>
    <message>
        <source>Make room there, or name another place in VISAVIS_HOME.</source>
        <translation>Libera espacio allí o indica otro lugar en VISAVIS_HOME.</translation>
    </message>
    <message>
        <source>config/config.yaml explains every setting.</source>
        <translation>config/config.yaml explica cada ajuste.</translation>
    </message>
    <message>
        <source>text of one line</source>
        <translation>un texto de una línea</translation>
    </message>
    <message>
        <source>text of at most 8000 characters</source>
        <translation>un texto de 8000 caracteres como máximo</translation>
    </message>
    <message>
        <source>an address such as &quot;http://localhost:11434/v1&quot;</source>
        <translation>una dirección como «http://localhost:11434/v1»</translation>
    </message>
    <message>
        <source>names of skills such as &quot;roll_dice, flip_coin&quot;</source>
        <translation>nombres de habilidades como «roll_dice, flip_coin»</translation>
    </message>
    <message>
        <source>a language code such as &quot;en&quot;, several such as &quot;en, de&quot;, or &quot;auto&quot;</source>
        <translation>un código de idioma como «en», varios como «en, de», o «auto»</translation>
    </message>
    <message>
        <source>auto, cpu, cuda or cuda:N</source>
        <translation>auto, cpu, cuda o cuda:N</translation>
    </message>
    <message>
        <source>a bit rate such as &quot;192k&quot;</source>
        <translation>una tasa de bits como «192k»</translation>
    </message>
    <message>
        <source>The settings could not be saved in {path}: {why}.</source>
        <translation>No se pudieron guardar los ajustes en {path}: {why}.</translation>
    </message>
    <message>
        <source>They hold until you quit.</source>
        <translation>Valen hasta que salgas.</translation>
    </message>
    <message>
        <source>text</source>
        <translation>un texto</translation>
    </message>
    <message>
        <source>a whole number</source>
        <translation>un número entero</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a number from {low:g} to {high:g}</source>
        <translation>un número de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}</source>
        <translation>un número entero de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>sí o no</translation>
    </message>
    <message>
        <source>{this} or {that}</source>
        <translation>{this} o {that}</translation>
    </message>
    <message>
        <source>a whole number from {low:g} to {high:g}, even</source>
        <translation>un número entero par de {low:g} a {high:g}</translation>
    </message>
    <message>
        <source>In pixels: an even number from 256 to 3840.</source>
        <translation>En píxeles: un número par de 256 a 3840.</translation>
    </message>
    <message>
        <source>Frames per second, from 12 to 60.</source>
        <translation>Fotogramas por segundo, de 12 a 60.</translation>
    </message>
    <message>
        <source>What makes the mouth. Wav2Lip GAN looks sharper, and is slower.</source>
        <translation>Lo que dibuja la boca. Wav2Lip GAN se ve más nítido y es más lento.</translation>
    </message>
    <message>
        <source>Pictures looked at in one go when a face is searched for. More is faster, and takes more memory of the graphics card.</source>
        <translation>Imágenes que se examinan a la vez al buscar un rostro. Más es más rápido y ocupa más memoria de la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice.</source>
        <translation>Fotogramas que Wav2Lip calcula a la vez; se reduce a la mitad por sí solo si falta memoria.</translation>
    </message>
    <message>
        <source>“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of several).</source>
        <translation>«auto», «cpu» para el procesador o «cuda» para la tarjeta gráfica («cuda:1» para la segunda de varias).</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file or a folder.</source>
        <translation>«auto» toma, de lo que hay, lo que conviene a este ordenador. Si no, el nombre de un modelo, un archivo o una carpeta.</translation>
    </message>
    <message>
        <source>Automatic follows your system.</source>
        <translation>«Automático» sigue a tu sistema.</translation>
    </message>
    <message>
        <source>How much this computer can carry. Automatic measures it.</source>
        <translation>Cuánto puede este ordenador. «Automático» lo mide.</translation>
    </message>
    <message>
        <source>The face, and how it is drawn.</source>
        <translation>El rostro y cómo se dibuja.</translation>
    </message>
    <message>
        <source>Off: no video at all, only the voice.</source>
        <translation>Desactivado: sin vídeo, solo la voz.</translation>
    </message>
    <message>
        <source>Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move.</source>
        <translation>Wav2Lip necesita un modelo; el rostro integrado no necesita nada; una imagen fija no se mueve.</translation>
    </message>
    <message>
        <source>The picture of the assistant: one clearly visible face, seen from the front.</source>
        <translation>La imagen del asistente: un rostro bien visible, visto de frente.</translation>
    </message>
    <message>
        <source>How fine the picture is: Standard is fast (720p), High is for strong graphics cards (1080p). Automatic takes High where the computer carries it.</source>
        <translation>Lo fina que es la imagen: «Estándar» es rápida (720p), «Alto» es para tarjetas gráficas potentes (1080p). «Automático» toma «Alto» donde el ordenador puede.</translation>
    </message>
    <message>
        <source>What the quality Standard means.</source>
        <translation>Qué significa la calidad «Estándar».</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality Standard.</source>
        <translation>Tamaño de la imagen con la calidad «Estándar».</translation>
    </message>
    <message>
        <source>What the quality High means.</source>
        <translation>Qué significa la calidad «Alto».</translation>
    </message>
    <message>
        <source>Size of the picture, with the quality High.</source>
        <translation>Tamaño de la imagen con la calidad «Alto».</translation>
    </message>
    <message>
        <source>With GFPGAN, in the quality High: finer skin and teeth, in about twice the time.</source>
        <translation>Con GFPGAN, en la calidad «Alto»: piel y dientes más finos, en más o menos el doble de tiempo.</translation>
    </message>
    <message>
        <source>Films that are written as files.</source>
        <translation>Vídeos que se escriben como archivos.</translation>
    </message>
    <message>
        <source>The kind of file.</source>
        <translation>El tipo de archivo.</translation>
    </message>
    <message>
        <source>How the picture is compressed.</source>
        <translation>Cómo se comprime la imagen.</translation>
    </message>
    <message>
        <source>How the sound is compressed.</source>
        <translation>Cómo se comprime el sonido.</translation>
    </message>
    <message>
        <source>Bits per second of the sound, from 10k to 999k.</source>
        <translation>Bits por segundo del sonido, de 10k a 999k.</translation>
    </message>
    <message>
        <source>What was found in the picture is kept, so that the next start is quicker.</source>
        <translation>Se guarda lo que se encontró en la imagen, para que el próximo inicio sea más rápido.</translation>
    </message>
    <message>
        <source>Computes in 16 bits where the graphics card can: faster, and looks the same.</source>
        <translation>Calcula en 16 bits donde la tarjeta gráfica puede: más rápido y se ve igual.</translation>
    </message>
    <message>
        <source>Where the models of the face are.</source>
        <translation>Dónde están los modelos del rostro.</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, the base model.</source>
        <translation>El archivo de Wav2Lip, el modelo básico.</translation>
    </message>
    <message>
        <source>The file of Wav2Lip, trained to look sharper.</source>
        <translation>El archivo de Wav2Lip entrenado para verse más nítido.</translation>
    </message>
    <message>
        <source>The file of S3FD, Wav2Lip&apos;s own face detector.</source>
        <translation>El archivo de S3FD, el detector de rostros propio de Wav2Lip.</translation>
    </message>
    <message>
        <source>The file of GFPGAN, which refines the face.</source>
        <translation>El archivo de GFPGAN, que refina el rostro.</translation>
    </message>
    <message>
        <source>The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a soft square is taken.</source>
        <translation>El archivo de ParseNet o BiSeNet, que indica a GFPGAN dónde acaba el rostro. Sin él se toma un cuadrado difuminado.</translation>
    </message>
    <message>
        <source>The file of RealESRGAN, which enlarges a small picture before it is refined.</source>
        <translation>El archivo de RealESRGAN, que amplía una imagen pequeña antes de refinarla.</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker.</source>
        <translation>Micrófono y altavoz.</translation>
    </message>
    <message>
        <source>Which microphone listens: the system&apos;s default, or this one.</source>
        <translation>Qué micrófono escucha: el predeterminado del sistema o este.</translation>
    </message>
    <message>
        <source>Which loudspeaker speaks: the system&apos;s default, or this one.</source>
        <translation>Qué altavoz habla: el predeterminado del sistema o este.</translation>
    </message>
    <message>
        <source>Automatic: where its own voice can be taken out of what the microphone hears. Yes, without that, needs headphones: from an open loudspeaker it would hear itself and interrupt itself.</source>
        <translation>«Automático»: donde su propia voz se puede quitar de lo que oye el micrófono. «Sí», sin eso, requiere auriculares: con un altavoz abierto se oiría y se interrumpiría a sí mismo.</translation>
    </message>
    <message>
        <source>Takes the assistant&apos;s own voice, and steady noise, out of what the microphone hears.</source>
        <translation>Quita la voz del propio asistente y el ruido constante de lo que oye el micrófono.</translation>
    </message>
    <message>
        <source>Samples per second sent to the loudspeaker.</source>
        <translation>Muestras por segundo que se envían al altavoz.</translation>
    </message>
    <message>
        <source>When someone speaks, and when they have finished.</source>
        <translation>Cuándo habla alguien y cuándo ha terminado.</translation>
    </message>
    <message>
        <source>Silero is better in noise; WebRTC is simpler.</source>
        <translation>Silero funciona mejor con ruido; WebRTC es más sencillo.</translation>
    </message>
    <message>
        <source>How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet speech.</source>
        <translation>Lo seguro que debe estar de que oye hablar. Más alto ignora más ruido y puede perder el habla baja.</translation>
    </message>
    <message>
        <source>After this pause you have finished, where nothing else tells. After what sounds complete it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker answers, but it may cut in.</source>
        <translation>Tras esta pausa has terminado, si nada más lo indica. Tras algo que suena completo es más corta, tras «y» más larga, y se adapta a tus pausas. Más corta: respuestas más rápidas, pero puede interrumpirte.</translation>
    </message>
    <message>
        <source>Sound kept from before speech was noticed, so that no first word is lost.</source>
        <translation>Sonido que se conserva de antes de notar el habla, para que no se pierda la primera palabra.</translation>
    </message>
    <message>
        <source>Shorter sounds are no speech: a cough, a click.</source>
        <translation>Los sonidos más cortos no son habla: una tos, un clic.</translation>
    </message>
    <message>
        <source>Longer speech is cut here and answered.</source>
        <translation>Lo más largo se corta aquí y se responde.</translation>
    </message>
    <message>
        <source>Whose turn it is to speak.</source>
        <translation>A quién le toca hablar.</translation>
    </message>
    <message>
        <source>All the time: everything is said to the assistant. After its name: what begins with its name is. While the key is held: what is said then is.</source>
        <translation>«Siempre»: todo va dirigido al asistente. «Tras su nombre»: lo que empieza por su nombre. «Mientras se mantiene la tecla»: lo que se dice entonces.</translation>
    </message>
    <message>
        <source>The name that wakes it; empty: what it is called. Common names are recognised best.</source>
        <translation>El nombre que lo despierta; vacío: el suyo propio. Los nombres corrientes se reconocen mejor.</translation>
    </message>
    <message>
        <source>For so long after an answer no name is needed.</source>
        <translation>Durante este tiempo tras una respuesta no hace falta el nombre.</translation>
    </message>
    <message>
        <source>After so long without talk an open conversation needs the name again; 0: never.</source>
        <translation>Tras este tiempo sin hablar, una conversación abierta vuelve a necesitar el nombre; 0: nunca.</translation>
    </message>
    <message>
        <source>Judges by melody and words whether you have finished, not by silence alone.</source>
        <translation>Juzga por la melodía y las palabras si has terminado, no solo por el silencio.</translation>
    </message>
    <message>
        <source>Prepares an answer in every pause that may be the end; costs work that may be thrown away.</source>
        <translation>Prepara una respuesta en cada pausa que pueda ser el final; cuesta trabajo que quizá se deseche.</translation>
    </message>
    <message>
        <source>What turns your speech into text.</source>
        <translation>Lo que convierte tu voz en texto.</translation>
    </message>
    <message>
        <source>Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and needs no download.</source>
        <translation>Whisper sabe cien idiomas y necesita un modelo; PocketSphinx solo sabe inglés y no necesita descargas.</translation>
    </message>
    <message>
        <source>In which numbers it computes. Those with float16 are for graphics cards.</source>
        <translation>Con qué números se calcula. Los de float16 son para tarjetas gráficas.</translation>
    </message>
    <message>
        <source>A code such as en; or several, such as “en, de”, of which each time the likeliest is taken; or “auto” for any. The first one is what the assistant itself speaks.</source>
        <translation>Un código como en; o varios, como «en, de», de los que se toma cada vez el más probable; o «auto» para cualquiera. El primero es el que habla el asistente.</translation>
    </message>
    <message>
        <source>Words that are likelier with you than elsewhere, such as names. What you and the assistant are called is known already.</source>
        <translation>Palabras más probables en tu casa que en otras, como nombres. Ya se sabe cómo os llamáis tú y el asistente.</translation>
    </message>
    <message>
        <source>What answers.</source>
        <translation>Lo que responde.</translation>
    </message>
    <message>
        <source>A server, a language model on this computer (llama.cpp), or skills alone (time, timers, sums, notes …; needs no download). Automatic takes the first of them that is there; what a skill certainly does, it does in any case, and at once.</source>
        <translation>Un servidor, un modelo de lenguaje en este ordenador (llama.cpp) o solo habilidades (hora, temporizadores, cuentas, notas…; sin descargas). «Automático» toma lo primero que haya; lo que una habilidad sabe hacer con seguridad, lo hace siempre y al momento.</translation>
    </message>
    <message>
        <source>“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or a GGUF file that can chat.</source>
        <translation>«auto» toma, de lo que hay, lo que conviene a este ordenador. Si no, el nombre de un modelo o un archivo GGUF que sepa conversar.</translation>
    </message>
    <message>
        <source>How much of the conversation it keeps in mind, in tokens (some four letters each). Empty: what the free memory allows. Older talk is kept as a summary.</source>
        <translation>Cuánto de la conversación recuerda, en tokens (unas cuatro letras cada uno). Vacío: lo que permita la memoria libre. Lo más antiguo se guarda resumido.</translation>
    </message>
    <message>
        <source>How many layers of the model are on the graphics card. Empty: what its free memory allows; 0: all on the processor.</source>
        <translation>Cuántas capas del modelo están en la tarjeta gráfica. Vacío: las que permita su memoria libre; 0: todas en el procesador.</translation>
    </message>
    <message>
        <source>0 always says the likeliest; higher is more varied.</source>
        <translation>0 dice siempre lo más probable; más alto es más variado.</translation>
    </message>
    <message>
        <source>In tokens, some four letters each.</source>
        <translation>En tokens, de unas cuatro letras cada uno.</translation>
    </message>
    <message>
        <source>It may set timers, take notes, and do whatever else the skills can.</source>
        <translation>Puede poner temporizadores, tomar notas y todo lo demás que saben las habilidades.</translation>
    </message>
    <message>
        <source>Who it is, in your words, such as “You are a cheerful ship&apos;s cook.”</source>
        <translation>Quién es, con tus palabras, por ejemplo: «Eres un alegre cocinero de barco».</translation>
    </message>
    <message>
        <source>All that it is told about itself, in the place of our own text. {{name}} stands for its name.</source>
        <translation>Todo lo que se le dice sobre sí mismo, en lugar de nuestro texto. {{name}} representa su nombre.</translation>
    </message>
    <message>
        <source>A server with OpenAI&apos;s chat interface. If it fails, the model on this computer answers, else the skills.</source>
        <translation>Un servidor con la interfaz de chat de OpenAI. Si falla, responde el modelo de este ordenador; si no, las habilidades.</translation>
    </message>
    <message>
        <source>Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text.</source>
        <translation>De Ollama, LM Studio, llama-server, vLLM o uno de Internet, por ejemplo http://localhost:11434/v1. Vacío: ninguno. A otro ordenador, lo que dices va como texto.</translation>
    </message>
    <message>
        <source>One of its models; “auto” takes the first that it has.</source>
        <translation>Uno de sus modelos; «auto» toma el primero que tenga.</translation>
    </message>
    <message>
        <source>How many seconds it may take to begin an answer; it may have to load first.</source>
        <translation>Cuántos segundos puede tardar en empezar una respuesta; quizá tenga que cargar antes.</translation>
    </message>
    <message>
        <source>The voice.</source>
        <translation>La voz.</translation>
    </message>
    <message>
        <source>Automatic: the best that this computer can run and whose model is here. XTTS: the most natural, many languages, clones a voice; for non-commercial use, wants a graphics card. Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak NG: robotic, a hundred languages. The last two need no download.</source>
        <translation>«Automático»: lo mejor que este ordenador puede usar y cuyo modelo está aquí. XTTS: el más natural, muchos idiomas, clona voces; uso no comercial, pide tarjeta gráfica. Coqui: natural. Piper: natural, rápido en cualquier procesador. Flite: robótico, inglés. eSpeak NG: robótico, cien idiomas. Los dos últimos no necesitan descargas.</translation>
    </message>
    <message>
        <source>“auto”, or an engine and its voice, such as flite:slt or coqui:p225.</source>
        <translation>«auto», o un motor y su voz, como flite:slt o coqui:p225.</translation>
    </message>
    <message>
        <source>1 is its own pace; 2 is twice as fast.</source>
        <translation>1 es su propio ritmo; 2, el doble de rápido.</translation>
    </message>
    <message>
        <source>Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take only the voice of somebody who agrees.</source>
        <translation>De la voz que XTTS ha de clonar, de 6 a 30 segundos. Vacío: una voz propia. Usa solo la voz de alguien que esté de acuerdo.</translation>
    </message>
    <message>
        <source>Who talks to whom.</source>
        <translation>Quién habla con quién.</translation>
    </message>
    <message>
        <source>What the assistant calls itself.</source>
        <translation>Cómo se llama a sí mismo el asistente.</translation>
    </message>
    <message>
        <source>What it calls you. Empty if you would rather not say.</source>
        <translation>Cómo te llama. Vacío si prefieres no decirlo.</translation>
    </message>
    <message>
        <source>An answer&apos;s first phrase has at most this many words, so that speech starts early; 0 never cuts a sentence for that.</source>
        <translation>La primera frase de una respuesta tiene como mucho estas palabras, para empezar pronto a hablar; 0 nunca corta una oración por eso.</translation>
    </message>
    <message>
        <source>What it can do by itself: tell the time, set timers, calculate, keep notes and more.</source>
        <translation>Lo que sabe hacer por sí mismo: decir la hora, poner temporizadores, calcular, tomar notas y más.</translation>
    </message>
    <message>
        <source>By their names, with commas between them. Empty: it may use all of them.</source>
        <translation>Por sus nombres, separados por comas. Vacío: puede usarlas todas.</translation>
    </message>
    <message>
        <source>Models are downloaded only when you say so.</source>
        <translation>Los modelos solo se descargan cuando tú lo dices.</translation>
    </message>
    <message>
        <source>The address of your own copy of the models folder, asked before the models&apos; own places. Empty: none.</source>
        <translation>La dirección de tu propia copia de la carpeta de modelos; se consulta antes que las fuentes propias. Vacío: ninguna.</translation>
    </message>
    <message>
        <source>No request is made for models.</source>
        <translation>No se hace ninguna petición por modelos.</translation>
    </message>
    <message>
        <source>A record of how long each step of an answer took, on this computer.</source>
        <translation>Un registro, en este ordenador, de lo que tardó cada paso de una respuesta.</translation>
    </message>
    <message>
        <source>What was said is written too. Sound never is.</source>
        <translation>También se escribe lo que se dijo. El sonido, nunca.</translation>
    </message>
    <message>
        <source>Older records are removed at the next start.</source>
        <translation>Los registros más antiguos se eliminan en el próximo inicio.</translation>
    </message>
    <message>
        <source>What is kept of your conversations.</source>
        <translation>Qué se guarda de tus conversaciones.</translation>
    </message>
    <message>
        <source>On this computer only, until you delete it. With the voice, answers can be played again with the face. Your own voice is never kept.</source>
        <translation>Solo en este ordenador, hasta que lo elimines. Con la voz, las respuestas se pueden reproducir de nuevo con el rostro. Tu propia voz nunca se guarda.</translation>
    </message>
    <message>
        <source>The window.</source>
        <translation>La ventana.</translation>
    </message>
    <message>
        <source>1 is the screen&apos;s own size.</source>
        <translation>1 es el tamaño propio de la pantalla.</translation>
    </message>
    <message>
        <source>Nothing moves that need not. Follows your system where it says so.</source>
        <translation>No se mueve nada sin necesidad. Sigue a tu sistema donde este lo indique.</translation>
    </message>
    <message>
        <source>It begins in the tray, without a window.</source>
        <translation>Empieza en la bandeja, sin ventana.</translation>
    </message>
    <message>
        <source>Closing the window leaves it in the tray; quit from there.</source>
        <translation>Al cerrar la ventana queda en la bandeja; sal desde allí.</translation>
    </message>
    <message>
        <source>The key that is held to talk.</source>
        <translation>La tecla que se mantiene pulsada para hablar.</translation>
    </message>
    <message>
        <source>The key that stops the voice.</source>
        <translation>La tecla que detiene la voz.</translation>
    </message>
    <message>
        <source>The key that turns the microphone off and on.</source>
        <translation>La tecla que apaga y enciende el micrófono.</translation>
    </message>
    <message>
        <source>A key that talks wherever you are, while it is held. On Linux with X11 only.</source>
        <translation>Una tecla para hablar estés donde estés, mientras se mantiene. Solo en Linux con X11.</translation>
    </message>
    <message>
        <source>The face is not there yet.</source>
        <translation>El rostro aún no está.</translation>
    </message>
    <message>
        <source>Try again in a moment.</source>
        <translation>Inténtalo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>It must be {wanted}.</source>
        <translation>Debe ser {wanted}.</translation>
    </message>
    <message>
        <source>The X server does not answer.</source>
        <translation>El servidor X no responde.</translation>
    </message>
    <message>
        <source>Name one such as &quot;Ctrl+Alt+Space&quot;.</source>
        <translation>Indica una como «Ctrl+Alt+Space».</translation>
    </message>
    <message>
        <source>Something went wrong: {error}.</source>
        <translation>Algo ha ido mal: {error}.</translation>
    </message>
    <message>
        <source>No server is set.</source>
        <translation>No hay ningún servidor ajustado.</translation>
    </message>
    <message>
        <source>Write its address above.</source>
        <translation>Escribe su dirección arriba.</translation>
    </message>
    <message>
        <source>The package keyring is not installed, so no key is kept.</source>
        <translation>El paquete keyring no está instalado, así que no se guarda ninguna clave.</translation>
    </message>
    <message>
        <source>The keyring refused: {name}.</source>
        <translation>El llavero se ha negado: {name}.</translation>
    </message>
    <message>
        <source>A conversation cannot be written as {kind}.</source>
        <translation>Una conversación no se puede escribir como {kind}.</translation>
    </message>
    <message>
        <source>PocketSphinx knows English only, not {language!r}</source>
        <translation>PocketSphinx solo sabe inglés, no {language!r}</translation>
    </message>
    <message>
        <source>The Whisper model in {folder} needs {needed:.1f} GB of memory, and {free:.1f} GB are free.</source>
        <translation>El modelo de Whisper en {folder} necesita {needed:.1f} GB de memoria, y hay {free:.1f} GB libres.</translation>
    </message>
    <message>
        <source>The avatar {name!r} cannot be removed: {why}.</source>
        <translation>No se puede quitar el avatar {name!r}: {why}.</translation>
    </message>
    <message>
        <source>Delete the folder {folder} yourself.</source>
        <translation>Elimina tú mismo la carpeta {folder}.</translation>
    </message>
    <message>
        <source>The avatar cannot be kept in {folder}: {why}.</source>
        <translation>No se puede guardar el avatar en {folder}: {why}.</translation>
    </message>
    <message>
        <source>It failed {count} times: {error}.</source>
        <translation>Ha fallado {count} veces: {error}.</translation>
    </message>
    <message>
        <source>{before}{gap}{what}</source>
        <translation>{before}{gap}{what}</translation>
    </message>
    <message>
        <source>There is no key {keys!r}.</source>
        <translation>No hay ninguna tecla {keys!r}.</translation>
    </message>
    <message>
        <source>no space left on device</source>
        <translation>no queda espacio en el disco</translation>
    </message>
    <message>
        <source>permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>read-only file system</source>
        <translation>el sistema de archivos es de solo lectura</translation>
    </message>
    <message>
        <source>no such file or directory</source>
        <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
        <source>connection refused</source>
        <translation>conexión rechazada</translation>
    </message>
    <message>
        <source>Set {variable} before the start instead.</source>
        <translation>Define {variable} antes de iniciar.</translation>
    </message>
    <message>
        <source>No voice can speak here.</source>
        <translation>Aquí no puede hablar ninguna voz.</translation>
    </message>
    <message>
        <source>Look at Diagnostics.</source>
        <translation>Mira en Diagnóstico.</translation>
    </message>
    <message>
        <source>{label}: {reason}.</source>
        <translation>{label}: {reason}.</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Quality of the face</source>
        <translation>Calidad del rostro</translation>
    </message>
    <message>
        <source>What moves the face</source>
        <translation>Qué mueve el rostro</translation>
    </message>
    <message>
        <source>Show a face</source>
        <translation>Mostrar un rostro</translation>
    </message>
    <message>
        <source>Where the face is computed</source>
        <translation>Dónde se calcula el rostro</translation>
    </message>
    <message>
        <source>Refine the face</source>
        <translation>Refinar el rostro</translation>
    </message>
    <message>
        <source>What understands you</source>
        <translation>Qué te entiende</translation>
    </message>
    <message>
        <source>The language you speak</source>
        <translation>El idioma que hablas</translation>
    </message>
    <message>
        <source>Names and special words</source>
        <translation>Nombres y palabras especiales</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>What speaks</source>
        <translation>Qué habla</translation>
    </message>
    <message>
        <source>Pace</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>Recording of a voice to clone</source>
        <translation>Grabación de una voz para clonar</translation>
    </message>
    <message>
        <source>Talking over it interrupts it</source>
        <translation>Hablar encima lo interrumpe</translation>
    </message>
    <message>
        <source>Cancel echoes</source>
        <translation>Cancelar el eco</translation>
    </message>
    <message>
        <source>Stay offline</source>
        <translation>Permanecer sin conexión</translation>
    </message>
    <message>
        <source>Your own mirror</source>
        <translation>Tu propio servidor espejo</translation>
    </message>
    <message>
        <source>What answers</source>
        <translation>Qué responde</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Model of the server</source>
        <translation>Modelo del servidor</translation>
    </message>
    <message>
        <source>Patience</source>
        <translation>Paciencia</translation>
    </message>
    <message>
        <source>Variety</source>
        <translation>Variedad</translation>
    </message>
    <message>
        <source>Longest answer</source>
        <translation>Respuesta más larga</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>System prompt</source>
        <translation>Prompt del sistema</translation>
    </message>
    <message>
        <source>The language model may use skills</source>
        <translation>El modelo de lenguaje puede usar habilidades</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Tu nombre</translation>
    </message>
    <message>
        <source>Keep conversations</source>
        <translation>Guardar conversaciones</translation>
    </message>
    <message>
        <source>Record times</source>
        <translation>Registrar tiempos</translation>
    </message>
    <message>
        <source>Record words too</source>
        <translation>Registrar también las palabras</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Size of everything</source>
        <translation>Tamaño de todo</translation>
    </message>
    <message>
        <source>Less motion</source>
        <translation>Menos movimiento</translation>
    </message>
    <message>
        <source>Start in the tray</source>
        <translation>Iniciar en la bandeja</translation>
    </message>
    <message>
        <source>Close to the tray</source>
        <translation>Cerrar a la bandeja</translation>
    </message>
    <message>
        <source>Hold to talk</source>
        <translation>Mantener para hablar</translation>
    </message>
    <message>
        <source>Stop the voice</source>
        <translation>Detener la voz</translation>
    </message>
    <message>
        <source>Microphone off and on</source>
        <translation>Micrófono apagado y encendido</translation>
    </message>
    <message>
        <source>Hold to talk, everywhere</source>
        <translation>Mantener para hablar, en todas partes</translation>
    </message>
    <message>
        <source>When it listens</source>
        <translation>Cuándo escucha</translation>
    </message>
    <message>
        <source>Wake word</source>
        <translation>Palabra de activación</translation>
    </message>
    <message>
        <source>Follow-up time (seconds)</source>
        <translation>Tiempo para seguir hablando (segundos)</translation>
    </message>
    <message>
        <source>Sleep after (minutes)</source>
        <translation>Dormir tras (minutos)</translation>
    </message>
    <message>
        <source>Listen for the end of a thought</source>
        <translation>Atender al final de una idea</translation>
    </message>
    <message>
        <source>Pause that ends your turn (s)</source>
        <translation>Pausa que cierra tu turno (s)</translation>
    </message>
    <message>
        <source>Sensitivity to noise</source>
        <translation>Sensibilidad al ruido</translation>
    </message>
    <message>
        <source>The face</source>
        <translation>El rostro</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Quality: Standard</source>
        <translation>Calidad: estándar</translation>
    </message>
    <message>
        <source>Size in the quality Standard</source>
        <translation>Tamaño en la calidad «Estándar»</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ancho</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Frames per second</source>
        <translation>Fotogramas por segundo</translation>
    </message>
    <message>
        <source>Model of the mouth</source>
        <translation>Modelo de la boca</translation>
    </message>
    <message>
        <source>Pictures searched at once</source>
        <translation>Imágenes examinadas a la vez</translation>
    </message>
    <message>
        <source>Frames computed at once</source>
        <translation>Fotogramas calculados a la vez</translation>
    </message>
    <message>
        <source>Quality: High</source>
        <translation>Calidad: alto</translation>
    </message>
    <message>
        <source>Size in the quality High</source>
        <translation>Tamaño en la calidad «Alto»</translation>
    </message>
    <message>
        <source>Films</source>
        <translation>Vídeos</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>Tipo de archivo</translation>
    </message>
    <message>
        <source>Compression of the picture</source>
        <translation>Compresión de la imagen</translation>
    </message>
    <message>
        <source>Compression of the sound</source>
        <translation>Compresión del sonido</translation>
    </message>
    <message>
        <source>Bit rate of the sound</source>
        <translation>Tasa de bits del sonido</translation>
    </message>
    <message>
        <source>Remember faces</source>
        <translation>Recordar rostros</translation>
    </message>
    <message>
        <source>Half precision</source>
        <translation>Media precisión</translation>
    </message>
    <message>
        <source>Models of the face</source>
        <translation>Modelos del rostro</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Micrófono y altavoz</translation>
    </message>
    <message>
        <source>Microphone</source>
        <translation>Micrófono</translation>
    </message>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Sample rate of the loudspeaker</source>
        <translation>Frecuencia de muestreo del altavoz</translation>
    </message>
    <message>
        <source>Noticing speech</source>
        <translation>Detectar el habla</translation>
    </message>
    <message>
        <source>What notices speech</source>
        <translation>Qué detecta el habla</translation>
    </message>
    <message>
        <source>Sound kept from before (s)</source>
        <translation>Sonido anterior que se conserva (s)</translation>
    </message>
    <message>
        <source>Shortest speech (s)</source>
        <translation>Habla más corta (s)</translation>
    </message>
    <message>
        <source>Longest speech (s)</source>
        <translation>Habla más larga (s)</translation>
    </message>
    <message>
        <source>Taking turns</source>
        <translation>Turnos de palabra</translation>
    </message>
    <message>
        <source>Prepare answers early</source>
        <translation>Preparar respuestas antes</translation>
    </message>
    <message>
        <source>Understanding</source>
        <translation>Entender</translation>
    </message>
    <message>
        <source>Model that understands</source>
        <translation>Modelo que entiende</translation>
    </message>
    <message>
        <source>Where speech is understood</source>
        <translation>Dónde se entiende el habla</translation>
    </message>
    <message>
        <source>Kind of numbers</source>
        <translation>Tipo de números</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Responder</translation>
    </message>
    <message>
        <source>Model that answers</source>
        <translation>Modelo que responde</translation>
    </message>
    <message>
        <source>How much it keeps in mind</source>
        <translation>Cuánto recuerda</translation>
    </message>
    <message>
        <source>Layers on the graphics card</source>
        <translation>Capas en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablar</translation>
    </message>
    <message>
        <source>Model that speaks</source>
        <translation>Modelo que habla</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Where the voice is computed</source>
        <translation>Dónde se calcula la voz</translation>
    </message>
    <message>
        <source>The assistant</source>
        <translation>El asistente</translation>
    </message>
    <message>
        <source>Longest first phrase (words)</source>
        <translation>Primera frase más larga (palabras)</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Skills switched off</source>
        <translation>Habilidades desactivadas</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Record of times</source>
        <translation>Registro de tiempos</translation>
    </message>
    <message>
        <source>Keep records (days)</source>
        <translation>Conservar registros (días)</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>The window</source>
        <translation>La ventana</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>Built in</source>
        <translation>Integrado</translation>
    </message>
    <message>
        <source>Still picture</source>
        <translation>Imagen fija</translation>
    </message>
    <message>
        <source>A server</source>
        <translation>Un servidor</translation>
    </message>
    <message>
        <source>Skills alone</source>
        <translation>Solo habilidades</translation>
    </message>
    <message>
        <source>All the time</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>After its name</source>
        <translation>Tras su nombre</translation>
    </message>
    <message>
        <source>While the key is held</source>
        <translation>Mientras se mantiene la tecla</translation>
    </message>
    <message>
        <source>Words and voice</source>
        <translation>Palabras y voz</translation>
    </message>
    <message>
        <source>Words only</source>
        <translation>Solo palabras</translation>
    </message>
    <message>
        <source>Nothing</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>it is chosen in the settings, but this version does not have it yet</source>
        <translation>está elegido en los ajustes, pero esta versión aún no lo tiene</translation>
    </message>
    <message>
        <source>none of these can serve</source>
        <translation>ninguno de estos puede servir</translation>
    </message>
    <message>
        <source>{label}: {reason}</source>
        <translation>{label}: {reason}</translation>
    </message>
    <message>
        <source>Choose auto, or one of these.</source>
        <translation>Elige «Automático» o uno de estos.</translation>
    </message>
    <message>
        <source>See above.</source>
        <translation>Véase arriba.</translation>
    </message>
    <message>
        <source>asking it failed: {error}</source>
        <translation>la comprobación falló: {error}</translation>
    </message>
    <message>
        <source>the package {name} is not installed</source>
        <translation>el paquete {name} no está instalado</translation>
    </message>
    <message>
        <source>{label} could not be loaded: {error}.</source>
        <translation>No se pudo cargar {label}: {error}.</translation>
    </message>
    <message>
        <source>{label} does not work: {error}.</source>
        <translation>{label} no funciona: {error}.</translation>
    </message>
    <message>
        <source>The face did not answer in time.</source>
        <translation>El rostro no respondió a tiempo.</translation>
    </message>
    <message>
        <source>GPU out of memory during video generation ({what}). Falling back to audio-only playback.</source>
        <translation>La memoria gráfica no bastó al dibujar el rostro ({what}). Se sigue solo con sonido.</translation>
    </message>
    <message>
        <source>Use quality_mode=&apos;standard&apos; or switch to CPU.</source>
        <translation>Elige la calidad «Estándar» o el procesador (cpu).</translation>
    </message>
    <message>
        <source>the captions; I wait for a loudspeaker</source>
        <translation>los subtítulos; espero un altavoz</translation>
    </message>
    <message>
        <source>typed messages; I wait for a microphone</source>
        <translation>mensajes escritos; espero un micrófono</translation>
    </message>
    <message>
        <source>Allow it in System Settings, Privacy &amp; Security, Microphone; then start me again.</source>
        <translation>Permítelo en Ajustes del Sistema, Privacidad y seguridad, Micrófono; después iníciame de nuevo.</translation>
    </message>
    <message>
        <source>Allow it in Settings, Privacy &amp; security, Microphone: both switches, also the one for desktop apps.</source>
        <translation>Permítelo en Configuración, Privacidad y seguridad, Micrófono: los dos interruptores, también el de aplicaciones de escritorio.</translation>
    </message>
    <message>
        <source>The microphone sends only silence.</source>
        <translation>El micrófono solo envía silencio.</translation>
    </message>
    <message>
        <source>I wait for sound</source>
        <translation>espero sonido</translation>
    </message>
    <message>
        <source>I hear you badly</source>
        <translation>te oigo mal</translation>
    </message>
    <message>
        <source>{first} {then}</source>
        <translation>{first} {then}</translation>
    </message>
    <message>
        <source>It may be muted: look for its switch, or at the system&apos;s sound settings.</source>
        <translation>Quizá esté silenciado: busca su interruptor o mira los ajustes de sonido del sistema.</translation>
    </message>
    <message>
        <source>Get one: visavis models get NAME (`visavis models list` shows them).</source>
        <translation>Descarga uno: visavis models get NAME (`visavis models list` los muestra).</translation>
    </message>
    <message>
        <source>What you say is sent as text to {where}, as llm.server.url is set.</source>
        <translation>Lo que dices se envía como texto a {where}, según los ajustes.</translation>
    </message>
    <message>
        <source>a model is not here</source>
        <translation>no hay ningún modelo</translation>
    </message>
    <message>
        <source>the built-in skills (no language model)</source>
        <translation>las habilidades integradas (sin modelo de lenguaje)</translation>
    </message>
    <message>
        <source>no server is set</source>
        <translation>no hay ningún servidor ajustado</translation>
    </message>
    <message>
        <source>Set llm.server.url, if you have one (Ollama, vLLM, …).</source>
        <translation>Escribe su dirección, si tienes uno (Ollama, vLLM…).</translation>
    </message>
    <message>
        <source>the language model {name} is not here</source>
        <translation>el modelo de lenguaje {name} no está aquí</translation>
    </message>
    <message>
        <source>the model {model} is not there</source>
        <translation>el modelo {model} no está ahí</translation>
    </message>
    <message>
        <source>llama-cpp-python is not installed.</source>
        <translation>llama-cpp-python no está instalado.</translation>
    </message>
    <message>
        <source>Install it: scripts/start --full.</source>
        <translation>Instálalo: scripts/start --full.</translation>
    </message>
    <message>
        <source>There is not enough memory for a context of {context} tokens ({complaint}).</source>
        <translation>No hay memoria para un contexto de {context} tokens ({complaint}).</translation>
    </message>
    <message>
        <source>Set a shorter llm.context_tokens, or choose a smaller model.</source>
        <translation>Reduce cuánto recuerda, o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>There is not enough memory for the model {name} ({why}).</source>
        <translation>No hay memoria para el modelo {name} ({why}).</translation>
    </message>
    <message>
        <source>Choose a smaller model, or set a lower llm.gpu_layers.</source>
        <translation>Elige un modelo más pequeño o menos capas en la tarjeta gráfica.</translation>
    </message>
    <message>
        <source>If it happens again, choose a smaller model or a shorter llm.context_tokens.</source>
        <translation>Si se repite, elige un modelo más pequeño o que recuerde menos.</translation>
    </message>
    <message>
        <source> beside the {layers} layers that fit on the graphics card</source>
        <translation> además de las {layers} capas que caben en la tarjeta gráfica</translation>
    </message>
    <message>
        <source>The model {name} needs {needed} of memory{beside}, but only {free} are free.</source>
        <translation>El modelo {name} necesita {needed} de memoria{beside}, pero solo hay {free} libres.</translation>
    </message>
    <message>
        <source>{place} cannot be fetched: {why}.</source>
        <translation>No se puede descargar {place}: {why}.</translation>
    </message>
    <message>
        <source>{place} gives a wrong file: {why}.</source>
        <translation>{place} da un archivo equivocado: {why}.</translation>
    </message>
    <message>
        <source>There are {free:.1f} GB free for {folder}, and {needed:.1f} GB are needed.</source>
        <translation>Hay {free:.1f} GB libres para {folder} y se necesitan {needed:.1f} GB.</translation>
    </message>
    <message>
        <source>Make it yourself, or name another place in {variable}.</source>
        <translation>Créala tú mismo o indica otro lugar en {variable}.</translation>
    </message>
    <message>
        <source>The packages could not be installed: {why}</source>
        <translation>No se pudieron instalar los paquetes: {why}</translation>
    </message>
    <message>
        <source>It speaks {languages}.</source>
        <translation>Habla {languages}.</translation>
    </message>
    <message>
        <source>the recording {clip} cannot be read ({why})</source>
        <translation>no se puede leer la grabación {clip} ({why})</translation>
    </message>
    <message>
        <source>There is no avatar {name!r}.</source>
        <translation>No hay ningún avatar {name!r}.</translation>
    </message>
    <message>
        <source>{path} cannot be written: there is no folder {folder}.</source>
        <translation>No se puede escribir {path}: no existe la carpeta {folder}.</translation>
    </message>
    <message>
        <source>Make it smaller: up to {most} million pixels can be read.</source>
        <translation>Hazla más pequeña: se leen hasta {most} millones de píxeles.</translation>
    </message>
    <message>
        <source>Use a picture of at least {side}x{side}; 512x512 or more looks good.</source>
        <translation>Usa una imagen de al menos {side}x{side}; con 512x512 o más se ve bien.</translation>
    </message>
    <message>
        <source>There is no device {name!r}.</source>
        <translation>No hay ningún dispositivo {name!r}.</translation>
    </message>
    <message>
        <source>Choose a smaller model (`visavis models list`), or close other programs.</source>
        <translation>Elige un modelo más pequeño (`visavis models list`) o cierra otros programas.</translation>
    </message>
    <message>
        <source>Is the disk full or read-only?</source>
        <translation>¿Está el disco lleno o es de solo lectura?</translation>
    </message>
    <message>
        <source>Another program holds the file of your conversations, {file}.</source>
        <translation>Otro programa retiene el archivo de tus conversaciones, {file}.</translation>
    </message>
    <message>
        <source>Close it, or try again in a while.</source>
        <translation>Ciérralo o inténtalo de nuevo dentro de un rato.</translation>
    </message>
    <message>
        <source>What you said was not understood: {why}.</source>
        <translation>No se entendió lo que dijiste: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be thought out: {why}.</source>
        <translation>No se pudo elaborar la respuesta: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be spoken: {why}.</source>
        <translation>No se pudo decir la respuesta: {why}.</translation>
    </message>
    <message>
        <source>The answer could not be played: {why}.</source>
        <translation>No se pudo reproducir la respuesta: {why}.</translation>
    </message>
    <message>
        <source>Nothing is fetched: Visavis is set to work offline.</source>
        <translation>No se descarga nada: Visavis está configurado para trabajar sin conexión.</translation>
    </message>
    <message>
        <source>Switch that off in Settings, Models.</source>
        <translation>Desactívalo en Ajustes, Modelos.</translation>
    </message>
    <message>
        <source>{why}.</source>
        <translation>{why}.</translation>
    </message>
    <message>
        <source>It cannot be kept: {why}.</source>
        <translation>No se puede guardar: {why}.</translation>
    </message>
    <message>
        <source>Install it (python scripts/setup.py --keyring), or set {variable} before the start.</source>
        <translation>Instálalo (python scripts/setup.py --keyring) o define {variable} antes de iniciar.</translation>
    </message>
    <message>
        <source>Tell the time</source>
        <translation>Hora</translation>
    </message>
    <message>
        <source>Tell the date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Days until a date</source>
        <translation>Días hasta una fecha</translation>
    </message>
    <message>
        <source>Set a timer</source>
        <translation>Poner temporizador</translation>
    </message>
    <message>
        <source>Set a reminder</source>
        <translation>Poner recordatorio</translation>
    </message>
    <message>
        <source>Set an alarm</source>
        <translation>Poner alarma</translation>
    </message>
    <message>
        <source>List reminders</source>
        <translation>Ver recordatorios</translation>
    </message>
    <message>
        <source>Time left</source>
        <translation>Tiempo restante</translation>
    </message>
    <message>
        <source>Cancel reminders</source>
        <translation>Cancelar recordatorios</translation>
    </message>
    <message>
        <source>Calculate</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Convert units</source>
        <translation>Convertir unidades</translation>
    </message>
    <message>
        <source>Flip a coin</source>
        <translation>Lanzar una moneda</translation>
    </message>
    <message>
        <source>Roll dice</source>
        <translation>Tirar un dado</translation>
    </message>
    <message>
        <source>Random number</source>
        <translation>Número al azar</translation>
    </message>
    <message>
        <source>Pick one</source>
        <translation>Elegir</translation>
    </message>
    <message>
        <source>Remember</source>
        <translation>Recordar algo</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Evocar</translation>
    </message>
    <message>
        <source>List notes</source>
        <translation>Ver notas</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget all notes</source>
        <translation>Olvidar todas las notas</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Change the avatar</source>
        <translation>Cambiar de avatar</translation>
    </message>
    <message>
        <source>Change the voice</source>
        <translation>Cambiar de voz</translation>
    </message>
    <message>
        <source>Change the quality</source>
        <translation>Cambiar la calidad</translation>
    </message>
    <message>
        <source>Small talk</source>
        <translation>Charlar</translation>
    </message>
    <message>
        <source>{label} cannot be asked: {error}.</source>
        <translation>No se puede consultar {label}: {error}.</translation>
    </message>
    <message>
        <source>The face broke off: {error}.</source>
        <translation>La cara se interrumpió: {error}.</translation>
    </message>
    <message>
        <source>The server at {host} has no model.</source>
        <translation>El servidor {host} no tiene ningún modelo.</translation>
    </message>
    <message>
        <source>Load one there, or set another.</source>
        <translation>Carga uno allí o ajusta otro servidor.</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, for {where}</source>
        <translation>lo que dices sale de este ordenador como texto, hacia {where}</translation>
    </message>
    <message>
        <source>what you say leaves this computer as text, unencrypted, for {where}</source>
        <translation>lo que dices sale de este ordenador como texto, sin cifrar, hacia {where}</translation>
    </message>
    <message>
        <source>{url} is no address of a server</source>
        <translation>{url} no es la dirección de un servidor</translation>
    </message>
    <message>
        <source>Correct llm.server.url.</source>
        <translation>Corrige la dirección del servidor.</translation>
    </message>
    <message>
        <source>The key is from the environment variable {variable}.</source>
        <translation>La clave viene de la variable de entorno {variable}.</translation>
    </message>
    <message>
        <source>The key is from the keyring.</source>
        <translation>La clave viene del llavero.</translation>
    </message>
    <message>
        <source>The keyring cannot be read, so no key is used.</source>
        <translation>No se puede leer el llavero, así que no se usa ninguna clave.</translation>
    </message>
    <message>
        <source>No key is set.</source>
        <translation>No hay ninguna clave.</translation>
    </message>
    <message>
        <source>The server at {host} answered with {kind} instead of OpenAI&apos;s chat interface.</source>
        <translation>El servidor {host} respondió con {kind} en vez de la interfaz de chat de OpenAI.</translation>
    </message>
    <message>
        <source> It said: {words}.</source>
        <translation> Dijo: {words}.</translation>
    </message>
    <message>
        <source>The server at {host} wants a key.{words}</source>
        <translation>El servidor {host} pide una clave.{words}</translation>
    </message>
    <message>
        <source>The server at {host} failed with status {status}.{words}</source>
        <translation>El servidor {host} falló con el estado {status}.{words}</translation>
    </message>
    <message>
        <source>The server at {host} does not answer: {error}.</source>
        <translation>El servidor {host} no responde: {error}.</translation>
    </message>
    <message>
        <source>Start it, or correct llm.server.url.</source>
        <translation>Inícialo o corrige su dirección.</translation>
    </message>
    <message>
        <source>a web page</source>
        <translation>una página web</translation>
    </message>
    <message>
        <source>Correct llm.server.url: it mostly ends in /v1.</source>
        <translation>Corrige la dirección: casi siempre termina en /v1.</translation>
    </message>
    <message>
        <source>The server at {host} refuses the key.{words}</source>
        <translation>El servidor {host} rechaza la clave.{words}</translation>
    </message>
    <message>
        <source>Put a valid key into the environment variable {variable}, or, where the package keyring is installed, into the keyring: keyring set {service} {name}.</source>
        <translation>Pon una clave válida en la variable de entorno {variable} o, si el paquete keyring está instalado, en el llavero: keyring set {service} {name}.</translation>
    </message>
    <message>
        <source>The server at {host} sends us on to {where}; nothing was sent there.</source>
        <translation>El servidor {host} nos remite a {where}; allí no se envió nada.</translation>
    </message>
    <message>
        <source>Set llm.server.url to the new address, if you trust it.</source>
        <translation>Ajusta la nueva dirección si te fías de ella.</translation>
    </message>
    <message>
        <source>The server at {host} knows no model {model}, or has another address for it.{words}</source>
        <translation>El servidor {host} no conoce el modelo {model}, o tiene otra dirección para él.{words}</translation>
    </message>
    <message>
        <source>Correct llm.server.model or llm.server.url.</source>
        <translation>Corrige el modelo o la dirección del servidor.</translation>
    </message>
    <message>
        <source>The server at {host} is too busy, or its quota is used up.{words}</source>
        <translation>El servidor {host} está saturado o se agotó su cuota.{words}</translation>
    </message>
    <message>
        <source>There is no loudspeaker called {name!r}.</source>
        <translation>No hay ningún altavoz llamado {name!r}.</translation>
    </message>
    <message>
        <source>There are {names}.</source>
        <translation>Hay {names}.</translation>
    </message>
    <message>
        <source>There is no loudspeaker on this computer.</source>
        <translation>No hay altavoz en este ordenador.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker, or switch it on.</source>
        <translation>Conecta un altavoz o enciéndelo.</translation>
    </message>
    <message>
        <source>There is no microphone called {name!r}.</source>
        <translation>No hay ningún micrófono llamado {name!r}.</translation>
    </message>
    <message>
        <source>Did you mean {name!r}?</source>
        <translation>¿Querías decir {name!r}?</translation>
    </message>
    <message>
        <source>There is no microphone on this computer.</source>
        <translation>No hay micrófono en este ordenador.</translation>
    </message>
    <message>
        <source>Connect a microphone, or switch it on.</source>
        <translation>Conecta un micrófono o enciéndelo.</translation>
    </message>
    <message>
        <source>The microphone is too loud: what it sends is cut off at the top.</source>
        <translation>El micrófono está demasiado alto: lo que envía sale recortado.</translation>
    </message>
    <message>
        <source>Turn its level down in the system&apos;s sound settings, or move away from it.</source>
        <translation>Baja su nivel en los ajustes de sonido del sistema o aléjate de él.</translation>
    </message>
    <message>
        <source>The microphone {name!r} cannot be opened: {reason}.</source>
        <translation>No se puede abrir el micrófono {name!r}: {reason}.</translation>
    </message>
    <message>
        <source>Check that it is connected and that no other program holds it.</source>
        <translation>Comprueba que esté conectado y que ningún otro programa lo ocupe.</translation>
    </message>
    <message>
        <source>The sound devices cannot be listed: {error}.</source>
        <translation>No se pueden enumerar los dispositivos de sonido: {error}.</translation>
    </message>
    <message>
        <source>Sound needs the PortAudio library, which is not installed.</source>
        <translation>El sonido necesita la biblioteca PortAudio, que no está instalada.</translation>
    </message>
    <message>
        <source>On Debian and Ubuntu: sudo apt install libportaudio2</source>
        <translation>En Debian y Ubuntu: sudo apt install libportaudio2</translation>
    </message>
    <message>
        <source>The package sounddevice is not installed.</source>
        <translation>El paquete sounddevice no está instalado.</translation>
    </message>
    <message>
        <source>pip install sounddevice</source>
        <translation>pip install sounddevice</translation>
    </message>
    <message>
        <source>The microphone is gone: it sends no more sound.</source>
        <translation>El micrófono ha desaparecido: ya no envía sonido.</translation>
    </message>
    <message>
        <source>Your conversations could not be read: the file is damaged. It is kept as {file}, and a new one is begun.</source>
        <translation>No se pudieron leer tus conversaciones: el archivo está dañado. Se conserva como {file} y se ha empezado uno nuevo.</translation>
    </message>
    <message>
        <source>Your conversations are not kept this time: {file} cannot be written ({why}). Start me again when it can be.</source>
        <translation>Esta vez no se guardan tus conversaciones: no se puede escribir en {file} ({why}). Vuelve a iniciarme cuando se pueda.</translation>
    </message>
    <message>
        <source>a folder has that name</source>
        <translation>una carpeta tiene ese nombre</translation>
    </message>
    <message>
        <source>it was written by a newer Visavis: update this one</source>
        <translation>lo escribió un Visavis más nuevo: actualiza este</translation>
    </message>
    <message>
        <source>Name the file .mp4, .wav, .txt or .srt.</source>
        <translation>Llama al archivo .mp4, .wav, .txt o .srt.</translation>
    </message>
    <message>
        <source>An answer cannot be saved as {kind}.</source>
        <translation>Una respuesta no se puede guardar como {kind}.</translation>
    </message>
    <message>
        <source>An answer cannot be saved as a file without an ending.</source>
        <translation>Una respuesta no se puede guardar como archivo sin extensión.</translation>
    </message>
    <message>
        <source>What is said now is written as soon as that is over.</source>
        <translation>Lo que se diga ahora se escribirá en cuanto eso termine.</translation>
    </message>
    <message>
        <source>There is no room on the disk for your conversations, {file}.</source>
        <translation>No hay espacio en el disco para tus conversaciones, {file}.</translation>
    </message>
    <message>
        <source>Make some, or try again in a while.</source>
        <translation>Haz sitio o vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>{what} Your settings are kept as {aside}; the defaults hold now.</source>
        <translation>{what} Tus ajustes se guardan como {aside}; ahora valen los predeterminados.</translation>
    </message>
    <message>
        <source>and {count} more.</source>
        <translation>y {count} más.</translation>
    </message>
    <message>
        <source>{count} settings cannot be used:</source>
        <translation>{count} ajustes no se pueden usar:</translation>
    </message>
    <message>
        <source>{key} is a section: give the settings in it, not {value}.</source>
        <translation>{key} es una sección: pon los ajustes que contiene, no {value}.</translation>
    </message>
    <message>
        <source>{key} is not a setting.</source>
        <translation>{key} no es un ajuste.</translation>
    </message>
    <message>
        <source>{key} is {value}, but must be {wanted}.</source>
        <translation>{key} es {value}, pero debe ser {wanted}.</translation>
    </message>
    <message>
        <source>{key} is not a setting. Did you mean {meant}?</source>
        <translation>{key} no es un ajuste. ¿Querías decir {meant}?</translation>
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
        <translation>{name}, línea {line}</translation>
    </message>
    <message>
        <source>Look at its indentation, colons and quotes.</source>
        <translation>Revisa la sangría, los dos puntos y las comillas.</translation>
    </message>
    <message>
        <source>YAML is indented with spaces, not with tabs.</source>
        <translation>YAML se sangra con espacios, no con tabuladores.</translation>
    </message>
    <message>
        <source>{where}: this is not valid YAML: {problem}.</source>
        <translation>{where}: esto no es YAML válido: {problem}.</translation>
    </message>
    <message>
        <source>{path} is longer than {limit} kB, too long for a settings file.</source>
        <translation>{path} pasa de {limit} kB: es demasiado para un archivo de ajustes.</translation>
    </message>
    <message>
        <source>Check its name.</source>
        <translation>Comprueba el nombre.</translation>
    </message>
    <message>
        <source>{where}: this is not a list of settings.</source>
        <translation>{where}: esto no es una lista de ajustes.</translation>
    </message>
    <message>
        <source>Write each as &quot;section:&quot; and, indented below it, &quot;name: value&quot;.</source>
        <translation>Escribe cada uno como «sección:» y, debajo y con sangría, «nombre: valor».</translation>
    </message>
    <message>
        <source>There is no settings file {path}.</source>
        <translation>No hay ningún archivo de ajustes {path}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a settings file.</source>
        <translation>{path} es una carpeta, no un archivo de ajustes.</translation>
    </message>
    <message>
        <source>Name the file.</source>
        <translation>Indica el archivo.</translation>
    </message>
    <message>
        <source>The settings file {path} cannot be read: {why}.</source>
        <translation>No se puede leer el archivo de ajustes {path}: {why}.</translation>
    </message>
    <message>
        <source>{where}: the file is not UTF-8 text.</source>
        <translation>{where}: el archivo no es texto UTF-8.</translation>
    </message>
    <message>
        <source>Save it as UTF-8.</source>
        <translation>Guárdalo como UTF-8.</translation>
    </message>
    <message>
        <source>{name} is not YAML that can be used: {error}.</source>
        <translation>{name} no es YAML que se pueda usar: {error}.</translation>
    </message>
    <message>
        <source>{name} is nested too deeply to be a settings file.</source>
        <translation>{name} está demasiado anidado para ser un archivo de ajustes.</translation>
    </message>
    <message>
        <source>{where}: {key} is given twice, first in line {first}.</source>
        <translation>{where}: {key} aparece dos veces, la primera en la línea {first}.</translation>
    </message>
    <message>
        <source>Remove one of them.</source>
        <translation>Quita uno de ellos.</translation>
    </message>
    <message>
        <source>{where}: aliases (*) cannot be used in settings.</source>
        <translation>{where}: no se admiten alias (*) en los ajustes.</translation>
    </message>
    <message>
        <source>a section</source>
        <translation>una sección</translation>
    </message>
    <message>
        <source>a list</source>
        <translation>una lista</translation>
    </message>
    <message>
        <source>a huge number</source>
        <translation>un número enorme</translation>
    </message>
    <message>
        <source>Did you mean {name}?</source>
        <translation>¿Querías decir {name}?</translation>
    </message>
    <message>
        <source>Without quotes YAML reads yes, no, on and off as true or false: quote the word.</source>
        <translation>Sin comillas, YAML lee yes, no, on y off como true o false: pon la palabra entre comillas.</translation>
    </message>
    <message>
        <source>Put it in quotes to make it text.</source>
        <translation>Ponlo entre comillas para que sea texto.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>This system lets no program hear a key everywhere; a desktop of X11 does.</source>
        <translation>Este sistema no deja que un programa oiga una tecla en todas partes; un escritorio X11 sí.</translation>
    </message>
    <message>
        <source>Hold the key that talks while the window is in front.</source>
        <translation>Mantén pulsada la tecla para hablar con la ventana al frente.</translation>
    </message>
    <message>
        <source>Your avatar cannot be shown: {reason}.</source>
        <translation>No se puede mostrar tu avatar: {reason}.</translation>
    </message>
    <message>
        <source>You see the one that comes with me; the page Avatars has others.</source>
        <translation>Ves el que viene conmigo; en la página Avatares hay otros.</translation>
    </message>
    <message>
        <source>Connect it again.</source>
        <translation>Conéctalo de nuevo.</translation>
    </message>
    <message>
        <source>Parts of what the microphone hears get lost: this computer is too busy.</source>
        <translation>Se pierden partes de lo que oye el micrófono: este equipo está demasiado ocupado.</translation>
    </message>
    <message>
        <source>Close programs that need much of it, or choose smaller models in the settings.</source>
        <translation>Cierra los programas que lo exigen mucho o elige modelos más pequeños en los ajustes.</translation>
    </message>
    <message>
        <source>Look whether this computer is online (behind a proxy, HTTPS_PROXY must name it) and try again: what was fetched is kept.</source>
        <translation>Comprueba si este ordenador está en línea (tras un proxy, HTTPS_PROXY debe indicarlo) e inténtalo de nuevo: lo descargado se conserva.</translation>
    </message>
    <message>
        <source>Instead of the file, {where} sends a web page (a sign-in page, perhaps).</source>
        <translation>En lugar del archivo, {where} envía una página web (quizá de inicio de sesión).</translation>
    </message>
    <message>
        <source>Open a browser to see what it wants, or use another mirror.</source>
        <translation>Abre un navegador para ver qué pide, o usa otro servidor espejo.</translation>
    </message>
    <message>
        <source>the connection ended after {done} of {total} bytes</source>
        <translation>la conexión terminó tras {done} de {total} bytes</translation>
    </message>
    <message>
        <source>its SHA-256 is {found}… instead of {wanted}…</source>
        <translation>su SHA-256 es {found}… en vez de {wanted}…</translation>
    </message>
    <message>
        <source>Make room, and start it again.</source>
        <translation>Libera espacio e iníciala de nuevo.</translation>
    </message>
    <message>
        <source>Make room there, or the right.</source>
        <translation>Libera espacio allí o da el permiso.</translation>
    </message>
    <message>
        <source>{label} is not on this computer, and it is to make no request (offline).</source>
        <translation>{label} no está en este ordenador, y no debe hacer peticiones (sin conexión).</translation>
    </message>
    <message>
        <source>Without --offline and HF_HUB_OFFLINE: visavis models get {name}.</source>
        <translation>Sin «Permanecer sin conexión» ni HF_HUB_OFFLINE: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{label} came, but not with the files it should have.</source>
        <translation>{label} ha llegado, pero no con los archivos que debería tener.</translation>
    </message>
    <message>
        <source>Remove it (visavis models remove {name}) and fetch it again.</source>
        <translation>Elimínalo (visavis models remove {name}) y descárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Make room, or name a folder on another disk in VISAVIS_HOME.</source>
        <translation>Libera espacio o indica en VISAVIS_HOME una carpeta de otro disco.</translation>
    </message>
    <message>
        <source>The archive of {label} is not what it should be: {error}.</source>
        <translation>El archivo comprimido de {label} no es lo que debería: {error}.</translation>
    </message>
    <message>
        <source>Fetch it again: visavis models get {name}.</source>
        <translation>Descárgalo de nuevo: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{label} is being fetched by another Visavis.</source>
        <translation>Otro Visavis está descargando {label}.</translation>
    </message>
    <message>
        <source>Wait for it, or end it.</source>
        <translation>Espéralo o ciérralo.</translation>
    </message>
    <message>
        <source>Try again later, or fetch it elsewhere and give it to `visavis models add`.</source>
        <translation>Inténtalo más tarde, o descárgalo en otro sitio y dáselo a `visavis models add`.</translation>
    </message>
    <message>
        <source>{where} cannot be fetched: HTTP {code} {reason}.</source>
        <translation>No se puede descargar {where}: HTTP {code} {reason}.</translation>
    </message>
    <message>
        <source>{where} may not be fetched (HTTP {code}): it needs a sign-in, or the token is not valid any more.</source>
        <translation>No se permite descargar {where} (HTTP {code}): hace falta iniciar sesión, o el token ya no vale.</translation>
    </message>
    <message>
        <source>Accept its terms on its page in a browser, and give your token in HF_TOKEN.</source>
        <translation>Acepta sus condiciones en su página con un navegador y pon tu token en HF_TOKEN.</translation>
    </message>
    <message>
        <source>{where} is not there (HTTP {code}).</source>
        <translation>{where} no está (HTTP {code}).</translation>
    </message>
    <message>
        <source>nothing came for {seconds:g} s</source>
        <translation>no ha llegado nada en {seconds:g} s</translation>
    </message>
    <message>
        <source>the connection is not secure (its certificate is not trusted)</source>
        <translation>la conexión no es segura (su certificado no es de confianza)</translation>
    </message>
    <message>
        <source>the address is not known (is this computer online?)</source>
        <translation>la dirección no se conoce (¿está este ordenador en línea?)</translation>
    </message>
    <message>
        <source>Use another mirror.</source>
        <translation>Usa otro servidor espejo.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be made: {why}.</source>
        <translation>No se puede crear la carpeta {folder}: {why}.</translation>
    </message>
    <message>
        <source>{label} takes {factor:.1f} s for a second of speech on this computer.</source>
        <translation>{label} tarda {factor:.1f} s por segundo de habla en este ordenador.</translation>
    </message>
    <message>
        <source>A smaller model may keep up (`visavis profile` says which); to use this one all the same, name it in the settings ({engine}).</source>
        <translation>Quizá un modelo más pequeño llegue (`visavis profile` dice cuál); para usar este de todos modos, elígelo en los ajustes ({engine}).</translation>
    </message>
    <message>
        <source>The processor computes it, as set.</source>
        <translation>Lo calcula el procesador, como se ajustó.</translation>
    </message>
    <message>
        <source>On the processor: {why}.</source>
        <translation>En el procesador: {why}.</translation>
    </message>
    <message>
        <source>On the processor: it needs {needed} of the card&apos;s memory, and {left} are left.</source>
        <translation>En el procesador: necesita {needed} de la memoria de la tarjeta, y quedan {left}.</translation>
    </message>
    <message>
        <source>Of {free} that are free on {card}, {left} are left.</source>
        <translation>De {free} libres en {card}, quedan {left}.</translation>
    </message>
    <message>
        <source>There is no graphics card that it could use.</source>
        <translation>No hay tarjeta gráfica que pueda usar.</translation>
    </message>
    <message>
        <source>torch cannot use {card}: {why}. Run `scripts/start --full` where nvidia-smi works to have a build that can.</source>
        <translation>torch no puede usar {card}: {why}. Ejecuta `scripts/start --full` donde funcione nvidia-smi para tener una versión que sí pueda.</translation>
    </message>
    <message>
        <source>This version has no engine {engine}.</source>
        <translation>Esta versión no tiene el motor {engine}.</translation>
    </message>
    <message>
        <source>{label} broke while it was measured: {error}.</source>
        <translation>{label} falló al medirlo: {error}.</translation>
    </message>
    <message>
        <source>Packages can be installed by Visavis only in a checkout.</source>
        <translation>Visavis solo puede instalar paquetes en una copia del repositorio.</translation>
    </message>
    <message>
        <source>Install them: {line}.</source>
        <translation>Instálalos: {line}.</translation>
    </message>
    <message>
        <source>Try again later.</source>
        <translation>Inténtalo más tarde.</translation>
    </message>
    <message>
        <source>{model} would serve: visavis models get {name}.</source>
        <translation>{model} serviría: visavis models get {name}.</translation>
    </message>
    <message>
        <source>{model} is here, but not the package of {engine}: visavis setup.</source>
        <translation>{model} está, pero no el paquete de {engine}: visavis setup.</translation>
    </message>
    <message>
        <source>{model} does not speak {language!r}.</source>
        <translation>{model} no habla {language!r}.</translation>
    </message>
    <message>
        <source>{model} would take about {factor:.1f} s for a second of speech here.</source>
        <translation>{model} tardaría aquí unos {factor:.1f} s por segundo de habla.</translation>
    </message>
    <message>
        <source>{model} needs {needed} of memory, more than half of all.</source>
        <translation>{model} necesita {needed} de memoria, más de la mitad del total.</translation>
    </message>
    <message>
        <source>The profile is {profile}, as set ({other} would be chosen).</source>
        <translation>El perfil es {profile}, como se ajustó (se elegiría {other}).</translation>
    </message>
    <message>
        <source>{engine} comes first, as set.</source>
        <translation>{engine} va primero, como se ajustó.</translation>
    </message>
    <message>
        <source>{model} was measured to take {factor:.1f} s for a second of speech here.</source>
        <translation>{model} tardó aquí {factor:.1f} s por segundo de habla, según lo medido.</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>medium</source>
        <translation>medio</translation>
    </message>
    <message>
        <source>high</source>
        <translation>alto</translation>
    </message>
    <message>
        <source>{card} has {total} of memory</source>
        <translation>{card} tiene {total} de memoria</translation>
    </message>
    <message>
        <source>{cores} processor cores</source>
        <translation>{cores} núcleos de procesador</translation>
    </message>
    <message>
        <source>{size:.1f} GB</source>
        <translation>{size:.1f} GB</translation>
    </message>
    <message>
        <source>A graphics card is here, but {problem}.</source>
        <translation>Hay una tarjeta gráfica, pero {problem}.</translation>
    </message>
    <message>
        <source>{card} has {total} of memory ({held} of it is in use now)</source>
        <translation>{card} tiene {total} de memoria ({held} en uso ahora)</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 720p beside models of medium size.</source>
        <translation>{has}, suficiente para el rostro en 720p junto a modelos medianos.</translation>
    </message>
    <message>
        <source>{has}; medium needs {needed} for face, ears and language model.</source>
        <translation>{has}; «medio» necesita {needed} para rostro, oído y modelo de lenguaje.</translation>
    </message>
    <message>
        <source>1 processor core</source>
        <translation>1 núcleo de procesador</translation>
    </message>
    <message>
        <source>{cores} and {ram} of memory</source>
        <translation>{cores} y {ram} de memoria</translation>
    </message>
    <message>
        <source>No NVIDIA graphics card to use, {has}: small models suit best (medium needs {cores} fast cores and 16 GB).</source>
        <translation>Sin tarjeta gráfica NVIDIA utilizable, {has}: convienen los modelos pequeños («medio» necesita {cores} núcleos rápidos y 16 GB).</translation>
    </message>
    <message>
        <source>{size:.0f} GB</source>
        <translation>{size:.0f} GB</translation>
    </message>
    <message>
        <source>torch {name} was built without CUDA</source>
        <translation>torch {name} se compiló sin CUDA</translation>
    </message>
    <message>
        <source>{has}, enough for the face in 1080p beside large models.</source>
        <translation>{has}, suficiente para el rostro en 1080p junto a modelos grandes.</translation>
    </message>
    <message>
        <source>No graphics card is needed: {has} carry models of medium size.</source>
        <translation>No hace falta tarjeta gráfica: {has} bastan para modelos medianos.</translation>
    </message>
    <message>
        <source>{name} did not answer within {seconds:g} s</source>
        <translation>{name} no respondió en {seconds:g} s</translation>
    </message>
    <message>
        <source>{name} failed ({why})</source>
        <translation>{name} falló ({why})</translation>
    </message>
    <message>
        <source>I cannot keep notes or reminders: {file} cannot be written ({why}).</source>
        <translation>No puedo guardar notas ni recordatorios: no se puede escribir en {file} ({why}).</translation>
    </message>
    <message>
        <source>My notes were damaged, so I began afresh. The old file is kept as {file}.</source>
        <translation>Mis notas estaban dañadas, así que he empezado de nuevo. El archivo antiguo se conserva como {file}.</translation>
    </message>
    <message>
        <source>No speech recognition is left; type your message instead.</source>
        <translation>No queda ningún reconocimiento de voz; escribe tu mensaje.</translation>
    </message>
    <message>
        <source>Not everything could be deleted: {what}.</source>
        <translation>No se pudo borrar todo: {what}.</translation>
    </message>
    <message>
        <source>Delete the rest yourself.</source>
        <translation>Borra el resto tú mismo.</translation>
    </message>
    <message>
        <source>Run scripts/start again: it installs what is missing.</source>
        <translation>Ejecuta de nuevo scripts/start: instala lo que falta.</translation>
    </message>
    <message>
        <source>the window</source>
        <translation>la ventana</translation>
    </message>
    <message>
        <source>no screen is connected (neither DISPLAY nor WAYLAND_DISPLAY is set)</source>
        <translation>no hay pantalla conectada (ni DISPLAY ni WAYLAND_DISPLAY están definidas)</translation>
    </message>
    <message>
        <source>refining the face</source>
        <translation>refinar el rostro</translation>
    </message>
    <message>
        <source>only {free:.0f} MB are free</source>
        <translation>solo quedan {free:.0f} MB libres</translation>
    </message>
    <message>
        <source>{count} cores ({kind})</source>
        <translation>{count} núcleos ({kind})</translation>
    </message>
    <message>
        <source>Unlock it, or put the key into {variable}.</source>
        <translation>Desbloquéalo o pon la clave en {variable}.</translation>
    </message>
    <message>
        <source>microphone</source>
        <translation>micrófono</translation>
    </message>
    <message>
        <source>loudspeaker</source>
        <translation>altavoz</translation>
    </message>
    <message>
        <source>the sound devices cannot be listed</source>
        <translation>no se pueden enumerar los dispositivos de sonido</translation>
    </message>
    <message>
        <source>{name} (of {count}; `visavis devices` lists them)</source>
        <translation>{name} (de {count}; `visavis devices` los enumera)</translation>
    </message>
    <message>
        <source>microphone and loudspeaker</source>
        <translation>micrófono y altavoz</translation>
    </message>
    <message>
        <source>sound through PulseAudio</source>
        <translation>sonido por PulseAudio</translation>
    </message>
    <message>
        <source>the better of the two built-in voices</source>
        <translation>la mejor de las dos voces integradas</translation>
    </message>
    <message>
        <source>screen</source>
        <translation>pantalla</translation>
    </message>
    <message>
        <source>Use visavis --no-gui.</source>
        <translation>Usa visavis --no-gui.</translation>
    </message>
    <message>
        <source>{file} (not there: defaults)</source>
        <translation>{file} (no está: valores predeterminados)</translation>
    </message>
    <message>
        <source>settings</source>
        <translation>ajustes</translation>
    </message>
    <message>
        <source>free space</source>
        <translation>espacio libre</translation>
    </message>
    <message>
        <source>Make room on this disk.</source>
        <translation>Libera espacio en este disco.</translation>
    </message>
    <message>
        <source>1 core ({kind})</source>
        <translation>1 núcleo ({kind})</translation>
    </message>
    <message>
        <source>{card}, {free} of {total} free, driver {driver}</source>
        <translation>{card}, {free} de {total} libres, controlador {driver}</translation>
    </message>
    <message>
        <source>Look at the NVIDIA driver; until then the processor does the work.</source>
        <translation>Revisa el controlador de NVIDIA; hasta entonces trabaja el procesador.</translation>
    </message>
    <message>
        <source>{name}. {why}</source>
        <translation>{name}. {why}</translation>
    </message>
    <message>
        <source>{set}, as set; {name} would be chosen here</source>
        <translation>{set}, como se ajustó; aquí se elegiría {name}</translation>
    </message>
    <message>
        <source>the sound system</source>
        <translation>el sistema de sonido</translation>
    </message>
    <message>
        <source>{library} is not installed; it is for {purpose}</source>
        <translation>{library} no está instalada; es para {purpose}</translation>
    </message>
    <message>
        <source>Debian, Ubuntu: sudo apt install {package}.</source>
        <translation>Debian, Ubuntu: sudo apt install {package}.</translation>
    </message>
    <message>
        <source>{name} is not installed</source>
        <translation>{name} no está instalado</translation>
    </message>
    <message>
        <source>the system&apos;s own</source>
        <translation>la del propio sistema</translation>
    </message>
    <message>
        <source>{size} for {purpose}</source>
        <translation>{size} para {purpose}</translation>
    </message>
    <message>
        <source>{given} is not here</source>
        <translation>{given} no está</translation>
    </message>
    <message>
        <source>Only for {purpose}: visavis models get {row}.</source>
        <translation>Solo para {purpose}: visavis models get {row}.</translation>
    </message>
    <message>
        <source>data</source>
        <translation>datos</translation>
    </message>
    <message>
        <source>notes, reminders and avatars</source>
        <translation>notas, recordatorios y avatares</translation>
    </message>
    <message>
        <source>config</source>
        <translation>configuración</translation>
    </message>
    <message>
        <source>your settings</source>
        <translation>tus ajustes</translation>
    </message>
    <message>
        <source>cache</source>
        <translation>caché</translation>
    </message>
    <message>
        <source>what makes the next start quicker</source>
        <translation>lo que acelera el próximo inicio</translation>
    </message>
    <message>
        <source>state</source>
        <translation>estado</translation>
    </message>
    <message>
        <source>log and traces</source>
        <translation>el registro y las trazas</translation>
    </message>
    <message>
        <source>{folder} cannot be written, so {what} cannot be kept</source>
        <translation>no se puede escribir en {folder}, así que no se pueden guardar: {what}</translation>
    </message>
    <message>
        <source>Make it writable, or name a folder in {variable}.</source>
        <translation>Permite escribir en ella o indica una carpeta en {variable}.</translation>
    </message>
    <message>
        <source>processor</source>
        <translation>procesador</translation>
    </message>
    <message>
        <source>The built-in engines need none.</source>
        <translation>Lo integrado no la necesita.</translation>
    </message>
    <message>
        <source>{first} {more}</source>
        <translation>{first} {more}</translation>
    </message>
    <message>
        <source>profile</source>
        <translation>perfil</translation>
    </message>
    <message>
        <source>the keyring</source>
        <translation>el llavero</translation>
    </message>
    <message>
        <source>for {purpose}</source>
        <translation>para {purpose}</translation>
    </message>
    <message>
        <source>memory</source>
        <translation>memoria</translation>
    </message>
    <message>
        <source>graphics</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>Try again, or restart it.</source>
        <translation>Inténtalo de nuevo o reinícialo.</translation>
    </message>
    <message>
        <source>no NVIDIA card was found</source>
        <translation>no se encontró ninguna tarjeta NVIDIA</translation>
    </message>
    <message>
        <source>Coqui VITS on the processor</source>
        <translation>Coqui VITS en el procesador</translation>
    </message>
    <message>
        <source>a woman, natural, of any language</source>
        <translation>una mujer, natural, en cualquier idioma</translation>
    </message>
    <message>
        <source>a woman, English, natural</source>
        <translation>una mujer, inglesa, natural</translation>
    </message>
    <message>
        <source>a man, English, natural</source>
        <translation>un hombre, inglés, natural</translation>
    </message>
    <message>
        <source>natural</source>
        <translation>natural</translation>
    </message>
    <message>
        <source>a woman, American</source>
        <translation>una mujer, estadounidense</translation>
    </message>
    <message>
        <source>a man, American</source>
        <translation>un hombre, estadounidense</translation>
    </message>
    <message>
        <source>a man, Scottish</source>
        <translation>un hombre, escocés</translation>
    </message>
    <message>
        <source>a man, American, robotic</source>
        <translation>un hombre, estadounidense, robótico</translation>
    </message>
    <message>
        <source>a woman, American, robotic</source>
        <translation>una mujer, estadounidense, robótica</translation>
    </message>
    <message>
        <source>a woman, British, robotic</source>
        <translation>una mujer, británica, robótica</translation>
    </message>
    <message>
        <source>a man, British, robotic</source>
        <translation>un hombre, británico, robótico</translation>
    </message>
    <message>
        <source>visavis models get vits-ljspeech fetches one.</source>
        <translation>visavis models get vits-ljspeech descarga uno.</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or set tts.device to cpu.</source>
        <translation>Cierra otros programas que usen la tarjeta gráfica, o calcula la voz en el procesador (cpu).</translation>
    </message>
    <message>
        <source>no model of it is here</source>
        <translation>no hay ningún modelo suyo</translation>
    </message>
    <message>
        <source>it computes on the processor already</source>
        <translation>ya calcula en el procesador</translation>
    </message>
    <message>
        <source>Nothing is to be done about it.</source>
        <translation>No hay que hacer nada.</translation>
    </message>
    <message>
        <source>its model speaks “{its}”, not “{language}”</source>
        <translation>su modelo habla «{its}», no «{language}»</translation>
    </message>
    <message>
        <source>Get a model of your language.</source>
        <translation>Descarga un modelo de tu idioma.</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui.</source>
        <translation>No hay memoria suficiente para cargar Coqui.</translation>
    </message>
    <message>
        <source>Coqui could not speak a sentence: {error}.</source>
        <translation>Coqui no pudo decir una frase: {error}.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui.</source>
        <translation>No hay memoria suficiente para una frase de Coqui.</translation>
    </message>
    <message>
        <source>Run scripts/start again, or: pip install espeakng-loader</source>
        <translation>Ejecuta de nuevo scripts/start, o: pip install espeakng-loader</translation>
    </message>
    <message>
        <source>Choose one such as en-us, en-gb-x-rp or en-us+f3 (the part behind + is a variant).</source>
        <translation>Elige una como en-us, en-gb-x-rp o en-us+f3 (lo que sigue al + es una variante).</translation>
    </message>
    <message>
        <source>eSpeak NG has no voice “{voice}”</source>
        <translation>eSpeak NG no tiene la voz «{voice}»</translation>
    </message>
    <message>
        <source>Install Flite (Debian and Ubuntu: sudo apt install flite; macOS: brew install flite), or use the espeak voice.</source>
        <translation>Instala Flite (Debian y Ubuntu: sudo apt install flite; macOS: brew install flite), o usa la voz de eSpeak.</translation>
    </message>
    <message>
        <source>The library {stem} is not installed.</source>
        <translation>La biblioteca {stem} no está instalada.</translation>
    </message>
    <message>
        <source>Flite speaks English only</source>
        <translation>Flite solo habla inglés</translation>
    </message>
    <message>
        <source>Use the espeak voice.</source>
        <translation>Usa la voz de eSpeak.</translation>
    </message>
    <message>
        <source>Flite has no voice “{name}”</source>
        <translation>Flite no tiene la voz «{name}»</translation>
    </message>
    <message>
        <source>Choose one of {names}.</source>
        <translation>Elige una de {names}.</translation>
    </message>
    <message>
        <source>Install it as a program of its own: pipx install piper-tts.</source>
        <translation>Instálalo como programa aparte: pipx install piper-tts.</translation>
    </message>
    <message>
        <source>visavis models get piper-ljspeech fetches one.</source>
        <translation>visavis models get piper-ljspeech descarga una.</translation>
    </message>
    <message>
        <source>no voice of it is here</source>
        <translation>no hay ninguna voz suya</translation>
    </message>
    <message>
        <source>the program piper is not installed</source>
        <translation>el programa piper no está instalado</translation>
    </message>
    <message>
        <source>its voice speaks “{its}”, not “{language}”</source>
        <translation>su voz habla «{its}», no «{language}»</translation>
    </message>
    <message>
        <source>Get one of yours.</source>
        <translation>Descarga una de tu idioma.</translation>
    </message>
    <message>
        <source>visavis models get xtts-v2 fetches it.</source>
        <translation>visavis models get xtts-v2 lo descarga.</translation>
    </message>
    <message>
        <source>If memory is short, close other programs, or choose a smaller model.</source>
        <translation>Si falta memoria, cierra otros programas o elige un modelo más pequeño.</translation>
    </message>
    <message>
        <source>The process of {label} has ended unexpectedly ({how}).</source>
        <translation>El proceso de {label} ha terminado de forma inesperada ({how}).</translation>
    </message>
    <message>
        <source>{label} does not answer any more, and was ended.</source>
        <translation>{label} ya no responde y se ha cerrado.</translation>
    </message>
    <message>
        <source>{label} was closed.</source>
        <translation>{label} se ha cerrado.</translation>
    </message>
    <message>
        <source>a library wanted to end the program</source>
        <translation>una biblioteca quiso cerrar el programa</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>no hay memoria suficiente</translation>
    </message>
    <message>
        <source>{why} ({file})</source>
        <translation>{why} ({file})</translation>
    </message>
    <message>
        <source>an unexpected error, {name}</source>
        <translation>un error inesperado, {name}</translation>
    </message>
    <message>
        <source>Whisper tiny, 39 M, many languages</source>
        <translation>Whisper tiny, 39 M, muchos idiomas</translation>
    </message>
    <message>
        <source>MIT</source>
        <translation>MIT</translation>
    </message>
    <message>
        <source>any use</source>
        <translation>cualquier uso</translation>
    </message>
    <message>
        <source>Whisper base, 74 M, many languages</source>
        <translation>Whisper base, 74 M, muchos idiomas</translation>
    </message>
    <message>
        <source>Whisper small, 244 M, many languages</source>
        <translation>Whisper small, 244 M, muchos idiomas</translation>
    </message>
    <message>
        <source>Whisper medium, 769 M, many languages</source>
        <translation>Whisper medium, 769 M, muchos idiomas</translation>
    </message>
    <message>
        <source>Whisper large-v3, 1550 M, many languages</source>
        <translation>Whisper large-v3, 1550 M, muchos idiomas</translation>
    </message>
    <message>
        <source>Whisper large-v3-turbo, 809 M, many languages</source>
        <translation>Whisper large-v3-turbo, 809 M, muchos idiomas</translation>
    </message>
    <message>
        <source>Distil-Whisper large-v3, 756 M, English only</source>
        <translation>Distil-Whisper large-v3, 756 M, solo inglés</translation>
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
        <translation>cualquier uso, según la Llama 3.2 Community License y la política de uso aceptable de Meta; no para empresas con más de 700 millones de usuarios al mes</translation>
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
        <translation>cualquier uso, según la Llama 3.1 Community License y la política de uso aceptable de Meta; no para empresas con más de 700 millones de usuarios al mes</translation>
    </message>
    <message>
        <source>Piper LJSpeech high, a woman, American</source>
        <translation>Piper LJSpeech high, una mujer, estadounidense</translation>
    </message>
    <message>
        <source>public domain recordings, model MIT</source>
        <translation>grabaciones de dominio público, modelo MIT</translation>
    </message>
    <message>
        <source>Piper Lessac medium, a woman, American</source>
        <translation>Piper Lessac medium, una mujer, estadounidense</translation>
    </message>
    <message>
        <source>Blizzard Challenge 2013 (the recordings)</source>
        <translation>Blizzard Challenge 2013 (las grabaciones)</translation>
    </message>
    <message>
        <source>research and other non-commercial use</source>
        <translation>investigación y otros usos no comerciales</translation>
    </message>
    <message>
        <source>Piper Thorsten medium, a man, German</source>
        <translation>Piper Thorsten medium, un hombre, alemán</translation>
    </message>
    <message>
        <source>CC0 recordings, model MIT</source>
        <translation>grabaciones CC0, modelo MIT</translation>
    </message>
    <message>
        <source>Coqui VITS LJSpeech, a woman, American</source>
        <translation>Coqui VITS LJSpeech, una mujer, estadounidense</translation>
    </message>
    <message>
        <source>Coqui VITS VCTK, 109 speakers, British and others</source>
        <translation>Coqui VITS VCTK, 109 voces, británicas y otras</translation>
    </message>
    <message>
        <source>Coqui XTTS v2, 17 languages, clones a voice</source>
        <translation>Coqui XTTS v2, 17 idiomas, clona voces</translation>
    </message>
    <message>
        <source>Coqui Public Model License 1.0.0</source>
        <translation>Coqui Public Model License 1.0.0</translation>
    </message>
    <message>
        <source>non-commercial use only, of the model and of what it speaks</source>
        <translation>solo uso no comercial, del modelo y de lo que dice</translation>
    </message>
    <message>
        <source>The voice of another person may be cloned only with that person&apos;s consent.</source>
        <translation>La voz de otra persona solo se puede clonar con su consentimiento.</translation>
    </message>
    <message>
        <source>Wav2Lip</source>
        <translation>Wav2Lip</translation>
    </message>
    <message>
        <source>none published (weights of Rudrabha/Wav2Lip)</source>
        <translation>ninguna publicada (pesos de Rudrabha/Wav2Lip)</translation>
    </message>
    <message>
        <source>personal, research and other non-commercial use only, the authors say: they were trained on LRS2</source>
        <translation>solo uso personal, de investigación y otros no comerciales, dicen los autores: se entrenaron con LRS2</translation>
    </message>
    <message>
        <source>Wav2Lip with GAN, sharper</source>
        <translation>Wav2Lip con GAN, más nítido</translation>
    </message>
    <message>
        <source>S3FD, the face detector of Wav2Lip</source>
        <translation>S3FD, el detector de rostros de Wav2Lip</translation>
    </message>
    <message>
        <source>BSD-3-Clause (face-alignment)</source>
        <translation>BSD-3-Clause (face-alignment)</translation>
    </message>
    <message>
        <source>GFPGAN v1.3, refines the face</source>
        <translation>GFPGAN v1.3, refina el rostro</translation>
    </message>
    <message>
        <source>Apache-2.0, with parts under non-commercial terms (StyleGAN2, DFDNet)</source>
        <translation>Apache-2.0, con partes bajo condiciones no comerciales (StyleGAN2, DFDNet)</translation>
    </message>
    <message>
        <source>the parts under NVIDIA&apos;s and DFDNet&apos;s terms: non-commercial use only</source>
        <translation>las partes bajo los términos de NVIDIA y DFDNet: solo uso no comercial</translation>
    </message>
    <message>
        <source>GFPGAN v1.4, refines the face</source>
        <translation>GFPGAN v1.4, refina el rostro</translation>
    </message>
    <message>
        <source>ParseNet, where the face ends (for GFPGAN)</source>
        <translation>ParseNet, dónde acaba el rostro (para GFPGAN)</translation>
    </message>
    <message>
        <source>MIT (facexlib)</source>
        <translation>MIT (facexlib)</translation>
    </message>
    <message>
        <source>RetinaFace ResNet-50, finds faces (for GFPGAN)</source>
        <translation>RetinaFace ResNet-50, encuentra rostros (para GFPGAN)</translation>
    </message>
    <message>
        <source>Real-ESRGAN x2plus, enlarges</source>
        <translation>Real-ESRGAN x2plus, amplía</translation>
    </message>
    <message>
        <source>BSD-3-Clause</source>
        <translation>BSD-3-Clause</translation>
    </message>
    <message>
        <source>SyncNet, measures lip sync (bench/syncnet.py)</source>
        <translation>SyncNet, mide la sincronía labial (bench/syncnet.py)</translation>
    </message>
    <message>
        <source>MIT (syncnet_python)</source>
        <translation>MIT (syncnet_python)</translation>
    </message>
    <message>
        <source>Close other programs that use the graphics card, or use a VITS or Piper voice.</source>
        <translation>Cierra otros programas que usen la tarjeta gráfica, o usa una voz de VITS o Piper.</translation>
    </message>
    <message>
        <source>its model is not here</source>
        <translation>su modelo no está</translation>
    </message>
    <message>
        <source>it does not speak “{language}”</source>
        <translation>no habla «{language}»</translation>
    </message>
    <message>
        <source>its licence, for non-commercial use only, was not accepted yet</source>
        <translation>su licencia, solo para uso no comercial, aún no se ha aceptado</translation>
    </message>
    <message>
        <source>Read and accept it with: visavis voice licence.</source>
        <translation>Léela y acéptala con: visavis voice licence.</translation>
    </message>
    <message>
        <source>nobody has said that whoever speaks in {name} agrees to be cloned</source>
        <translation>nadie ha dicho que quien habla en {name} acepte que se le clone</translation>
    </message>
    <message>
        <source>If they do: visavis voice clone {clip}.</source>
        <translation>Si acepta: visavis voice clone {clip}.</translation>
    </message>
    <message>
        <source>Correct tts.clip in the settings.</source>
        <translation>Corrige en los ajustes la grabación de la voz.</translation>
    </message>
    <message>
        <source>There is not enough memory to load Coqui XTTS.</source>
        <translation>No hay memoria suficiente para cargar Coqui XTTS.</translation>
    </message>
    <message>
        <source>There is not enough memory for a sentence of Coqui XTTS.</source>
        <translation>No hay memoria suficiente para una frase de Coqui XTTS.</translation>
    </message>
    <message>
        <source>the Silero network is not installed</source>
        <translation>la red de Silero no está instalada</translation>
    </message>
    <message>
        <source>{name} cannot be used: {error}.</source>
        <translation>No se puede usar {name}: {error}.</translation>
    </message>
    <message>
        <source>Connect a loudspeaker or choose another one; `visavis devices` lists them.</source>
        <translation>Conecta un altavoz o elige otro; `visavis devices` los enumera.</translation>
    </message>
    <message>
        <source>There is no loudspeaker.</source>
        <translation>No hay altavoz.</translation>
    </message>
    <message>
        <source>Connect one: it is found by itself.</source>
        <translation>Conecta uno: se encuentra solo.</translation>
    </message>
    <message>
        <source>The loudspeaker is gone.</source>
        <translation>El altavoz ha desaparecido.</translation>
    </message>
    <message>
        <source>Plug it in again, or choose another device.</source>
        <translation>Conéctalo de nuevo o elige otro dispositivo.</translation>
    </message>
    <message>
        <source>There is no sound: the PortAudio library is missing.</source>
        <translation>No hay sonido: falta la biblioteca PortAudio.</translation>
    </message>
    <message>
        <source>Install it (Debian, Ubuntu: sudo apt install libportaudio2).</source>
        <translation>Instálala (Debian, Ubuntu: sudo apt install libportaudio2).</translation>
    </message>
    <message>
        <source>No face was found in any of the {count} pictures of {path}.</source>
        <translation>No se encontró ningún rostro en los {count} fotogramas de {path}.</translation>
    </message>
    <message>
        <source>No face was found in {path} ({width}x{height} pixels).</source>
        <translation>No se encontró ningún rostro en {path} ({width}x{height} píxeles).</translation>
    </message>
    <message>
        <source>Use a picture with one clearly visible face, seen from the front.</source>
        <translation>Usa una imagen con un solo rostro bien visible, visto de frente.</translation>
    </message>
    <message>
        <source>{names} are not installed</source>
        <translation>{names} no están instalados</translation>
    </message>
    <message>
        <source>The face is only {width:.0f} pixels wide; {good} or more look crisp.</source>
        <translation>El rostro solo mide {width:.0f} píxeles de ancho; a partir de {good} se ve nítido.</translation>
    </message>
    <message>
        <source>The face is blurred; a sharper picture would show lips and eyes better.</source>
        <translation>El rostro está borroso; una imagen más nítida mostraría mejor labios y ojos.</translation>
    </message>
    <message>
        <source>The head is turned aside; a picture from the front would speak better.</source>
        <translation>La cabeza está girada; una imagen de frente hablaría mejor.</translation>
    </message>
    <message>
        <source>The head is tilted by {angle:.0f} degrees; an upright one would speak better.</source>
        <translation>La cabeza está inclinada {angle:.0f} grados; recta hablaría mejor.</translation>
    </message>
    <message>
        <source>The mouth is cut off; use a picture that shows the whole face.</source>
        <translation>La boca está cortada; usa una imagen con todo el rostro.</translation>
    </message>
    <message>
        <source>The mouth can hardly be made out; use a picture where it is not covered.</source>
        <translation>La boca apenas se distingue; usa una imagen en la que no esté tapada.</translation>
    </message>
    <message>
        <source>The mouth is wide open; a closed or smiling one would speak better.</source>
        <translation>La boca está muy abierta; cerrada o sonriente hablaría mejor.</translation>
    </message>
    <message>
        <source>Free some space, or choose another place.</source>
        <translation>Libera espacio o elige otro lugar.</translation>
    </message>
    <message>
        <source>{path} is too large a picture{size}.</source>
        <translation>{path} es una imagen demasiado grande{size}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a picture.</source>
        <translation>{path} es una carpeta, no una imagen.</translation>
    </message>
    <message>
        <source>{path} is empty.</source>
        <translation>{path} está vacío.</translation>
    </message>
    <message>
        <source>Use another file.</source>
        <translation>Usa otro archivo.</translation>
    </message>
    <message>
        <source>{path} is too small: {width}x{height} pixels.</source>
        <translation>{path} es demasiado pequeña: {width}x{height} píxeles.</translation>
    </message>
    <message>
        <source>{path} is not a picture that can be read.</source>
        <translation>{path} no es una imagen que se pueda leer.</translation>
    </message>
    <message>
        <source>Use a JPEG, PNG, WebP, BMP, TIFF, GIF or AVIF file.</source>
        <translation>Usa un archivo JPEG, PNG, WebP, BMP, TIFF, GIF o AVIF.</translation>
    </message>
    <message>
        <source>{path} is damaged or not complete: {error}.</source>
        <translation>{path} está dañado o incompleto: {error}.</translation>
    </message>
    <message>
        <source>Get the whole file again.</source>
        <translation>Descarga de nuevo el archivo completo.</translation>
    </message>
    <message>
        <source>Run scripts/start again.</source>
        <translation>Ejecuta de nuevo scripts/start.</translation>
    </message>
    <message>
        <source>Built-in face</source>
        <translation>Rostro integrado</translation>
    </message>
    <message>
        <source>There was not enough memory to draw the face.</source>
        <translation>No hubo memoria suficiente para dibujar el rostro.</translation>
    </message>
    <message>
        <source>Choose a smaller resolution.</source>
        <translation>Elige una resolución menor.</translation>
    </message>
    <message>
        <source>The face could not be drawn: {error}.</source>
        <translation>No se pudo dibujar el rostro: {error}.</translation>
    </message>
    <message>
        <source>There is no graphics card that torch can use.</source>
        <translation>No hay tarjeta gráfica que torch pueda usar.</translation>
    </message>
    <message>
        <source>Choose the device &apos;cpu&apos; or &apos;auto&apos;.</source>
        <translation>Elige «cpu» o «auto».</translation>
    </message>
    <message>
        <source>Choose &apos;auto&apos;, &apos;cpu&apos; or &apos;cuda&apos;.</source>
        <translation>Elige «auto», «cpu» o «cuda».</translation>
    </message>
    <message>
        <source>There is not enough memory for {what}.</source>
        <translation>No hay memoria suficiente para {what}.</translation>
    </message>
    <message>
        <source>no checkpoint of Wav2Lip is here</source>
        <translation>no hay ningún modelo de Wav2Lip</translation>
    </message>
    <message>
        <source>Download wav2lip.pth or wav2lip_gan.pth (for non-commercial use) and name it under talking_head.models in the settings.</source>
        <translation>Descarga wav2lip.pth o wav2lip_gan.pth (uso no comercial) e indícalo en los ajustes, en «Modelos del rostro».</translation>
    </message>
    <message>
        <source>the graphics card that the settings ask for is not here</source>
        <translation>la tarjeta gráfica de los ajustes no está</translation>
    </message>
    <message>
        <source>Set device to auto.</source>
        <translation>Pon el dispositivo en «auto».</translation>
    </message>
    <message>
        <source>No checkpoint of Wav2Lip is here.</source>
        <translation>No hay ningún modelo de Wav2Lip.</translation>
    </message>
    <message>
        <source>This Wav2Lip face was closed.</source>
        <translation>Este rostro de Wav2Lip se cerró.</translation>
    </message>
    <message>
        <source>Load it again.</source>
        <translation>Cárgalo de nuevo.</translation>
    </message>
    <message>
        <source>Wav2Lip failed: {error}.</source>
        <translation>Wav2Lip falló: {error}.</translation>
    </message>
    <message>
        <source>There was not enough memory for Wav2Lip.</source>
        <translation>No hubo memoria suficiente para Wav2Lip.</translation>
    </message>
</context>
<context>
    <name>ServerCard</name>
    <message>
        <source>Server</source>
        <translation>Servidor</translation>
    </message>
    <message>
        <source>Key, if the server wants one</source>
        <translation>Clave, si el servidor la pide</translation>
    </message>
    <message>
        <source>Key of the server</source>
        <translation>Clave del servidor</translation>
    </message>
    <message>
        <source>Keep in the keyring</source>
        <translation>Guardar en el llavero</translation>
    </message>
    <message>
        <source>Test the connection</source>
        <translation>Probar la conexión</translation>
    </message>
    <message>
        <source>Asking…</source>
        <translation>Preguntando…</translation>
    </message>
    <message>
        <source>It answers, with {}.</source>
        <translation>Responde, con {}.</translation>
    </message>
    <message>
        <source>The key is in the keyring.</source>
        <translation>La clave está en el llavero.</translation>
    </message>
    <message>
        <source>What you say leaves this computer as text, for {}.</source>
        <translation>Lo que dices sale de este ordenador como texto, hacia {}.</translation>
    </message>
</context>
<context>
    <name>SettingsFile</name>
    <message>
        <source>Your settings file cannot be used, so what was set before still holds.</source>
        <translation>Tu archivo de ajustes no se puede usar, así que sigue valiendo lo anterior.</translation>
    </message>
</context>
<context>
    <name>SettingsGroups</name>
    <message>
        <source>Quality</source>
        <translation>Calidad</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Microphone and loudspeaker</source>
        <translation>Micrófono y altavoz</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Language model</source>
        <translation>Modelo de lenguaje</translation>
    </message>
    <message>
        <source>Persona</source>
        <translation>Personalidad</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
    <message>
        <source>Memory</source>
        <translation>Memoria</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>Groups of settings</source>
        <translation>Grupos de ajustes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
</context>
<context>
    <name>SkillsCard</name>
    <message>
        <source>Skills</source>
        <translation>Habilidades</translation>
    </message>
</context>
<context>
    <name>SpeakerCard</name>
    <message>
        <source>Loudspeaker</source>
        <translation>Altavoz</translation>
    </message>
    <message>
        <source>Play a test tone</source>
        <translation>Reproducir un tono de prueba</translation>
    </message>
    <message>
        <source>Did you hear three notes?</source>
        <translation>¿Has oído tres notas?</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>The assistant&apos;s face</source>
        <translation>El rostro del asistente</translation>
    </message>
</context>
<context>
    <name>Thinking</name>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
</context>
<context>
    <name>Thread</name>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Earlier messages</source>
        <translation>Mensajes anteriores</translation>
    </message>
    <message>
        <source>Say something, or type it below.</source>
        <translation>Di algo o escríbelo abajo.</translation>
    </message>
</context>
<context>
    <name>Times</name>
    <message>
        <source>Where the time goes</source>
        <translation>Adónde va el tiempo</translation>
    </message>
    <message>
        <source>What each part of an answer took. Bright is work with something to show for it; pale is waiting for the first of it.</source>
        <translation>Lo que ha tardado cada parte de una respuesta. En vivo, el trabajo que ya da resultados; en pálido, la espera del primero.</translation>
    </message>
    <message>
        <source>Turn</source>
        <translation>Turno</translation>
    </message>
    <message>
        <source>Nothing was said yet since the start. Ask something, and look here again.</source>
        <translation>Todavía no se ha dicho nada desde el inicio. Pregunta algo y vuelve a mirar aquí.</translation>
    </message>
    <message>
        <source>Turn {}</source>
        <translation>Turno {}</translation>
    </message>
    <message>
        <source>first sound after {} s</source>
        <translation>primer sonido a los {} s</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Visavis</source>
        <translation>Abrir Visavis</translation>
    </message>
    <message>
        <source>Only the face</source>
        <translation>Solo el rostro</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>Stop speaking</source>
        <translation>Dejar de hablar</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Visavis listens</source>
        <translation>Visavis escucha</translation>
    </message>
    <message>
        <source>Visavis hears you</source>
        <translation>Visavis te oye</translation>
    </message>
    <message>
        <source>Visavis thinks</source>
        <translation>Visavis piensa</translation>
    </message>
    <message>
        <source>Visavis speaks</source>
        <translation>Visavis habla</translation>
    </message>
    <message>
        <source>Visavis: microphone off</source>
        <translation>Visavis: micrófono apagado</translation>
    </message>
    <message>
        <source>Visavis: no microphone</source>
        <translation>Visavis: sin micrófono</translation>
    </message>
</context>
<context>
    <name>VoiceBar</name>
    <message>
        <source>Stop speaking (Esc)</source>
        <translation>Dejar de hablar (Esc)</translation>
    </message>
    <message>
        <source>Only the face, always on top</source>
        <translation>Solo el rostro, siempre visible</translation>
    </message>
    <message>
        <source>Stop speaking ({key})</source>
        <translation>Dejar de hablar ({key})</translation>
    </message>
    <message>
        <source>Hold {key} to talk</source>
        <translation>Mantén pulsada {key} para hablar</translation>
    </message>
    <message>
        <source>Hold the space bar to talk</source>
        <translation>Mantén pulsado Espacio para hablar</translation>
    </message>
    <message>
        <source>Say my name to wake me</source>
        <translation>Di mi nombre para despertarme</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchando</translation>
    </message>
    <message>
        <source>I hear you</source>
        <translation>Te oigo</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensando</translation>
    </message>
    <message>
        <source>Speaking</source>
        <translation>Hablando</translation>
    </message>
    <message>
        <source>Microphone off</source>
        <translation>Micrófono apagado</translation>
    </message>
    <message>
        <source>No microphone</source>
        <translation>Sin micrófono</translation>
    </message>
    <message>
        <source>Listen all the time</source>
        <translation>Escuchar siempre</translation>
    </message>
    <message>
        <source>Listen only while {key} is held</source>
        <translation>Escuchar solo mientras se mantiene pulsada {key}</translation>
    </message>
    <message>
        <source>Listen only while space is held</source>
        <translation>Escuchar solo mientras se mantiene Espacio</translation>
    </message>
</context>
<context>
    <name>VoicesCard</name>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>The voices that can speak here. More come with models.</source>
        <translation>Las voces que pueden hablar aquí. Con modelos hay más.</translation>
    </message>
    <message>
        <source>Looking for voices…</source>
        <translation>Buscando voces…</translation>
    </message>
    <message>
        <source>More voices…</source>
        <translation>Más voces…</translation>
    </message>
    <message>
        <source>the best that this computer can run</source>
        <translation>la mejor que este ordenador puede usar</translation>
    </message>
    <message>
        <source>Automatic</source>
        <translation>Automático</translation>
    </message>
    <message>
        <source>Hear {}</source>
        <translation>Escuchar {}</translation>
    </message>
</context>
<context>
    <name>Waterfall</name>
    <message>
        <source>Times of a turn</source>
        <translation>Tiempos de un turno</translation>
    </message>
    <message>
        <source>first sound {} s</source>
        <translation>primer sonido {} s</translation>
    </message>
    <message>
        <source>a line every {} s</source>
        <translation>una línea cada {} s</translation>
    </message>
    <message>
        <source>Listening</source>
        <translation>Escuchar</translation>
    </message>
    <message>
        <source>Recognising</source>
        <translation>Reconocer</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Pensar</translation>
    </message>
    <message>
        <source>Voice</source>
        <translation>Voz</translation>
    </message>
    <message>
        <source>Face</source>
        <translation>Rostro</translation>
    </message>
    <message>
        <source>Playing</source>
        <translation>Reproducir</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>Open this address in your browser?</source>
        <translation>¿Abrir esta dirección en el navegador?</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>_DeviceCard</name>
    <message>
        <source>The system&apos;s default</source>
        <translation>Predeterminado del sistema</translation>
    </message>
    <message>
        <source>{} (not here)</source>
        <translation>{} (no está)</translation>
    </message>
</context>
<context>
    <name>_ListCard</name>
    <message>
        <source>The assistant is being started…</source>
        <translation>El asistente se está iniciando…</translation>
    </message>
    <message>
        <source>Nothing yet.</source>
        <translation>Todavía nada.</translation>
    </message>
</context>
</TS>
