"""What every setting does, in words for the window.

config/config.yaml says the same for people who edit the file, and speaks of keys and values; here
nobody needs to know them. Names are titles.py's. Knows no widget.
"""

from __future__ import annotations

from assistant.desktop.i18n import told
from talking_head.said import Said, said

_SIZE = said("In pixels: an even number from 256 to 3840.")
_FPS = said("Frames per second, from 12 to 60.")
_MOUTH = said("What makes the mouth. Wav2Lip GAN looks sharper, and is slower.")
_FACES_AT_ONCE = said(
    "Pictures looked at in one go when a face is searched for. More is faster, and takes more"
    " memory of the graphics card."
)
_FRAMES_AT_ONCE = said(
    "Frames computed in one go by Wav2Lip; halved by itself if the memory does not suffice."
)
_DEVICE = said(
    "“auto”, “cpu” for the processor, or “cuda” for the graphics card (“cuda:1” for the second of"
    " several)."
)
_MODEL = said(
    "“auto” takes what suits this computer, of what is here. Otherwise the name of a model, a file"
    " or a folder."
)
_AS_SYSTEM = said("Automatic follows your system.")

EXPLAINED: dict[str, Said] = {
    "gpu_profile": said("How much this computer can carry. Automatic measures it."),
    "talking_head": said("The face, and how it is drawn."),
    "talking_head.enabled": said("Off: no video at all, only the voice."),
    "talking_head.engine": said(
        "Wav2Lip needs a model; the built-in face needs nothing; a still picture does not move."
    ),
    "talking_head.avatar_image": said(
        "The picture of the assistant: one clearly visible face, seen from the front."
    ),
    "talking_head.device": _DEVICE,
    "talking_head.quality_mode": said(
        "How fine the picture is: Standard is fast (720p), High is for strong graphics cards"
        " (1080p). Automatic takes High where the computer carries it."
    ),
    "talking_head.standard": said("What the quality Standard means."),
    "talking_head.standard.resolution": said("Size of the picture, with the quality Standard."),
    "talking_head.standard.resolution.width": _SIZE,
    "talking_head.standard.resolution.height": _SIZE,
    "talking_head.standard.fps": _FPS,
    "talking_head.standard.model": _MOUTH,
    "talking_head.standard.face_det_batch_size": _FACES_AT_ONCE,
    "talking_head.standard.wav2lip_batch_size": _FRAMES_AT_ONCE,
    "talking_head.high": said("What the quality High means."),
    "talking_head.high.resolution": said("Size of the picture, with the quality High."),
    "talking_head.high.resolution.width": _SIZE,
    "talking_head.high.resolution.height": _SIZE,
    "talking_head.high.fps": _FPS,
    "talking_head.high.model": _MOUTH,
    "talking_head.high.face_det_batch_size": _FACES_AT_ONCE,
    "talking_head.high.wav2lip_batch_size": _FRAMES_AT_ONCE,
    "talking_head.high.enhance_face": said(
        "With GFPGAN, in the quality High: finer skin and teeth, in about twice the time."
    ),
    "talking_head.output": said("Films that are written as files."),
    "talking_head.output.format": said("The kind of file."),
    "talking_head.output.codec": said("How the picture is compressed."),
    "talking_head.output.audio_codec": said("How the sound is compressed."),
    "talking_head.output.audio_bitrate": said("Bits per second of the sound, from 10k to 999k."),
    "talking_head.cache_preprocessed_face": said(
        "What was found in the picture is kept, so that the next start is quicker."
    ),
    "talking_head.use_half_precision": said(
        "Computes in 16 bits where the graphics card can: faster, and looks the same."
    ),
    "talking_head.models": said("Where the models of the face are."),
    "talking_head.models.wav2lip": said("The file of Wav2Lip, the base model."),
    "talking_head.models.wav2lip_gan": said("The file of Wav2Lip, trained to look sharper."),
    "talking_head.models.face_detection": said("The file of S3FD, Wav2Lip's own face detector."),
    "talking_head.models.gfpgan": said("The file of GFPGAN, which refines the face."),
    "talking_head.models.parsenet": said(
        "The file of ParseNet or BiSeNet, which tells GFPGAN where the face ends. Without it, a"
        " soft square is taken."
    ),
    "talking_head.models.realesrgan": said(
        "The file of RealESRGAN, which enlarges a small picture before it is refined."
    ),
    "audio": said("Microphone and loudspeaker."),
    "audio.input_device": said("Which microphone listens: the system's default, or this one."),
    "audio.output_device": said("Which loudspeaker speaks: the system's default, or this one."),
    "audio.barge_in": said(
        "Automatic: where its own voice can be taken out of what the microphone hears. Yes, without"
        " that, needs headphones: from an open loudspeaker it would hear itself and interrupt"
        " itself."
    ),
    "audio.echo_cancellation": said(
        "Takes the assistant's own voice, and steady noise, out of what the microphone hears."
    ),
    "audio.output_rate": said("Samples per second sent to the loudspeaker."),
    "vad": said("When someone speaks, and when they have finished."),
    "vad.engine": said("Silero is better in noise; WebRTC is simpler."),
    "vad.threshold": said(
        "How sure it must be that it hears speech. Higher ignores more noise, and may miss quiet"
        " speech."
    ),
    "vad.end_silence_seconds": said(
        "After this pause you have finished, where nothing else tells. After what sounds complete"
        " it is shorter, after “and” longer, and it adapts to your pauses. Shorter: quicker"
        " answers, but it may cut in."
    ),
    "vad.pre_roll_seconds": said(
        "Sound kept from before speech was noticed, so that no first word is lost."
    ),
    "vad.min_speech_seconds": said("Shorter sounds are no speech: a cough, a click."),
    "vad.max_utterance_seconds": said("Longer speech is cut here and answered."),
    "turn_taking": said("Whose turn it is to speak."),
    "turn_taking.mode": said(
        "All the time: everything is said to the assistant. After its name: what begins with its"
        " name is. While the key is held: what is said then is."
    ),
    "turn_taking.wake_word": said(
        "The name that wakes it; empty: what it is called. Common names are recognised best."
    ),
    "turn_taking.follow_up_seconds": said("For so long after an answer no name is needed."),
    "turn_taking.sleep_after_minutes": said(
        "After so long without talk an open conversation needs the name again; 0: never."
    ),
    "turn_taking.semantic": said(
        "Judges by melody and words whether you have finished, not by silence alone."
    ),
    "turn_taking.speculation": said(
        "Prepares an answer in every pause that may be the end; costs work that may be thrown away."
    ),
    "asr": said("What turns your speech into text."),
    "asr.engine": said(
        "Whisper knows a hundred languages and needs a model; PocketSphinx knows English only and"
        " needs no download."
    ),
    "asr.model": _MODEL,
    "asr.device": _DEVICE,
    "asr.compute_type": said(
        "In which numbers it computes. Those with float16 are for graphics cards."
    ),
    "asr.language": said(
        "A code such as en; or several, such as “en, de”, of which each time the likeliest is"
        " taken; or “auto” for any. The first one is what the assistant itself speaks."
    ),
    "asr.vocabulary": said(
        "Words that are likelier with you than elsewhere, such as names. What you and the assistant"
        " are called is known already."
    ),
    "llm": said("What answers."),
    "llm.engine": said(
        "A server, a language model on this computer (llama.cpp), or skills alone (time, timers,"
        " sums, notes …; needs no download). Automatic takes the first of them that is there; what"
        " a skill certainly does, it does in any case, and at once."
    ),
    "llm.model": said(
        "“auto” takes what suits this computer, of what is here. Otherwise the name of a model, or"
        " a GGUF file that can chat."
    ),
    "llm.context_tokens": said(
        "How much of the conversation it keeps in mind, in tokens (some four letters each). Empty:"
        " what the free memory allows. Older talk is kept as a summary."
    ),
    "llm.gpu_layers": said(
        "How many layers of the model are on the graphics card. Empty: what its free memory"
        " allows; 0: all on the processor."
    ),
    "llm.temperature": said("0 always says the likeliest; higher is more varied."),
    "llm.reply_tokens": said("In tokens, some four letters each."),
    "llm.tools": said("It may set timers, take notes, and do whatever else the skills can."),
    "llm.persona": said("Who it is, in your words, such as “You are a cheerful ship's cook.”"),
    "llm.system_prompt": said(
        "All that it is told about itself, in the place of our own text. {{name}} stands for its"
        " name."
    ),
    "llm.server": said(
        "A server with OpenAI's chat interface. If it fails, the model on this computer answers,"
        " else the skills."
    ),
    "llm.server.url": said(
        "Of Ollama, LM Studio, llama-server, vLLM, or one on the Internet, such as"
        " http://localhost:11434/v1. Empty: none. To another computer, what you say goes as text."
    ),
    "llm.server.model": said("One of its models; “auto” takes the first that it has."),
    "llm.server.first_token_seconds": said(
        "How many seconds it may take to begin an answer; it may have to load first."
    ),
    "tts": said("The voice."),
    "tts.engine": said(
        "Automatic: the best that this computer can run and whose model is here. XTTS: the most"
        " natural, many languages, clones a voice; for non-commercial use, wants a graphics card."
        " Coqui: natural. Piper: natural, quick on any processor. Flite: robotic, English. eSpeak"
        " NG: robotic, a hundred languages. The last two need no download."
    ),
    "tts.model": _MODEL,
    "tts.voice": said("“auto”, or an engine and its voice, such as flite:slt or coqui:p225."),
    "tts.speed": said("1 is its own pace; 2 is twice as fast."),
    "tts.device": _DEVICE,
    "tts.clip": said(
        "Of the voice that XTTS is to clone, 6 to 30 seconds long. Empty: a voice of its own. Take"
        " only the voice of somebody who agrees."
    ),
    "assistant": said("Who talks to whom."),
    "assistant.name": said("What the assistant calls itself."),
    "assistant.user_name": said("What it calls you. Empty if you would rather not say."),
    "assistant.first_phrase_words": said(
        "An answer's first phrase has at most this many words, so that speech starts early; 0"
        " never cuts a sentence for that."
    ),
    "skills": said(
        "What it can do by itself: tell the time, set timers, calculate, keep notes and more."
    ),
    "skills.off": said("By their names, with commas between them. Empty: it may use all of them."),
    "models": said("Models are downloaded only when you say so."),
    "models.mirror": said(
        "The address of your own copy of the models folder, asked before the models' own places."
        " Empty: none."
    ),
    "models.offline": said("No request is made for models."),
    "trace": said("A record of how long each step of an answer took, on this computer."),
    "trace.enabled": said("A record of how long each step of an answer took, on this computer."),
    "trace.content": said("What was said is written too. Sound never is."),
    "trace.keep_days": said("Older records are removed at the next start."),
    "conversations": said("What is kept of your conversations."),
    "conversations.keep": said(
        "On this computer only, until you delete it. With the voice, answers can be played again"
        " with the face. Your own voice is never kept."
    ),
    "desktop": said("The window."),
    "desktop.appearance": _AS_SYSTEM,
    "desktop.language": _AS_SYSTEM,
    "desktop.scale": said("1 is the screen's own size."),
    "desktop.reduced_motion": said(
        "Nothing moves that need not. Follows your system where it says so."
    ),
    "desktop.start_minimised": said("It begins in the tray, without a window."),
    "desktop.close_to_tray": said("Closing the window leaves it in the tray; quit from there."),
    "desktop.talk_key": said("The key that is held to talk."),
    "desktop.stop_key": said("The key that stops the voice."),
    "desktop.mute_key": said("The key that turns the microphone off and on."),
    "desktop.global_talk_key": said(
        "A key that talks wherever you are, while it is held. On Linux with X11 only."
    ),
}
"""Setting, or section of settings -> what it does."""


def explanation(key: str) -> str:
    """What a setting or a section does, in the language of the window."""
    return told(EXPLAINED[key])
